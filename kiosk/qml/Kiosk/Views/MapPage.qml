import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of where things happened.
ViewPage {
    id: root

    required property MapViewModel map
}
