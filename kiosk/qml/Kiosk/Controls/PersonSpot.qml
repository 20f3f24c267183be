import QtQuick
import Kiosk.Theme

// A person in a drawing: the tile with the name under it, both in the middle of their box. The name lies on ground, so that the
// lines run under it.
TapTarget {
    id: root

    required property string fullName
    required property string shortName
    required property string note
    required property string letters
    required property string shape
    required property int gone // the year from which the tile is drawn as `ending` says
    required property string ending
    required property rect box
    property int year
    property string person // whose portrait stands in the tile, where there is one
    property real tileSize
    property font face: Type.labelStrong

    readonly property string fate: root.gone <= root.year ? root.ending : "solid"

    x: root.box.x
    y: root.box.y
    width: root.box.width
    height: root.box.height
    name: root.note ? root.fullName + ", " + root.note : root.fullName
    description: root.fate === "killed" ? qsTr("killed by then") : root.fate === "hollow" ? qsTr("died by then") : ""

    Rectangle {
        x: (root.width - width) / 2
        y: words.y
        width: words.implicitWidth + Metrics.u * 0.5
        height: words.height
        color: Colours.ground
    }

    MonogramTile {
        id: picture

        x: (root.width - width) / 2
        width: root.tileSize
        letters: root.letters
        person: root.person
        shape: root.shape
        fate: root.fate
        ground: Colours.ground
    }

    Rectangle {
        anchors.fill: picture
        visible: root.pressed
        color: "transparent"
        border.color: Colours.redFill
        border.width: Metrics.focusLine
    }

    Label {
        id: words

        y: picture.height + Metrics.u * 0.5
        width: root.width
        height: root.face.pixelSize * 1.3
        text: root.shortName
        font: root.face
        color: root.pressed ? Colours.redText : Colours.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    FocusFrame {
        target: root
        gap: Metrics.u * 0.5
    }
}
