pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Paragraphs as Prose draws them, whose words can be marked and copied: for the desktop.
Column {
    id: root

    property list<string> paragraphs
    property list<int> markNumbers
    property list<string> markLinks
    property real size: Type.bodySmall.pixelSize
    property color colour: Colours.ink

    // As in Prose.
    readonly property real drop: Type.ruled ? Math.ceil(root.size * Type.ruleDrop) : 0 // of the helper line, which goes with its line
    property list<real> breaks
    readonly property list<int> firsts: Markup.firstMarks(root.paragraphs)

    function lineEnds(): list<real> {
        const ends = [];
        for (let place = 0; place < texts.count; ++place) {
            const text = texts.itemAt(place) as TextEdit;
            for (let line = 1; text && line <= text.lineCount; ++line)
                ends.push(text.y + line * Math.round(root.size * Type.lineFactor) + root.drop);
        }
        return ends;
    }

    signal followed(link: string)

    // Whoever answers the keys of the window: the outermost focus scope.
    function keyTaker(): Item {
        let taker = null;
        for (let above = root.parent; above; above = above.parent) {
            if (above instanceof FocusScope)
                taker = above;
        }
        return taker;
    }

    spacing: root.size * Type.paragraphGap
    onPositioningComplete: root.breaks = root.lineEnds() // not bound: each of a thousand paragraphs that finds its place would ask for all
    onDropChanged: root.breaks = root.lineEnds()

    Repeater {
        id: texts

        model: root.paragraphs

        TextEdit {
            id: paragraph

            required property string modelData
            required property int index

            readonly property bool keepsDirection: true
            readonly property int first: root.firsts[paragraph.index] ?? 0
            readonly property int count: Markup.marks(paragraph.modelData)

            width: root.width
            transform: Facing {
                item: paragraph
            }
            text: Markup.rich(paragraph.modelData, root.size, root.colour)
            font: Type.body(root.size)
            color: root.colour
            textFormat: TextEdit.RichText
            wrapMode: TextEdit.Wrap
            readOnly: true
            selectByMouse: true
            selectionColor: Colours.redFill
            selectedTextColor: Colours.redInk

            // A text that was clicked has the focus, for Ctrl+C; the arrows and Page Down still turn.
            Keys.forwardTo: paragraph.activeFocus ? [root.keyTaker()] : []

            onLinkActivated: link => root.followed(link)

            ProseMarks {
                paragraph: paragraph.modelData
                size: root.size
                numbers: root.markNumbers.slice(paragraph.first, paragraph.first + paragraph.count)
                links: root.markLinks.slice(paragraph.first, paragraph.first + paragraph.count)
                onFollowed: link => root.followed(link)
            }

            Loader {
                anchors.fill: parent
                active: Type.ruled
                sourceComponent: HelperLines {
                    lines: paragraph.lineCount
                    size: root.size
                }
            }

            Loader {
                anchors.fill: parent
                active: ReadAloud.paragraph === paragraph.modelData
                sourceComponent: SpokenWord {
                    paragraph: paragraph.modelData
                    size: root.size
                }
            }
        }
    }
}
