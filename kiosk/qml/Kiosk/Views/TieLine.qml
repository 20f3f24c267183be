import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A tie between two people. Its pattern tells the sort of tie, its arrow whom the words on it describe; a tie whose years have
// not begun is thin.
Shape {
    id: root

    required property point start
    required property point end
    required property string sort
    required property int begins // the year; 0: nobody says when
    required property bool main
    required property int arrow // 1: to the end, -1: to the start, 0: there is none
    property int year
    property real zoom: 1 // how much larger the drawing is than it was laid out
    property real weight: Metrics.u * 0.625 // of a main tie

    readonly property bool begun: root.begins <= root.year
    readonly property bool thick: root.main && root.begun
    readonly property bool red: root.sort === "court" || root.sort === "killed"
    readonly property color colour: root.red ? Colours.red : root.thick ? Colours.ink : Colours.mute
    readonly property real stroke: root.thick ? root.weight * (root.sort === "other" ? 0.5 : 1) : Metrics.fineline
    // In strokes, which are what a pattern is measured in.
    readonly property list<real> pattern: (({
                changed: [6, 2, 1.5, 2],
                rival: [2.5, 2],
                court: [1, 1.2]
            })[root.sort] ?? []).map(part => part * (root.thick ? 1 : 2.5))

    readonly property real dx: (root.end.x - root.start.x) * root.zoom
    readonly property real dy: (root.end.y - root.start.y) * root.zoom
    readonly property real length: Math.max(1, Math.hypot(root.dx, root.dy))
    readonly property real head: root.arrow === 0 ? 0 : Metrics.u * 2.25
    readonly property real way: root.arrow < 0 ? -1 : 1
    readonly property real ux: root.way * root.dx / root.length
    readonly property real uy: root.way * root.dy / root.length
    readonly property point one: Qt.point(root.start.x * root.zoom, root.start.y * root.zoom)
    readonly property point other: Qt.point(root.end.x * root.zoom, root.end.y * root.zoom)
    readonly property point from: root.way < 0 ? root.other : root.one
    readonly property point tip: root.way < 0 ? root.one : root.other

    Accessible.ignored: true

    ShapePath {
        strokeColor: root.colour
        strokeWidth: root.stroke
        strokeStyle: root.pattern.length > 0 ? ShapePath.DashLine : ShapePath.SolidLine
        dashPattern: root.pattern.length > 0 ? root.pattern : [1]
        fillColor: "transparent"
        capStyle: ShapePath.FlatCap
        startX: root.from.x
        startY: root.from.y

        PathLine {
            x: root.tip.x - root.ux * root.head * 0.8
            y: root.tip.y - root.uy * root.head * 0.8
        }
    }

    ShapePath {
        strokeWidth: -1
        fillColor: root.arrow === 0 ? "transparent" : root.colour
        startX: root.tip.x
        startY: root.tip.y

        PathLine {
            x: root.tip.x - root.ux * root.head - root.uy * root.head * 0.45
            y: root.tip.y - root.uy * root.head + root.ux * root.head * 0.45
        }
        PathLine {
            x: root.tip.x - root.ux * root.head + root.uy * root.head * 0.45
            y: root.tip.y - root.uy * root.head - root.ux * root.head * 0.45
        }
        PathLine {
            x: root.tip.x
            y: root.tip.y
        }
    }
}
