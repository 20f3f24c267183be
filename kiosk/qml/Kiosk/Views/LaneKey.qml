import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A lane's key: a box with a tick in it while the lane is shown, and its name.
TapTarget {
    id: root

    required name
    required property bool on

    readonly property real words: label.natural
    readonly property color ink: root.pressed ? Colours.redInk : Colours.ink

    role: Accessible.CheckBox
    guarded: false
    Accessible.checkable: true
    Accessible.checked: root.on

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : "transparent"
    }

    Rectangle {
        id: box

        x: Metrics.u * 2.5
        y: (root.height - height) / 2
        width: Metrics.u * 4
        height: width
        color: root.on ? root.ink : "transparent"
        border.width: Metrics.hairline
        border.color: root.ink

        Icon {
            anchors.centerIn: parent
            width: Metrics.u * 3.25
            height: width
            visible: root.on
            name: "check"
            colour: root.pressed ? Colours.redFill : Colours.ground
        }
    }

    KeyLabel {
        id: label

        x: box.x + box.width + Metrics.u * 1.5
        width: root.width - x - Metrics.u
        height: root.height
        text: root.name
        face: Type.labelStrong
        color: root.ink
    }

    FocusFrame {
        target: root
        gap: -Metrics.focusGap
    }
}
