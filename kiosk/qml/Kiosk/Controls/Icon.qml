import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// A drawing of strokes on a grid of 24, always beside a word.
Item {
    id: root

    property string name
    property color colour: Colours.ink

    readonly property var paths: ({
            next: "M3 12 H21 M14 5 L21 12 L14 19",
            previous: "M21 12 H3 M10 5 L3 12 L10 19",
            close: "M5 5 L19 19 M19 5 L5 19",
            down: "M12 4 V20 M5 13 L12 20 L19 13",
            up: "M12 20 V4 M5 11 L12 4 L19 11",
            wording: "M4 5 H20 M4 10 H20 M4 15 H15 M4 20 H9",
            language: "M3 4 H21 V16 H12 L7 21 V16 H3 Z",
            sources: "M12 6 V20 M12 6 C9 4 6 4 3 4.5 V18.5 C6 18 9 18 12 20 C15 18 18 18 21 18.5 V4.5 C18 4 15 4 12 6",
            contents: "M4 4 H10 V10 H4 Z M14 4 H20 V10 H14 Z M4 14 H10 V20 H4 Z M14 14 H20 V20 H14 Z"
        })

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
                path: root.paths[root.name] ?? ""
            }
        }
    }
}
