import QtQuick
import QtQuick.Window
import Kiosk.Theme

// One picture of the ground of a map, of the size of the box it is seen through. Until the next one is there it stays where what it shows
// belongs, as large as the map is now.
Image {
    id: root

    required property string drawing // the projection, pixels a kilometre, and the kilometres at the upper left, at first
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
    readonly property list<string> cone: root.drawing.split("/")
    readonly property real pixels: Screen.devicePixelRatio
    readonly property real scale1: Number(root.cone[3]) * root.zoom
    readonly property color lattice: Colours.contrast ? Colours.ground : Colours.ground3

    function hex(colour: color): string {
        return String(colour).slice(1);
    }

    function place(): void {
        if (root.status === Image.Ready)
            root.shown = root.wanted;
    }

    x: root.shows.x * root.drawn * root.box.width
    y: root.shows.y * root.drawn * root.box.height
    width: root.shows.width * root.drawn * root.box.width
    height: root.shows.height * root.drawn * root.box.height
    visible: root.needed
    source: !root.needed ? "" : "image://map/" + [root.cone[0], root.cone[1], root.cone[2], root.scale1 * root.pixels, Number(root.cone[4]) + root.column * root.box.width / root.scale1, Number(root.cone[5]) + root.row * root.box.height / root.scale1, root.hex(Colours.ground2), root.hex(Colours.ground), root.hex(Colours.ink), root.hex(root.lattice), Metrics.hairline * root.pixels].join("/")
    sourceSize: Qt.size(Math.round(root.box.width * root.pixels), Math.round(root.box.height * root.pixels))
    asynchronous: root.late
    retainWhileLoading: true
    cache: false
    smooth: false
    onStatusChanged: root.place()
    onLateChanged: root.place()
    Accessible.ignored: true
}
