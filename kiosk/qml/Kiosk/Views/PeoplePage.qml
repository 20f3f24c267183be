import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of who was tied to whom.
ViewPage {
    id: root

    required property NetworkViewModel network
}
