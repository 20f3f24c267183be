pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Lines over the years, with a mark on every year that has a number. A line ends where a year is missing.
Item {
    id: root

    required property TimeChartViewModel chart

    readonly property real mark: Math.min(Metrics.u * 1.25, root.width * root.chart.slot * 0.4)

    function corners(points: list<real>): list<point> {
        const found = [];
        for (let k = 0; k < points.length; k += 2)
            found.push(Qt.point(root.width * points[k], root.height * (1 - points[k + 1])));
        return found;
    }

    Repeater {
        model: root.chart.lines

        Shape {
            id: stretch

            required property string fill
            required property list<real> points

            width: root.width
            height: root.height

            ShapePath {
                fillColor: "transparent"
                strokeColor: Colours.ink
                strokeWidth: Metrics.u * 0.5
                strokeStyle: stretch.fill === "solid" ? ShapePath.SolidLine : ShapePath.DashLine
                dashPattern: stretch.fill === "hatched" ? [1, 2] : [4, 2]
                joinStyle: ShapePath.MiterJoin
                capStyle: ShapePath.FlatCap

                PathPolyline {
                    path: root.corners(stretch.points)
                }
            }
        }
    }

    Repeater {
        model: root.chart.columns

        Item {
            id: year

            required property real at
            required property string fill
            required property real end
            required property string words
            required property bool known
            required property bool peak

            x: root.width * (year.at + root.chart.slot / 2)
            y: root.height * (1 - year.end)
            visible: year.known

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: root.mark
                height: root.mark
                color: year.fill === "solid" ? Colours.ink : Colours.ground
                border.width: Metrics.hairline
                border.color: Colours.ink
            }
            Label {
                x: Math.max(-year.x, Math.min(root.width - year.x - width, -width / 2))
                y: -height - root.mark
                visible: year.peak
                text: year.words
                font: Type.captionStrong
                wrapMode: Text.NoWrap
                Accessible.ignored: true

                Rectangle {
                    anchors.fill: parent
                    z: -1
                    color: Colours.ground
                }
            }
        }
    }
}
