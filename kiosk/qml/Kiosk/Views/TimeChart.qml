pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A chart over the years: the numbers on the left, the years below, and bars or lines between. Nothing bridges a gap.
Item {
    id: root

    required property TimeChartViewModel chart
    property string name
    property string spoken

    readonly property real line: Math.ceil(Type.caption.pixelSize * 1.2)
    readonly property real numbers: Math.max(0, ...root.chart.tickWords.map(words => root.wide(words, Type.caption))) + Metrics.u * 1.5
    readonly property real gap: Metrics.u * (Type.large ? 1.25 : 0.5)
    readonly property real fieldWidth: root.width - root.numbers
    readonly property real fieldHeight: root.height - root.brow - root.foot
    readonly property real brow: legend.height + Metrics.u + root.line
    readonly property real foot: root.line + (gaps.visible ? gaps.height : 0) + root.gap

    readonly property int everyTick: Math.max(1, Math.ceil(root.line * (root.chart.tickWords.length - 1) / Math.max(1, root.fieldHeight)))

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    Accessible.role: Accessible.Chart
    Accessible.name: root.name
    Accessible.description: root.spoken

    FontMetrics {
        id: measure
    }

    ChartLegend {
        id: legend

        width: root.width
        model: root.chart.legend
    }

    Repeater {
        model: root.chart.ticks

        Item {
            id: tick

            required property string words
            required property real at
            required property int index

            y: root.brow + root.fieldHeight * (1 - tick.at)

            Rectangle {
                x: root.numbers
                y: -height / 2
                width: root.fieldWidth
                height: tick.at > 0 ? Metrics.fineline : Metrics.hairline
                color: tick.at > 0 ? Colours.grid : Colours.ink
                z: tick.at > 0 ? 0 : 2
            }
            Label {
                y: -height / 2
                width: root.numbers - Metrics.u * 1.25
                visible: tick.index % root.everyTick === 0
                text: tick.words
                font: Type.caption
                color: Colours.ink2
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: root.chart.years

        Label {
            required property string year
            required property real at

            x: root.numbers + root.fieldWidth * (at + root.chart.slot / 2) - width / 2
            y: root.brow + root.fieldHeight + root.gap
            text: year
            font: Type.caption
            color: Colours.ink2
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Loader {
        x: root.numbers
        y: root.brow
        width: root.fieldWidth
        height: root.fieldHeight
        sourceComponent: root.chart.isLines ? lines : bars
    }

    Label {
        id: gaps

        x: root.numbers
        y: root.height - height
        width: root.fieldWidth
        visible: text.length > 0
        text: root.chart.gaps
        font: Type.caption
        color: Colours.ink2
        Accessible.ignored: true
    }

    Component {
        id: bars

        TimeBars {
            chart: root.chart
            longest: Math.max(0, ...root.chart.words.map(words => root.wide(words, Type.captionStrong)))
        }
    }

    Component {
        id: lines

        TimeLines {
            chart: root.chart
        }
    }
}
