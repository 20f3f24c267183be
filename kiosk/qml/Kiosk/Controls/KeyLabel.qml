import QtQuick
import Kiosk.Theme

// The words on a key, in two lines: where they would take a third, or a word is wider than the key, they are set smaller.
Label {
    id: root

    property font face: Type.key
    property font smallerFace: Type.label
    property int most: 2 // lines

    readonly property real natural: root.wide(root.text, root.face)
    readonly property bool crowded: root.width > 0 && root.lines(root.text, root.face, root.width - root.leftPadding - root.rightPadding) > root.most

    // A word that is wider than the key even so, or a line too many that this saves, makes all of them a little smaller still,
    // down to nine tenths, of large text to eight.
    readonly property real widest: Math.max(1, ...root.text.split(" ").map(word => root.wide(word, root.smallerFace)))
    readonly property real least: Math.max(Type.large ? 0.75 : 0.9, Math.min(1, (root.width - root.leftPadding - root.rightPadding) / root.widest))
    readonly property real squeeze: root.crowded ? [1, 0.97, 0.94, 0.9, ...(Type.large ? [0.85, 0.8] : [])].find(factor => root.fits(factor)) ?? root.least : 1

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    function fits(factor: real): bool {
        return root.lines(root.text, Type.smaller(root.smallerFace, factor), root.width - root.leftPadding - root.rightPadding) <= root.most;
    }

    // How many lines words take; a word that is wider than the line counts for many.
    function lines(text: string, face: font, width: real): int {
        let count = 1;
        let line = "";
        for (const word of text.split(" ")) {
            if (root.wide(word, face) > width)
                return 9;
            const longer = line.length > 0 ? line + " " + word : word;
            count += root.wide(longer, face) > width ? 1 : 0;
            line = root.wide(longer, face) > width ? word : longer;
        }
        return count;
    }

    font: !root.crowded ? root.face : root.squeeze < 1 ? Type.smaller(root.smallerFace, root.squeeze) : root.smallerFace
    verticalAlignment: Text.AlignVCenter

    FontMetrics {
        id: measure
    }
}
