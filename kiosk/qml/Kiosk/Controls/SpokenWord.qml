pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The word of a paragraph that is being spoken: a block of ink, and on it the same paragraph again in the colour of the ground, so
// that no letter moves. A Text does not say where a letter stands, a TextEdit does: see ProseMarks.
Item {
    id: root

    required property string paragraph
    required property real size

    readonly property real line: Math.round(root.size * Type.lineFactor)
    readonly property bool told: ReadAloud.length > 0 && ReadAloud.start + ReadAloud.length <= ruler.length

    // One block a line: a long word may be parted by a hyphen of its own.
    readonly property list<rect> blocks: root.told && ruler.width > 0 && ruler.contentHeight > 0 ? root.places(ReadAloud.start, ReadAloud.start + ReadAloud.length) : []

    function places(from: int, to: int): list<rect> {
        const found = [];
        let first = ruler.positionToRectangle(from);
        let last = first;
        for (let at = from + 1; at <= to; ++at) {
            const here = ruler.positionToRectangle(at);
            if (here.y > last.y) {
                found.push(root.block(first, last));
                first = here;
            }
            last = here;
        }
        found.push(root.block(first, last));
        return found.filter(block => block.width > 0);
    }

    // A cursor is as high as the letters, and begins above its line where lines are set close.
    function block(first: rect, last: rect): rect {
        return Qt.rect(first.x, Math.round(first.y / root.line) * root.line, last.x - first.x, root.line);
    }

    anchors.fill: parent
    Accessible.ignored: true

    TextEdit {
        id: ruler

        width: root.width
        visible: false
        text: Markup.rich(root.paragraph, root.size, Colours.ink)
        font: Type.body(root.size)
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.WordWrap
        readOnly: true
        activeFocusOnTab: false
        Accessible.ignored: true
    }

    // With helper lines, that of the line which is being read is as dark as its letters.
    Rectangle {
        y: Math.round((root.blocks[0]?.y ?? 0) + root.line + root.size * Type.ruleDrop) - height / 2
        width: root.width
        height: Metrics.hairline * 2
        visible: Type.ruled && root.blocks.length > 0
        color: Colours.ink
    }

    Repeater {
        model: root.blocks.length

        Rectangle {
            id: block

            required property int index

            readonly property rect spot: root?.blocks[block.index] ?? Qt.rect(0, 0, 0, 0)
            readonly property real air: (root?.size ?? 0) * 0.12

            x: spot.x - air
            y: spot.y + air // the letters stand low in their line
            width: spot.width + 2 * air
            height: spot.height
            color: Colours.ink
            clip: true
            onSpotChanged: ReadAloud.reached(block)
            Component.onCompleted: ReadAloud.reached(block)

            Text {
                x: -block.x
                y: -block.y
                width: root?.width ?? 0
                text: root?.paragraph ?? ""
                font: Type.body(root?.size ?? 1)
                color: Colours.ground
                linkColor: Colours.ground
                textFormat: Text.StyledText
                wrapMode: Text.WordWrap
                lineHeightMode: Text.FixedHeight
                lineHeight: root?.line ?? 1
                Accessible.ignored: true
            }
        }
    }
}
