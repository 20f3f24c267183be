pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme
import Kiosk.ViewModels

// What the pen drew on what is on the wall, as large as this picture of it is.
Item {
    id: root

    required property BoardViewModel board

    Repeater {
        model: root.board.lines

        Shape {
            id: line

            required property list<point> modelData

            ShapePath {
                strokeColor: Colours.plateRed
                strokeWidth: Math.max(2, root.width / 320)
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin

                PathPolyline {
                    path: line.modelData.map(at => Qt.point(at.x * root.width, at.y * root.height))
                }
            }
        }
    }
}
