pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The map itself: pictures of land and sea under the marks and names of places. A finger pushes it where it is larger than its box;
// two fingers enlarge it step by step. The marks keep their size.
Item {
    id: root

    required property MapViewModel map
    property string title
    property bool begun: false // all that stands on the map has its size: until then each of them would lay it out anew

    readonly property bool keepsDirection: true
    readonly property real zoom: root.map.zoom

    signal touched(placeId: string)
    signal numbersAsked
    signal followed(link: string)
    signal crowdTouched(placeId: string) // a mark of several that no enlargement parts

    function lay(): void {
        if (root.begun)
            root.map.layOut(Qt.size(root.width, root.height), Qt.size(titleBox.width, titleBox.height), Qt.size(legend.width, legend.height), Metrics.u, Type.labelStrong);
    }

    // Enlarges about a point of the box, which stays where it is.
    function zoomTo(level: real, x: real, y: real): void {
        const before = root.zoom;
        const at = Qt.point(flick.contentX + x, flick.contentY + y);
        root.map.enlarge(level);
        const grown = root.zoom / before;
        flick.pushTo(at.x * grown - x, at.y * grown - y);
    }

    // By a key: about the chosen place where that is in sight, else about the middle.
    function step(level: real): void {
        const spot = root.map.spot;
        const x = spot.length === 2 ? spot[0] - flick.contentX : -1;
        const y = spot.length === 2 ? spot[1] - flick.contentY : -1;
        const seen = x >= 0 && y >= 0 && x <= root.width && y <= root.height;
        root.zoomTo(level, seen ? x : root.width / 2, seen ? y : root.height / 2);
    }

    // Brings the chosen place into sight.
    function reveal(): void {
        if (root.map.spot.length === 2)
            root.show(root.map.spot[0], root.map.spot[1]);
    }

    function show(x: real, y: real): void {
        const edge = Metrics.u * 12;
        if (x - flick.contentX < edge || x - flick.contentX > root.width - edge)
            flick.pushTo(x - root.width / 2, flick.contentY);
        if (y - flick.contentY < edge || y - flick.contentY > root.height - edge)
            flick.pushTo(flick.contentX, y - root.height / 2);
    }

    // A mark that stands for several places shows them apart, where the map can do that.
    function touch(placeId: string, count: int, x: real, y: real): void {
        const level = root.map.parting(placeId);
        if (level > 0) {
            const ratio = level / root.zoom;
            root.map.enlarge(level);
            flick.pushTo(x * ratio - root.width / 2, y * ratio - root.height / 2);
        } else if (count > 1) {
            root.crowdTouched(placeId);
        } else {
            root.touched(placeId);
        }
    }

    clip: true
    transform: Facing {
        item: root
    }
    onMapChanged: root.lay()
    onBegunChanged: root.lay()
    onWidthChanged: root.lay()
    onHeightChanged: root.lay()

    Connections {
        target: root.map

        function onLaid(): void {
            flick.returnToBounds();
        }
    }

    Flickable {
        id: flick

        readonly property int column: Math.max(0, Math.floor(flick.contentX / root.width))
        readonly property int row: Math.max(0, Math.floor(flick.contentY / root.height))

        function pushTo(x: real, y: real): void {
            flick.contentX = Math.max(0, Math.min(x, flick.contentWidth - flick.width));
            flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        }

        anchors.fill: parent
        contentWidth: root.width * root.zoom
        contentHeight: root.height * root.zoom
        interactive: root.zoom > 1
        boundsBehavior: Flickable.StopAtBounds

        // Four pictures of the size of the box are enough to fill it wherever it stands; each moves on when it is out of sight.
        Repeater {
            model: root.zoom > 1 ? 4 : 1

            MapTile {
                required property int index

                column: flick.column + (flick.column % 2 === index % 2 ? 0 : 1)
                row: flick.row + (flick.row % 2 === Math.floor(index / 2) ? 0 : 1)
                width: root.width
                height: root.height
                zoom: root.zoom
                drawing: root.map.drawing
            }
        }

        Rectangle {
            x: root.map.spot.length === 2 ? root.map.spot[0] - width / 2 : 0
            y: root.map.spot.length === 2 ? root.map.spot[1] : 0
            width: Metrics.hairline
            height: flick.contentHeight - y
            visible: root.map.spot.length === 2
            color: Colours.red
        }

        Repeater {
            model: root.map.numbers.circles

            NumberCircle {
                required whole
            }
        }

        Repeater {
            model: root.map.labels

            PlaceLabel {}
        }

        Repeater {
            model: root.map.marks

            PlaceMark {
                id: mark

                required property string placeId

                onActivated: root.touch(mark.placeId, mark.count, mark.x + mark.width / 2, mark.y + mark.height / 2)
                onActiveFocusChanged: if (mark.activeFocus && FocusGuide.shown)
                    root.show(mark.x + mark.width / 2, mark.y + mark.height / 2)
            }
        }

        PinchHandler {
            id: pinch

            property real reached: 1 // of the fingers, at the last step

            target: null
            onActiveChanged: pinch.reached = 1
            onActiveScaleChanged: {
                const level = pinch.activeScale > pinch.reached * 1.3 ? root.map.closer : pinch.activeScale < pinch.reached / 1.3 ? root.map.wider : 0;
                if (level > 0) {
                    pinch.reached *= level / root.zoom;
                    root.zoomTo(level, pinch.centroid.position.x - flick.contentX, pinch.centroid.position.y - flick.contentY);
                }
            }
        }
    }

    MapTitle {
        id: titleBox

        title: root.title
        onWidthChanged: root.lay()
        onHeightChanged: root.lay()
    }

    MapLegend {
        id: legend

        x: parent.width - width
        map: root.map
        onTouched: placeId => root.touched(placeId)
        onNumbersAsked: root.numbersAsked()
        onFollowed: link => root.followed(link)
        onWidthChanged: root.lay()
        onHeightChanged: root.lay()
    }
}
