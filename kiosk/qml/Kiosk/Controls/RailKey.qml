import QtQuick
import Kiosk.Theme

// A key in a rail: an icon beside or above a word.
TapTarget {
    id: root

    property string icon
    property string text
    property string instead // stands on it where the text would fill it from edge to edge
    property bool stacked: false
    property bool centred: false // icon and word stand in the middle of the key, else at its left
    property bool trailing: false // the icon stands behind the word, both at the right
    property real clear: Metrics.gutter * 0.4 // between the word and the edge of the key
    property font font: root.stacked ? Type.label : Metrics.strip ? Type.labelStrong : Type.key

    readonly property color ink: root.pressed ? Colours.redInk : Colours.ink
    readonly property real wishedWidth: (root.stacked ? Math.max(words.natural, drawing.width) : words.natural + drawing.width + Metrics.gutter) + (root.stacked || root.centred ? 2 : 2.6) * Metrics.gutter // a frame around it keeps clear of the last letter

    // A line at its top and one at its foot stay free, where there is a choice.
    readonly property bool full: root.instead.length > 0 && words.linesOf(root.text, words.smallerFace) > Math.max(words.most, Math.floor(root.height / (words.smallerFace.pixelSize * 1.3)) - 2)

    name: words.text

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : "transparent"
    }

    Icon {
        id: drawing

        x: root.stacked ? (root.width - width) / 2 : root.trailing ? root.width - width - Metrics.gutter * 1.5 : !root.centred ? Metrics.gutter * 1.5 : (root.width - width - Metrics.gutter * 0.75 - words.natural) / 2
        y: root.stacked ? root.height / 2 - height - Metrics.u * 0.5 : (root.height - height) / 2
        width: root.icon.length > 0 ? implicitWidth : -Metrics.gutter * (root.centred ? 0.75 : 1)
        name: root.icon
        colour: root.ink
    }

    KeyLabel {
        id: words

        x: root.stacked ? Metrics.u : root.trailing ? root.clear : drawing.x + drawing.width + Metrics.gutter * (root.centred ? 0.75 : 1)
        y: root.stacked ? root.height / 2 + Metrics.u * 0.5 : 0
        width: (root.trailing ? drawing.x - Metrics.gutter : root.width - (root.centred ? 0 : root.clear)) - x
        height: root.stacked ? implicitHeight : root.height
        text: root.full ? root.instead : root.text
        face: root.font
        most: root.stacked || !Type.large ? 2 : Math.max(2, Math.floor(height / (root.font.pixelSize * 1.35)))
        color: root.ink
        horizontalAlignment: root.stacked ? Text.AlignHCenter : root.trailing ? Text.AlignRight : Text.AlignLeft
        wrapMode: root.stacked ? Text.NoWrap : Text.WordWrap
        elide: root.stacked ? Text.ElideNone : Text.ElideRight // never over the edge of the key
    }

    FocusFrame {
        target: root
        gap: -Metrics.focusGap
    }
}
