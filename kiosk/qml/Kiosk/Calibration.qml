import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Views

// The window of `kiosk calibrate`.
Window {
    id: root

    required property WallViewModel wall

    width: 1280
    height: 800
    title: qsTr("The screen on the wall")
    color: Colours.ground
    flags: Qt.Window | Qt.FramelessWindowHint

    Binding {
        target: Metrics
        property: "size"
        value: Qt.size(root.width, root.height)
    }
    Binding {
        target: Metrics
        property: "millimetre"
        value: root.wall.width > 0 ? root.width / root.wall.width : 0
    }
    WallMeasures {
        wall: root.wall
    }

    CalibrationPage {
        id: page

        anchors.fill: parent
        focus: true
        wall: root.wall
        Accessible.name: qsTr("The screen on the wall")
        Keys.onEscapePressed: root.wall.leave()
    }
}
