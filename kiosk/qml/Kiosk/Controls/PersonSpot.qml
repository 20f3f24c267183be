import QtQuick
import Kiosk.Theme

// A person in a drawing: the tile with the name under it, both in the middle of their box, or in a column the tile at one end of
// it with name and words beside. The name lies on ground, so that the lines run under it.
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
    required property int side // 0: the name stands under the tile; -1 or 1: name and words at its left or its right
    required property string beside // those words; their lines are broken already
    property int year
    property string person // whose portrait stands in the tile, where there is one
    property real tileSize
    property real zoom: 1 // how much larger everything is than it was laid out
    property font face: Type.labelStrong

    readonly property string fate: root.gone <= root.year ? root.ending : "solid"
    readonly property bool column: root.side !== 0
    readonly property font nameFace: Type.smaller(root.face, root.zoom)
    readonly property font wordFace: Type.smaller(Type.caption, root.zoom)
    readonly property real lineHeight: root.column ? 1.144 : 1.3 // as they are laid out by (LINE in network.py, TIGHT in circlecolumns.py)
    readonly property real nameHeight: root.nameFace.pixelSize * root.lineHeight
    readonly property real wordsHeight: root.wordFace.pixelSize * root.lineHeight * words.lineCount

    x: root.box.x * root.zoom
    y: root.box.y * root.zoom
    width: root.box.width * root.zoom
    height: root.box.height * root.zoom
    name: root.note ? root.fullName + ", " + root.note : root.fullName
    description: root.fate === "killed" ? qsTr("killed by then") : root.fate === "hollow" ? qsTr("died by then") : ""

    Rectangle {
        x: (root.width - width) / 2
        y: said.y
        width: said.implicitWidth + Metrics.u * 0.5
        height: said.height
        visible: !root.column
        color: Colours.ground
    }

    MonogramTile {
        id: picture

        x: root.side > 0 ? 0 : (root.width - width) / (root.column ? 1 : 2)
        y: root.column ? (root.height - height) / 2 : 0
        width: Math.round(root.tileSize * root.zoom)
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
        id: said

        x: root.side > 0 ? root.width - width : 0
        y: root.column ? (root.height - root.nameHeight - root.wordsHeight) / 2 : picture.height + Metrics.u * 0.5
        width: root.column ? root.width - picture.width - Metrics.u : root.width
        height: root.nameHeight
        text: root.shortName
        font: root.nameFace
        color: root.pressed ? Colours.redText : Colours.ink
        horizontalAlignment: root.side > 0 ? Text.AlignLeft : root.column ? Text.AlignRight : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    Label {
        id: words

        x: said.x
        y: said.y + said.height
        width: said.width
        height: root.wordsHeight
        visible: root.column
        text: root.beside
        font: root.wordFace
        color: Colours.ink2
        lineHeightMode: Text.FixedHeight
        lineHeight: root.wordFace.pixelSize * root.lineHeight
        horizontalAlignment: said.horizontalAlignment
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    FocusFrame {
        target: root
        gap: Metrics.u * (root.column ? 0 : 0.5)
    }
}
