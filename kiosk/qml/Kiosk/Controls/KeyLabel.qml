import QtQuick
import Kiosk.Theme

// The words on a key, in two lines: where they would take a third, or a word is wider than the key, they are set smaller.
Label {
    id: root

    property font face: Type.key
    property font smallerFace: Type.label
    property int most: 2 // lines

    readonly property real room: root.width - root.leftPadding - root.rightPadding
    readonly property real natural: root.wide(root.text, root.face)
    // Most words fit in one line, and those that do are measured once, however often the key changes its size.
    readonly property bool broken: root.room > 0 && root.natural > root.room
    readonly property bool crowded: root.broken && root.lines(root.face) > root.most
    readonly property real squeeze: root.crowded ? root.squeezed() : 1

    // A word that is wider than the key even so, or a line too many that this saves, makes all of them a little smaller still,
    // down to nine tenths, of large text to eight.
    function squeezed(): real {
        for (const factor of Type.large ? [1, 0.97, 0.94, 0.9, 0.85, 0.8] : [1, 0.97, 0.94, 0.9]) {
            if (root.lines(Type.smaller(root.smallerFace, factor)) <= root.most)
                return factor;
        }
        return Math.max(Type.large ? 0.75 : 0.9, Math.min(1, root.room / root.widest()));
    }

    // How wide the longest word is, set smaller.
    function widest(): real {
        return Math.max(1, ...root.text.split(" ").map(word => root.wide(word, root.smallerFace)));
    }

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    function lines(face: font): int {
        return root.linesOf(root.text, face);
    }

    // How many lines such words take; a word that is wider than the line counts for many.
    function linesOf(words: string, face: font): int {
        let count = 1;
        let line = "";
        for (const word of words.split(" ")) {
            if (root.wide(word, face) > root.room)
                return 9;
            const longer = line.length > 0 ? line + " " + word : word;
            const breaks = line.length > 0 && root.wide(longer, face) > root.room;
            count += breaks ? 1 : 0;
            line = breaks ? word : longer;
        }
        return count;
    }

    font: !root.crowded ? root.face : root.squeeze < 1 ? Type.smaller(root.smallerFace, root.squeeze) : root.smallerFace
    lineHeight: root.broken ? 0.92 : 1 // two lines keep clear of the edges of a low key
    verticalAlignment: Text.AlignVCenter

    FontMetrics {
        id: measure
    }
}
