pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Rows as bars that lie, from zero, each with its number beside it. Where there are more than the page holds they scroll.
Item {
    id: root

    required property BarChartViewModel chart
    property string name
    property string spoken

    readonly property real line: Math.ceil(Type.caption.pixelSize * 1.2)
    readonly property real tight: Math.floor(Type.caption.pixelSize * (Type.large ? 1.06 : 0.96)) // digits have nothing below the line
    readonly property real labels: Math.min(Math.max(0, ...root.chart.names.map(name => root.wide(name, Type.label))) + Metrics.u * 2.5, root.width * 0.4)
    readonly property real tickWidth: Math.max(0, ...root.chart.tickWords.map(words => root.wide(words, Type.caption)))
    readonly property real room: root.width - root.labels
    // As far as the last tick and every number beside its bar have room.
    readonly property real span: Math.min(root.room - root.tickWidth / 2, ...root.chart.words.map((words, k) => (root.room - root.wide(words, Type.captionStrong) - Metrics.u * 4.5) / Math.max(0.01, root.chart.reaches[k])))
    readonly property int everyTick: Math.max(1, Math.ceil((root.tickWidth + Metrics.u * 2) * (root.chart.tickWords.length - 1) / root.span))
    readonly property real tall: root.height - pane.y - root.line - Metrics.u * 0.5
    readonly property real page: root.tall - Metrics.keyHeight - Metrics.u // what rows have of it where they scroll
    readonly property real share: root.even(entries.count, root.tall - 1)

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return Math.max(0, ...text.split("\n").map(line => measure.advanceWidth(line)));
    }

    // The height that rows share evenly, when those that need more have had it. Where they scroll, the page holds whole rows.
    function even(count: int, height: real): real {
        const least = Array.from({
            length: count
        }, (_, k) => (entries.itemAt(k) as BarRow)?.least ?? 0);
        if (least.reduce((sum, one) => sum + one, 0) > height)
            return Math.floor(root.page / Math.max(1, Math.floor(root.page / Math.max(1, ...least))));
        let share = height / Math.max(1, count);
        for (let turn = 0; turn < count; turn++) {
            const tall = least.filter(one => one > share);
            share = (height - tall.reduce((sum, one) => sum + one, 0)) / Math.max(1, count - tall.length);
        }
        return Math.max(0, Math.floor(share));
    }

    // Where one row ends and the next begins.
    function ends(count: int): list<real> {
        const rows = Array.from({
            length: count
        }, (_, k) => entries.itemAt(k));
        return rows.map(row => row ? row.y + row.height : 0);
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

            x: root.labels + root.span * tick.at

            Rectangle {
                y: pane.y
                width: Metrics.fineline
                height: pane.height
                color: Colours.grid
            }
            Label {
                x: -width / 2
                y: pane.y + pane.height + Metrics.u * 0.5
                visible: tick.index % root.everyTick === 0
                text: tick.words
                font: Type.caption
                color: Colours.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    ScrollPane {
        id: pane

        y: Math.ceil(legend.height + Metrics.u)
        width: root.width
        height: root.tall - (rows.implicitHeight > root.tall ? root.page % Math.max(1, root.share) : 0)
        contentHeight: rows.implicitHeight
        breaks: root.ends(entries.count)
        moreText: qsTr("More rows")
        topText: qsTr("Back to the top")

        Column {
            id: rows

            width: pane.width

            Repeater {
                id: entries

                model: root.chart.rows

                BarRow {
                    width: rows.width
                    labels: root.labels
                    span: root.span
                    share: root.share
                    line: root.tight
                }
            }
        }
    }

    Rectangle {
        x: root.labels
        y: pane.y
        width: Metrics.hairline
        height: pane.height
        color: Colours.ink
    }
}
