pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One answer: its letter, its words, and a square for each hand. What is right has a mark and a line under it, not a colour alone.
Item {
    id: root

    required property string letter
    required property string says
    required property string because
    required property bool correct
    required property bool revealed
    required property int hands
    property bool counts: true
    property bool narrow: false // the squares stand beside the words, which take one line
    property font face: Type.sans(Type.of(46, 34, 46), 600, 0)
    property font reasonFace: Type.sans(Type.of(34, 26, 34), 400, 0)
    property real square: root.narrow ? 1.6 * Metrics.u : 3 * Metrics.u

    readonly property real across: root.square * 1.12
    readonly property real squaresAt: root.narrow ? root.width * 0.5 : words.x
    readonly property int fitting: Math.max(1, Math.floor((root.width - root.squaresAt - count.width - 2 * Metrics.u) / root.across))
    readonly property bool below: root.counts && root.hands > 0 && !root.narrow

    implicitHeight: Math.max(words.height, mark.height) + (why.visible ? why.height + Metrics.u * 0.5 : 0) + (root.below ? root.square + Metrics.u * 1.2 : 0)
    Accessible.role: Accessible.ListItem
    Accessible.name: root.correct ? qsTr("%1: %2, right").arg(root.letter).arg(root.says) : qsTr("%1: %2").arg(root.letter).arg(root.says)

    Label {
        id: mark

        x: root.narrow ? 0 : Metrics.u * 5 // the sign for what is right stands before it
        width: Metrics.u * (root.narrow ? 7 : 5)
        text: root.letter
        font: root.face
        color: Colours.ink2
    }

    Icon {
        x: root.narrow ? mark.width - width - Metrics.u * 0.5 : 0
        y: (mark.height - height) / 2
        visible: root.correct
        name: "check"
    }

    Label {
        id: words

        x: mark.x + mark.width
        width: root.narrow && root.counts ? root.squaresAt - x - Metrics.u : root.width - x - Metrics.u * 10
        text: root.says
        font: root.face
        elide: root.narrow ? Text.ElideRight : Text.ElideNone
        wrapMode: root.narrow ? Text.NoWrap : Text.WordWrap
        color: root.revealed && !root.correct ? Colours.ink2 : Colours.ink
    }

    Rectangle {
        x: words.x
        y: words.height
        width: Math.min(words.contentWidth, words.width)
        height: Metrics.hairline * 1.5
        visible: root.correct
        color: Colours.ink
    }

    Label {
        id: why

        x: words.x
        y: words.height + Metrics.u * 0.5
        width: words.width
        visible: root.because.length > 0
        text: root.because
        font: root.reasonFace
        color: Colours.ink2
    }

    Row {
        x: root.squaresAt
        y: root.narrow ? (root.implicitHeight - root.square) / 2 : root.implicitHeight - root.square - Metrics.u * 0.4
        visible: root.counts
        spacing: root.across - root.square

        Repeater {
            model: Math.min(root.hands, root.fitting)

            Rectangle {
                width: root.square
                height: root.square
                color: Colours.ink2
            }
        }
    }

    Label {
        id: count

        x: root.width - width
        visible: root.counts
        text: root.hands
        font: root.face
        Accessible.name: qsTr("Hands: %1").arg(root.hands)
    }
}
