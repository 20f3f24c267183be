pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Upright bars over the years. The numbers stand on them where they have room; else only the highest is written.
Item {
    id: root

    required property TimeChartViewModel chart
    property real longest // of the numbers that are not between two

    readonly property bool written: root.longest <= root.pitch
    readonly property real slot: root.width * root.chart.slot
    readonly property real gap: Math.min(Metrics.u * 4, root.slot * (root.chart.seriesCount > 1 ? 0.16 : 0.28))
    readonly property real pitch: (root.slot - root.gap) / root.chart.seriesCount
    readonly property real bar: Math.max(1, Math.floor(root.pitch - (root.chart.seriesCount > 1 ? Math.min(Metrics.u, root.pitch * 0.12) : 0)))

    Repeater {
        model: root.chart.columns

        Item {
            id: column

            required property int place
            required property real at
            required property string fill
            required property real end
            required property real least
            required property real most
            required property string words
            required property bool known
            required property bool peak

            readonly property real brow: root.height * Math.max(column.end, column.most)

            x: Math.round(root.width * column.at + root.gap / 2 + root.pitch * column.place)
            width: root.bar
            height: root.height

            ChartFill {
                y: parent.height - height
                width: parent.width
                height: column.end > 0 ? Math.max(Metrics.hairline, root.height * column.end) : 0
                visible: column.known
                fill: column.fill
            }
            ChartFill {
                y: parent.height * (1 - column.most)
                width: parent.width
                height: Math.max(Metrics.hairline, root.height * (column.most - column.least))
                visible: column.most >= 0
                fill: "block"
            }
            Label {
                x: column.peak || width <= root.pitch ? (parent.width - width) / 2 : 0
                y: parent.height - (column.known ? column.brow : 0) - height
                z: 1
                visible: column.peak || (width <= root.pitch + 1 && (!column.known || column.end === 0)) || (root.written && width <= root.pitch + (column.place === root.chart.seriesCount - 1 ? root.gap * 0.8 : 0))
                text: column.known ? column.words : "\u2013"
                font: Type.captionStrong
                color: column.most >= 0 ? Colours.redText : Colours.ink
                wrapMode: Text.NoWrap
                Accessible.ignored: true

                Rectangle {
                    anchors.fill: parent
                    z: -1
                    color: Colours.ground // the number stands clear of the lines behind it
                }
            }
        }
    }
}
