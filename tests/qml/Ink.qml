import QtQuick

// Finds letters in a picture of a page: whatever has not the colour of its ground.
QtObject {
    id: root

    property var picture
    property color ground
    property real size // of the type

    function isInk(x: int, y: int): bool {
        return !Qt.colorEqual(root.picture.pixel(x, y), root.ground);
    }

    // Whether a column of the page has ink between two lines.
    function hasInk(x: int, top: int, bottom: int): bool {
        for (let y = top; y < bottom; ++y) {
            if (root.isInk(x, y))
                return true;
        }
        return false;
    }

    function firstInk(from: int, step: int, top: int, bottom: int): int {
        for (let x = from; x > 0 && x < root.picture.width; x += step) {
            if (root.hasInk(x, top, bottom))
                return x;
        }
        return -9999;
    }

    // The middle of the letter that ends at `left`, looked for from a point within it.
    function lineOf(left: int, y: int): real {
        const inked = row => [...Array(Math.round(root.size * 0.3)).keys()].some(back => root.isInk(left - back, row));
        let top = y;
        let bottom = y;
        while (inked(top - 1))
            --top;
        while (inked(bottom + 1))
            ++bottom;
        return (top + bottom) / 2;
    }
}
