import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A drawing of strokes on a grid of 24, always beside a word.
Item {
    id: root

    property string name
    property color colour: Colours.ink

    readonly property bool turnsBack: Drawings.same.includes(root.name)
    readonly property string strokes: Drawings.paths[root.name] ?? ""

    transform: Metrics.mirrored ? Turning.of(root) : []
    implicitWidth: Metrics.iconSize
    implicitHeight: Metrics.iconSize

    Shape {
        width: 24
        height: 24
        scale: root.width / 24
        transformOrigin: Item.TopLeft

        ShapePath {
            strokeColor: root.colour
            strokeWidth: 2
            fillColor: "transparent"
            capStyle: ShapePath.FlatCap
            joinStyle: ShapePath.MiterJoin

            PathSvg {
                path: root.strokes
            }
        }
    }
}
