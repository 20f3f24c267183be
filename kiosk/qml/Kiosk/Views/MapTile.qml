import QtQuick
import QtQuick.Window
import Kiosk.Theme

// One picture of the ground of a map, of the size of the box it is seen through.
Image {
    id: root

    required property string drawing // the projection, pixels a kilometre, and the kilometres at the upper left, at first
    required property real zoom
    required property int column
    required property int row

    readonly property list<string> cone: root.drawing.split("/")
    readonly property real pixels: Screen.devicePixelRatio
    readonly property real scale1: Number(root.cone[3]) * root.zoom
    readonly property color lattice: Colours.contrast ? Colours.ground : Colours.ground3

    function hex(colour: color): string {
        return String(colour).slice(1);
    }

    x: root.column * root.width
    y: root.row * root.height
    source: "image://map/" + [root.cone[0], root.cone[1], root.cone[2], root.scale1 * root.pixels, Number(root.cone[4]) + root.x / root.scale1, Number(root.cone[5]) + root.y / root.scale1, root.hex(Colours.ground2), root.hex(Colours.ground), root.hex(Colours.ink), root.hex(root.lattice), Metrics.hairline * root.pixels].join("/")
    sourceSize: Qt.size(Math.round(root.width * root.pixels), Math.round(root.height * root.pixels))
    asynchronous: !Motion.still
    retainWhileLoading: true
    cache: false
    smooth: false
    Accessible.ignored: true
}
