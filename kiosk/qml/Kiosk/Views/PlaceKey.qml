import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A boxed key of one width, whatever its words: they take two lines where they must.
TapTarget {
    id: root

    property string text

    implicitWidth: Metrics.u * (Metrics.wide ? 28 : Metrics.strip ? 30 : 62)
    implicitHeight: Metrics.u * (Metrics.strip ? 8.5 : Metrics.wide ? 10 : 11)
    name: root.text

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : "transparent"
        border.width: Metrics.hairline
        border.color: Colours.ink
    }

    KeyLabel {
        x: Metrics.u * 1.5
        width: parent.width - 2 * x
        height: parent.height
        text: root.text
        face: Type.labelStrong
        smallerFace: Type.captionStrong
        color: root.pressed ? Colours.redInk : Colours.ink
        horizontalAlignment: Text.AlignHCenter
    }

    FocusFrame {
        target: root
        gap: Metrics.focusLine / 2
    }
}
