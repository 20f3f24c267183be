import QtQuick
import Kiosk.Theme

// A key in a rail that switches something on and off: a box with a tick, beside or above a word.
TapTarget {
    id: root

    property string text
    property bool checked: true
    property bool stacked: false

    readonly property color ink: root.pressed ? Colours.redInk : Colours.ink
    readonly property real wishedWidth: words.natural + (root.stacked ? 0 : box.width + Metrics.u * 1.5) + 2 * Metrics.gutter

    name: root.text
    role: Accessible.CheckBox
    guarded: false
    Accessible.checkable: true
    Accessible.checked: root.checked

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : "transparent"
    }

    Rectangle {
        id: box

        x: root.stacked ? (root.width - width) / 2 : Metrics.gutter
        y: root.stacked ? Metrics.u * (Type.large ? 0.75 : 1.25) : (root.height - height) / 2
        width: Metrics.iconSize
        height: width
        color: root.checked ? root.ink : "transparent"
        border.width: Metrics.hairline
        border.color: root.ink

        Icon {
            anchors.centerIn: parent
            width: parent.width * 0.7
            height: width
            visible: root.checked
            name: "check"
            colour: root.pressed ? Colours.redFill : Colours.keyInk
        }
    }

    KeyLabel {
        id: words

        x: root.stacked ? Metrics.u * 0.5 : box.x + box.width + Metrics.u * 1.5
        y: root.stacked ? box.y + box.height : 0
        width: root.width - x - Metrics.u * 0.5
        height: root.height - y
        text: root.text
        face: Type.labelStrong
        color: root.ink
        lineHeight: root.stacked ? 0.9 : 1
        horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
    }

    FocusFrame {
        target: root
        gap: -Metrics.focusGap
    }
}
