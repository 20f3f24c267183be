import QtQuick
import Kiosk.Theme

// A person under a heading: tile, name, and a word on the part they play.
TapTarget {
    id: root

    required property string fullName
    required property string shortName
    required property string note
    required property string letters
    required property string shape
    required property string fate
    property string person // whose portrait stands in the tile, where there is one
    property real tileSize: Metrics.tile
    property bool showNote: true
    property font face: Type.labelStrong // of the name

    name: root.note ? root.fullName + ", " + root.note : root.fullName
    implicitHeight: caption.y + caption.height

    MonogramTile {
        id: picture

        width: root.tileSize
        letters: root.letters
        person: root.person
        shape: root.shape
        fate: root.fate
    }

    Rectangle {
        anchors.fill: picture
        visible: root.pressed
        color: "transparent"
        border.color: Colours.redFill
        border.width: Metrics.focusLine
    }

    Column {
        id: caption

        y: picture.height + Metrics.u * 0.75

        NameLabel {
            width: root.width
            text: root.shortName
            face: root.face
            color: root.pressed ? Colours.redText : Colours.ink
        }
        Label {
            width: root.width + Metrics.u * 0.5 // into the gap beside the tile
            visible: root.showNote && text.length > 0
            text: root.note
            font: Type.caption
            color: Colours.ink2
            lineHeight: 0.9
            maximumLineCount: Type.large ? 3 : 2
        }
    }

    FocusFrame {
        target: root
    }
}
