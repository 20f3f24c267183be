import QtQuick
import Kiosk.Theme

// A key on the page itself: words in a box, filled where it is the one that most will want.
TapTarget {
    id: root

    property string text
    property bool strong: false

    readonly property real wishedWidth: words.implicitWidth + 2 * Metrics.gutter * 1.5
    readonly property color ink: root.pressed ? Colours.redInk : root.strong ? Colours.keyInk : Colours.ink

    implicitHeight: Metrics.keyHeight
    name: root.text

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : root.strong ? Colours.key : "transparent"
        border.width: Metrics.hairline
        border.color: Colours.ink
    }

    Label {
        id: words

        anchors.centerIn: parent
        text: root.text
        font: Type.labelStrong
        color: root.ink
        wrapMode: Text.NoWrap
    }

    FocusFrame {
        target: root
    }
}
