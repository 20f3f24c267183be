import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A chapter in the menu between two visits: a column whose title runs upwards, or on an upright screen a band.
TapTarget {
    id: root

    required property string title
    required property string number
    required property string question
    required property int first
    property int place: 0
    property bool open: false
    property bool many: false // some have two digits, so that all are smaller

    readonly property bool band: root.width > root.height
    readonly property bool deep: root.place % 4 > 0
    readonly property color fill: root.pressed ? Colours.redFill : !root.deep ? Colours.ground2 : root.place % 4 === 2 ? Colours.plate : Colours.plate3
    readonly property color words: root.pressed ? Colours.redInk : root.deep ? Colours.plateInk : Colours.ink
    readonly property real numberRoom: (root.band ? 15 : Metrics.strip ? 11 : 15) * Metrics.u
    readonly property real bar: Metrics.u

    name: root.number.length > 0 ? `${root.number} ${root.title}` : root.title
    description: root.question

    Rectangle {
        anchors.fill: parent
        color: root.fill
        border.width: Colours.contrast ? Metrics.hairline : 0
        border.color: Colours.ink
    }

    Label {
        id: numeral

        x: root.band ? Metrics.margin : 0
        y: root.band ? 0 : root.height - root.numberRoom
        width: root.band ? root.numberRoom - Metrics.margin : root.width
        height: root.band ? root.height : root.numberRoom
        text: root.number || "–"
        font: root.many ? Type.chapter : Metrics.strip ? Type.title : Type.stamp
        color: root.words
        horizontalAlignment: root.band ? Text.AlignLeft : Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Item {
        id: upwards

        readonly property bool keepsDirection: !root.band

        anchors.fill: parent
        transform: Facing {
            item: upwards
            turns: !root.band
        }

        KeyLabel {
            id: label

            // A column's words run upwards: the box is turned about its lower left corner.
            x: root.band ? root.numberRoom : (root.width - height) / 2
            y: root.band ? 0 : root.height - root.numberRoom
            width: (root.band ? root.width - root.numberRoom - Metrics.margin : root.height - root.numberRoom - Metrics.u * 6)
            height: root.band ? root.height : root.width
            rotation: root.band ? 0 : -90
            transformOrigin: Item.TopLeft
            text: root.title
            face: Metrics.strip ? Type.lead : Type.chapter
            smallerFace: Type.labelStrong
            color: root.words
            verticalAlignment: Text.AlignVCenter
        }
    }

    // Where the round has come to: the one red thing.
    Rectangle {
        y: root.band ? 0 : root.height - height
        width: root.band ? root.bar : root.width
        height: root.band ? root.height : root.bar
        visible: root.open
        color: root.deep ? Colours.plateRed : Colours.red

        // On the ground of some columns the red alone would not stand out.
        Rectangle {
            x: root.band ? parent.width : 0
            y: root.band ? 0 : -height
            width: root.band ? Metrics.hairline : parent.width
            height: root.band ? parent.height : Metrics.hairline
            visible: root.deep
            color: root.words
        }
    }

    FocusFrame {
        target: root
        colour: root.words
        gap: -Metrics.focusGap - Metrics.focusLine
    }
}
