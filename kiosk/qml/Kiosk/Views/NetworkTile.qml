import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The key to the view of who knew whom, in a row of people: as large as their tiles, and hollow. It asks for no more height than
// a tile with its name.
TapTarget {
    id: root

    readonly property color ink: root.pressed ? Colours.redInk : Colours.ink

    name: qsTr("Who knew whom")
    implicitHeight: box.height + Metrics.u * 4.5

    Rectangle {
        id: box

        width: Metrics.tile
        height: Metrics.tile
        color: root.pressed ? Colours.redFill : "transparent"
        border.width: Metrics.hairline
        border.color: root.ink

        Icon {
            anchors.centerIn: parent
            name: "network"
            colour: root.ink
        }
    }

    Label {
        y: box.height + Metrics.u * 0.75
        width: root.width
        text: root.name
        font: Type.captionStrong
        color: root.pressed ? Colours.redText : Colours.ink
        lineHeight: 0.95
        maximumLineCount: 2
    }

    FocusFrame {
        target: root
    }
}
