import QtQuick
import Kiosk.Theme

// A person with the words beside the tile: in a sheet, in a list.
TapTarget {
    id: root

    required property string fullName
    required property string shortName
    required property string note
    required property string letters
    required property string shape
    required property string fate
    property string person // whose portrait stands in the tile, where there is one
    property real tileSize: Metrics.u * 10

    readonly property real needed: words.x + Math.max(0, ...root.note.split(" ").map(word => measure.advanceWidth(word))) // for the longest word

    name: root.note ? root.fullName + ", " + root.note : root.fullName
    implicitHeight: Math.max(root.tileSize, words.implicitHeight)

    FontMetrics {
        id: measure

        font: Type.caption
    }

    MonogramTile {
        id: picture

        width: root.tileSize
        letters: root.letters
        person: root.person
        shape: root.shape
        fate: root.fate
        ground: Colours.ground
    }

    Column {
        id: words

        x: picture.width + Metrics.u * 2
        width: root.width - x
        y: Math.max(0, (picture.height - height) / 2)

        NameLabel {
            width: parent.width
            text: root.shortName
            color: root.pressed ? Colours.redText : Colours.ink
        }
        Label {
            width: parent.width
            text: root.note
            font: Type.caption
            color: Colours.ink2
            lineHeight: 0.95
        }
    }

    FocusFrame {
        target: root
    }
}
