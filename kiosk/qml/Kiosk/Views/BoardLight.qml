import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// A round light on one spot; the rest stands back in the dark, and can still be made out.
Shape {
    id: root

    required property BoardViewModel board

    readonly property real radius: root.height * 0.19
    readonly property real atX: root.board.at.x * root.width
    readonly property real atY: root.board.at.y * root.height

    visible: root.board.tool === "light"

    ShapePath {
        fillColor: Qt.alpha(Colours.plate, 0.72)
        fillRule: ShapePath.OddEvenFill
        strokeWidth: -1
        startX: 0
        startY: 0

        PathLine {
            x: root.width
            y: 0
        }
        PathLine {
            x: root.width
            y: root.height
        }
        PathLine {
            x: 0
            y: root.height
        }
        PathLine {
            x: 0
            y: 0
        }
        PathMove {
            x: root.atX + root.radius
            y: root.atY
        }
        PathAngleArc {
            centerX: root.atX
            centerY: root.atY
            radiusX: root.radius
            radiusY: root.radius
            startAngle: 0
            sweepAngle: 360
        }
    }
}
