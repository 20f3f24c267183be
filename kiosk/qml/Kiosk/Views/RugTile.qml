import QtQuick
import QtQuick.Window
import Kiosk.Theme

// A piece of the rug at the edge of a lane: strokes for events that have no room for a label, a longer one for several, a thin line for
// what lasted. All of them are one picture, made at once, so that no piece comes late.
Image {
    id: root

    required property real placed
    required property real begin
    required property real size
    required property real across
    required property string strokes
    required property bool inUse
    required property TimeStretch stretch

    readonly property real growth: root.inUse ? root.stretch.length / root.placed : 1 // how many times as long as it was placed the time is drawn
    readonly property real breadth: Metrics.u * (Metrics.upright ? 1.5 : 2)

    function dots(length: real): int {
        return Math.round(Math.round(length) * Screen.devicePixelRatio);
    }

    x: Math.round(Metrics.upright ? root.across : root.stretch.zero + root.begin * root.growth)
    y: Math.round(Metrics.upright ? root.stretch.zero + root.begin * root.growth : root.across)
    width: Metrics.upright ? Math.round(root.breadth) : root.size * root.growth
    height: Metrics.upright ? root.size * root.growth : Math.round(root.breadth)
    visible: root.inUse
    cache: false
    smooth: false
    source: "image://rug/" + [root.strokes, Metrics.u.toFixed(3), Screen.devicePixelRatio, Metrics.upright ? "down" : "along", String(Colours.ink).slice(1), String(Colours.red).slice(1)].join("/")
    sourceSize: Metrics.upright ? Qt.size(root.dots(root.breadth), root.dots(root.size)) : Qt.size(root.dots(root.size), root.dots(root.breadth))
}
