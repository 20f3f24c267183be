import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One result: what kind of thing it is, and its name with what was asked for underlined. The chosen one is filled.
TapTarget {
    id: root

    required property int index
    required property string kind
    required property string icon
    required property string title
    required property string markedTitle
    property bool chosen: false
    property bool whole: true // nothing of it is cut; no clip holds an icon

    readonly property color ink: root.pressed ? Colours.redInk : root.chosen ? Colours.keyInk : Colours.ink
    readonly property real most: Metrics.u * (Metrics.strip ? 48 : 54) // wider words take two lines

    width: words.x + words.width + Metrics.u * 2.5
    name: root.title
    description: root.kind
    Accessible.selected: root.chosen
    Accessible.ignored: !root.whole

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : root.chosen ? Colours.key : Colours.ground
        border.width: Metrics.hairline
        border.color: Colours.ink
    }

    Icon {
        id: drawing

        x: Metrics.u * 2.5
        y: (root.height - height) / 2
        width: Metrics.iconSize * 0.9
        height: width
        visible: root.whole
        name: root.icon
        colour: root.ink
    }

    Text {
        id: words

        x: drawing.x + drawing.width + Metrics.u * 1.5
        width: Math.min(measure.advanceWidth + Metrics.u * 0.5, root.most)
        height: root.height
        text: root.markedTitle
        textFormat: Text.StyledText
        font: measure.advanceWidth > root.most * (Metrics.strip ? 1 : 1.7) ? Type.captionStrong : Type.labelStrong
        lineHeight: 0.85
        color: root.ink
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.WordWrap
        maximumLineCount: 2
        transform: Facing {
            item: words
        }
        elide: Text.ElideRight
    }

    TextMetrics {
        id: measure

        font: Type.labelStrong
        text: root.title
    }

    FocusFrame {
        target: root
        gap: Metrics.u * 0.5
    }
}
