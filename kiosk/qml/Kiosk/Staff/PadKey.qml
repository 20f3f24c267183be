import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A key of the PIN pad: a digit, or an icon with its word. It may be pressed as quickly as one types.
TapTarget {
    id: root

    property string text
    property string icon
    property bool strong: false

    readonly property color ink: root.pressed ? Colours.redInk : root.strong && root.enabled ? Colours.keyInk : root.enabled ? Colours.ink : Colours.ink2

    name: root.text
    guarded: false
    reach: 0

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : root.strong && root.enabled ? Colours.key : Colours.ground
        border.width: root.enabled ? Metrics.hairline : 0
        border.color: Colours.ink
    }

    Icon {
        x: (parent.width - width) / 2
        y: Metrics.u * 1.5
        visible: root.icon.length > 0
        width: Metrics.u * 4
        height: width
        name: root.icon
        colour: root.ink
    }

    KeyLabel {
        x: Metrics.u * 0.5
        y: root.icon.length > 0 ? Metrics.u * 5.5 : 0
        width: parent.width - Metrics.u
        height: parent.height - y - (root.icon.length > 0 ? Metrics.u * 0.75 : 0)
        text: root.text
        face: root.icon.length > 0 ? Type.labelStrong : Type.chapter
        most: 1
        color: root.ink
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
    }

    FocusFrame {
        target: root
        gap: -Metrics.focusGap
        colour: root.ink
    }
}
