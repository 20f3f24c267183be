import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of when things happened, on lanes of time.
ViewPage {
    id: root

    required property TimelineViewModel timeline
}
