import QtQuick
import QtQuick.Window
import Kiosk.Theme

// One picture of the ground of a map, of the size of the box it is seen through. Until the next one is there it stays where what it shows
// belongs, as large as the map is now.
Image {
    id: root

    required property string drawing // the projection, pixels a kilometre, and the kilometres at the upper left, at first; "" until it is known
    required property real zoom // that it is to be drawn for
    required property real drawn // how much the map is enlarged
    required property size box
    required property int column
    required property int row
    required property bool needed

    property rect shown: Qt.rect(0, 0, 1, 1) // what the picture that is there shows of the map, in boxes as they are at first

    readonly property bool late: !Motion.still
    readonly property rect wanted: Qt.rect(root.column / root.zoom, root.row / root.zoom, 1 / root.zoom, 1 / root.zoom)
    readonly property rect shows: root.late ? root.shown : root.wanted
    readonly property real pixels: Screen.devicePixelRatio
    readonly property color lattice: Colours.contrast ? Colours.ground : Colours.ground3

    function hex(colour: color): string {
        return String(colour).slice(1);
    }

    function place(): void {
        if (root.status === Image.Ready)
            root.shown = root.wanted;
    }

    // Of all values at once: a picture of some new and some old ones would be drawn for nobody.
    function address(cone: list<real>): string {
        if (!root.needed || cone.length < 6 || root.box.width <= 0 || root.box.height <= 0)
            return "";
        const scale = cone[3] * root.zoom;
        const x = cone[4] + root.column * root.box.width / scale;
        const y = cone[5] + root.row * root.box.height / scale;
        const inks = [Colours.ground2, Colours.ground, Colours.ink, root.lattice].map(root.hex);
        return "image://map/" + [cone[0], cone[1], cone[2], scale * root.pixels, x, y, ...inks, Metrics.hairline * root.pixels].join("/");
    }

    x: root.shows.x * root.drawn * root.box.width
    y: root.shows.y * root.drawn * root.box.height
    width: root.shows.width * root.drawn * root.box.width
    height: root.shows.height * root.drawn * root.box.height
    visible: root.needed
    sourceSize: Qt.size(Math.round(root.box.width * root.pixels), Math.round(root.box.height * root.pixels))
    source: root.address(root.drawing.split("/").map(Number))
    asynchronous: root.late
    retainWhileLoading: true
    cache: false
    smooth: false
    onStatusChanged: root.place()
    onLateChanged: root.place()
    Accessible.ignored: true
}
