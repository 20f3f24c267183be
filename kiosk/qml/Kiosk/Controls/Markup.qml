pragma Singleton

import QtQuick
import Kiosk.Theme

// The StyledText of the view models for those who know no StyledText. It holds only the tags that prose.py wrote: bold,
// italics, line breaks and links of ours.
QtObject {
    id: root

    // What stands where a mark is to be drawn: see ROOM in prose.py.
    readonly property string room: "\u00a0".repeat(5)
    readonly property string writtenRoom: "&nbsp;".repeat(5)

    // As rich text, for a TextEdit.
    function rich(paragraph: string, size: real, colour: color): string {
        return "<p style='line-height:" + Math.round(size * Type.lineFactor) + "px; -qt-line-height-type: fixed; margin:0'>" + paragraph.replace(/<a /g, "<a style='color:" + colour + "' ") + "</p>";
    }

    // As words alone, for those who hear them.
    function plain(paragraph: string): string {
        return paragraph.replace(/<[^>]*>/g, "").split(root.writtenRoom).join("").replace(/&nbsp;/g, "\u00a0").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
    }

    // Words alone, as a paragraph.
    function written(words: string): string {
        return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
    }

    // How many marks a paragraph leaves room for.
    function marks(paragraph: string): int {
        return paragraph.split(root.writtenRoom).length - 1;
    }

    // Which mark of a text is the first of each of its paragraphs.
    function firstMarks(paragraphs: list<string>): list<int> {
        let sum = 0;
        return paragraphs.map(paragraph => {
            const first = sum;
            sum += root.marks(paragraph);
            return first;
        });
    }
}
