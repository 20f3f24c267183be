import QtQuick
import QtQuick.Window
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Views

// The window on the laptop of whoever leads a class. It is dark, for it stands in a dark room.
Window {
    id: root

    required property ClassroomViewModel classroom
    required property MirrorViewModel mirror
    required property KeysViewModel keys
    required property LanguagesViewModel languages

    width: 1280
    height: 800
    title: qsTr("For whoever leads the class")
    color: Colours.ground
    flags: Qt.Window | Qt.FramelessWindowHint

    onClosing: close => {
        close.accepted = false;
        root.classroom.leaveRequested();
    }

    Binding {
        target: Metrics
        property: "size"
        value: Qt.size(root.width, root.height)
    }
    Binding {
        target: Metrics
        property: "mirrored"
        value: root.languages.rightToLeft
    }
    Binding {
        target: Colours
        property: "palette"
        value: "dark"
    }
    Binding {
        target: Motion
        property: "less"
        value: true
    }

    ConsolePage {
        anchors.fill: parent
        focus: true
        classroom: root.classroom
        mirror: root.mirror
        keys: root.keys
        transform: Scale {
            origin.x: root.width / 2
            xScale: Metrics.mirrored ? -1 : 1
        }
    }
}
