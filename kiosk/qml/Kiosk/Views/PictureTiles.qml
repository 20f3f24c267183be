pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The part of a large picture that can be seen, in tiles of the level that is just fine enough. A tile that is out of sight takes
// the place of one that comes into it, so that no more are held than fill the ground.
Item {
    id: root

    required property string scan
    required property size natural
    required property rect seen // the part of the picture that can be seen, in its own pixels on the screen

    readonly property real side: 512
    readonly property real smallest: 4096 // a level of at most this is not halved again
    readonly property int last: Math.max(0, Math.ceil(Math.log2(Math.max(root.natural.width, root.natural.height) / root.smallest)))
    readonly property int level: Math.max(0, Math.min(root.last, Math.floor(Math.log2(root.natural.width / root.width))))
    readonly property real pitch: root.side * Math.pow(2, root.level) * root.width / root.natural.width // of the tiles on the screen
    readonly property int columns: Math.ceil(root.natural.width / root.side / Math.pow(2, root.level))
    readonly property int rows: Math.ceil(root.natural.height / root.side / Math.pow(2, root.level))

    // A tile of a level that is just fine enough is drawn at half its size or more.
    readonly property int across: Math.ceil(root.seen.width / root.side * 2) + 1
    readonly property int down: Math.ceil(root.seen.height / root.side * 2) + 1
    readonly property int firstColumn: Math.max(0, Math.floor(root.seen.x / root.pitch))
    readonly property int firstRow: Math.max(0, Math.floor(root.seen.y / root.pitch))

    // Which of the places that take turns in a slot of a row is in sight.
    function inTurn(slot: int, first: int, count: int): int {
        return first + (slot - first % count + count) % count;
    }

    Repeater {
        model: root.across * root.down

        Image {
            id: tile

            required property int index

            readonly property int column: root.inTurn(tile.index % root.across, root.firstColumn, root.across)
            readonly property int row: root.inTurn(Math.floor(tile.index / root.across), root.firstRow, root.down)
            readonly property bool there: tile.column < root.columns && tile.row < root.rows && tile.x < root.seen.x + root.seen.width && tile.y < root.seen.y + root.seen.height

            x: Math.round(tile.column * root.pitch)
            y: Math.round(tile.row * root.pitch)
            width: Math.round(Math.min((tile.column + 1) * root.pitch, root.width)) - x
            height: Math.round(Math.min((tile.row + 1) * root.pitch, root.height)) - y
            visible: tile.there
            source: tile.there ? "image://scan/" + root.level + "/" + tile.column + "/" + tile.row + "/" + root.scan : ""
            asynchronous: !Motion.still
            cache: false
            Accessible.ignored: true
        }
    }
}
