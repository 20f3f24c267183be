pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Paragraphs for reading. Links and marks lead to other parts of the exhibit; where a line is touched beside them nothing
// happens.
Column {
    id: root

    property list<string> paragraphs
    property list<int> markNumbers
    property list<string> markLinks
    property real size: Type.bodySmall.pixelSize
    property color colour: Colours.ink

    // Where the text can be cut: below each of its lines, from the top of the column.
    readonly property real drop: Type.ruled ? Math.ceil(root.size * Type.ruleDrop) : 0 // of the helper line, which goes with its line
    property list<real> breaks
    readonly property list<int> firsts: Markup.firstMarks(root.paragraphs)

    function lineEnds(): list<real> {
        const ends = [];
        for (let place = 0; place < texts.count; ++place) {
            const text = texts.itemAt(place) as Text;
            for (let line = 1; text && line <= text.lineCount; ++line)
                ends.push(text.y + line * text.lineHeight + root.drop);
        }
        return ends;
    }

    signal followed(link: string)

    spacing: root.size * Type.paragraphGap
    onPositioningComplete: root.breaks = root.lineEnds() // not bound: each of a thousand paragraphs that finds its place would ask for all
    onDropChanged: root.breaks = root.lineEnds()

    Repeater {
        id: texts

        model: root.paragraphs

        Text {
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
            text: paragraph.modelData
            font: Type.body(root.size)
            color: root.colour
            linkColor: root.colour
            textFormat: Text.StyledText
            wrapMode: Text.Wrap
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(root.size * Type.lineFactor)
            Accessible.role: Accessible.Paragraph
            Accessible.name: Markup.plain(paragraph.text)

            onLinkActivated: link => {
                if (TapGuard.meant(finger.since) && TapGuard.accept())
                    root.followed(link);
            }

            // Not in the text itself: one that has a handler takes every button of a mouse, and a right click would follow its links.
            Item {
                anchors.fill: parent

                PointHandler {
                    id: finger

                    property double since: 0

                    onActiveChanged: {
                        if (finger.active)
                            finger.since = Date.now();
                    }
                }
            }

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
