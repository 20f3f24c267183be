pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The map under its title: pictures of land and sea under the marks and names of places. A finger pushes it where it is larger than its
// box. Two fingers enlarge it as far as they move: what was laid out moves apart, and is laid out anew when they pause. The marks keep
// their size.
Flickable {
    id: root

    required property MapViewModel map

    readonly property real zoom: root.map.zoom
    readonly property real drawn: root.zoom * root.growth
    readonly property int column: Math.max(0, Math.floor(root.contentX / (root.width * root.growth)))
    readonly property int row: Math.max(0, Math.floor(root.contentY / (root.height * root.growth)))
    property real growth: 1 // how many times as large as it was laid out the map is drawn, under two fingers

    signal touched(placeId: string)
    signal crowdTouched(placeId: string) // a mark of several that no enlargement parts

    function pushTo(x: real, y: real): void {
        root.contentX = Math.max(0, Math.min(x, root.contentWidth - root.width));
        root.contentY = Math.max(0, Math.min(y, root.contentHeight - root.height));
    }

    // Enlarges about a point of the box, which stays where it is.
    function zoomTo(level: real, x: real, y: real): void {
        const before = root.zoom;
        const at = Qt.point(root.contentX + x, root.contentY + y);
        root.map.enlarge(level);
        const grown = root.zoom / before;
        root.pushTo(at.x * grown - x, at.y * grown - y);
    }

    // By a key: about the chosen place where that is in sight, else about the middle.
    function step(level: real): void {
        const spot = root.map.spot;
        const x = spot.length === 2 ? spot[0] - root.contentX : -1;
        const y = spot.length === 2 ? spot[1] - root.contentY : -1;
        const seen = x >= 0 && y >= 0 && x <= root.width && y <= root.height;
        root.zoomTo(level, seen ? x : root.width / 2, seen ? y : root.height / 2);
    }

    function draw(scale: real, before: point, after: point): void {
        const growth = Math.max(1 / root.zoom, Math.min(root.growth * scale, root.map.most / root.zoom));
        const grown = growth / root.growth;
        const x = (root.contentX + before.x) * grown - after.x;
        const y = (root.contentY + before.y) * grown - after.y;
        root.growth = growth;
        root.pushTo(x, y);
        if (growth < 0.6 || growth > 2.5)
            root.settle(); // beyond that too much of it would not have been drawn
        else
            pause.restart();
    }

    // Lays the map out as large as it is drawn.
    function settle(): void {
        pause.stop();
        if (root.growth !== 1) {
            const wanted = root.drawn;
            const x = root.contentX;
            const y = root.contentY;
            root.growth = 1;
            root.map.enlarge(wanted);
            root.pushTo(x * root.zoom / wanted, y * root.zoom / wanted);
        }
    }

    function show(x: real, y: real): void {
        const edge = Metrics.u * 12;
        if (x - root.contentX < edge || x - root.contentX > root.width - edge)
            root.pushTo(x - root.width / 2, root.contentY);
        if (y - root.contentY < edge || y - root.contentY > root.height - edge)
            root.pushTo(root.contentX, y - root.height / 2);
    }

    // A mark that stands for several places shows them apart, where the map can do that.
    function touch(placeId: string, count: int, x: real, y: real): void {
        const level = root.map.parting(placeId);
        if (level > 0) {
            const ratio = level / root.zoom;
            root.map.enlarge(level);
            root.pushTo(x * ratio - root.width / 2, y * ratio - root.height / 2);
        } else if (count > 1) {
            root.crowdTouched(placeId);
        } else {
            root.touched(placeId);
        }
    }

    contentWidth: root.width * root.drawn
    contentHeight: root.height * root.drawn
    interactive: root.drawn > 1
    boundsBehavior: Flickable.StopAtBounds

    Timer {
        id: pause

        interval: 150
        onTriggered: root.settle()
    }

    // Four pictures of the size of the box are enough to fill it wherever it stands; each moves on when it is out of sight. The first one
    // alone fills it at first, and lies under the others until they are there.
    Repeater {
        model: 4

        MapTile {
            required property int index

            needed: root.zoom > 1 || index === 0
            column: root.column + (root.column % 2 === index % 2 ? 0 : 1)
            row: root.row + (root.row % 2 === Math.floor(index / 2) ? 0 : 1)
            box: Qt.size(root.width, root.height)
            zoom: root.zoom
            drawn: root.drawn
            drawing: root.map.drawing
        }
    }

    Rectangle {
        x: root.map.spot.length === 2 ? root.map.spot[0] * root.growth - width / 2 : 0
        y: root.map.spot.length === 2 ? root.map.spot[1] * root.growth : 0
        width: Metrics.hairline
        height: root.contentHeight - y
        visible: root.map.spot.length === 2
        color: Colours.red
    }

    Repeater {
        model: root.map.numbers.circles

        NumberCircle {
            required whole
            growth: root.growth
        }
    }

    Repeater {
        model: root.map.labels

        PlaceLabel {
            growth: root.growth
        }
    }

    Repeater {
        model: root.map.marks

        PlaceMark {
            id: mark

            required property string placeId

            growth: root.growth
            onActivated: root.touch(mark.placeId, mark.count, mark.x + mark.width / 2, mark.y + mark.height / 2)
            onActiveFocusChanged: if (mark.activeFocus && FocusGuide.shown)
                root.show(mark.x + mark.width / 2, mark.y + mark.height / 2)
        }
    }
}
