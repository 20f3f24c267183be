import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A small key on a plate, such as the one that shows its picture over the whole screen. It has a ground of its own, for below it lies
// any picture.
TapTarget {
    id: root

    property string icon
    property string text
    property color words: Colours.plateInk
    property color ground: Colours.plate
    property bool lit: root.pressed

    property color outline: root.ink

    readonly property bool drawn: root.icon.length > 0
    readonly property real before: root.drawn ? drawing.x + drawing.width + Metrics.u * 1.25 : Metrics.u * 1.5 // its words
    readonly property color ink: root.lit ? Colours.redInk : root.words

    implicitWidth: root.before + said.implicitWidth + Metrics.u * (root.drawn ? 2 : 1.5)
    implicitHeight: Metrics.strip ? Metrics.u * 6 : Metrics.u * 8

    Rectangle {
        anchors.fill: parent
        color: root.lit ? Colours.redFill : root.ground
        border.width: Metrics.hairline
        border.color: root.outline
    }

    Icon {
        id: drawing

        x: Metrics.u * 1.5
        anchors.verticalCenter: parent.verticalCenter
        visible: root.drawn
        name: root.icon
        colour: root.ink
    }

    Label {
        id: said

        x: root.drawn ? root.before : (root.width - implicitWidth) / 2
        anchors.verticalCenter: parent.verticalCenter
        text: root.text
        font: Type.label
        color: root.ink
        wrapMode: Text.NoWrap
    }

    FocusFrame {
        target: root
    }
}
