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

    readonly property color ink: root.lit ? Colours.redInk : root.words

    implicitWidth: said.x + said.implicitWidth + Metrics.u * 2
    implicitHeight: Metrics.strip ? Metrics.u * 6 : Metrics.u * 8

    Rectangle {
        anchors.fill: parent
        color: root.lit ? Colours.redFill : root.ground
        border.width: Metrics.hairline
        border.color: root.ink
    }

    Icon {
        id: drawing

        x: Metrics.u * 1.5
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        colour: root.ink
    }

    Label {
        id: said

        x: drawing.x + drawing.width + Metrics.u * 1.25
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
