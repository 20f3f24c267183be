import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme

// One contact: where it is, its number, and the way that it came.
Item {
    id: root

    required property TouchPoint point
    required property int number
    property var trail: [] // of points; it stays until the same finger comes again

    readonly property real size: Metrics.u * 12

    function begin(): void {
        root.trail = [Qt.point(root.point.x, root.point.y)];
    }

    Connections {
        target: root.point

        function onPressedChanged(): void {
            if (root.point.pressed)
                root.begin();
        }
        function onXChanged(): void {
            if (root.point.pressed)
                root.trail = [...root.trail.slice(-400), Qt.point(root.point.x, root.point.y)];
        }
        function onYChanged(): void {
            if (root.point.pressed)
                root.trail = [...root.trail.slice(-400), Qt.point(root.point.x, root.point.y)];
        }
    }

    Shape {
        anchors.fill: parent
        visible: root.trail.length > 1

        ShapePath {
            strokeColor: Colours.red
            strokeWidth: Metrics.hairline * 2
            fillColor: "transparent"

            PathPolyline {
                path: root.trail
            }
        }
    }

    Rectangle {
        x: root.point.x - width / 2
        y: root.point.y - height / 2
        width: root.size
        height: width
        radius: width / 2
        visible: root.point.pressed
        color: "transparent"
        border.width: Metrics.hairline * 2
        border.color: Colours.ink
    }

    // Towards the middle of the screen, where it is seen at every edge.
    Label {
        x: root.point.x < root.width / 2 ? root.point.x + root.size * 0.6 : root.point.x - root.size * 0.6 - width
        y: Math.max(0, Math.min(root.point.y - height / 2, root.height - height))
        visible: root.point.pressed
        text: root.number
        font: Type.chapter
        wrapMode: Text.NoWrap
    }
}
