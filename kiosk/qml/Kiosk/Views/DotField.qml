pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Counts as dots, field below field, with the scale in words above them. A field is one picture; it never counts up.
Item {
    id: root

    required property DotFieldViewModel chart
    property string name
    property string spoken

    readonly property bool stacked: root.chart.names.length <= 3 // the name stands above its field, not beside it
    readonly property real gap: Metrics.u * (root.stacked ? 2 : 1.5)
    readonly property real side: Math.min(Metrics.u * (root.stacked ? 56 : 36), root.width * 0.46)
    readonly property real longest: Math.max(0, ...root.chart.names.map(name => root.wide(name, Type.labelStrong)))
    readonly property real labels: root.stacked ? 0 : Math.min(root.longest, root.width * 0.24) + Metrics.u * 2
    readonly property real fieldWidth: root.width - root.labels - root.side - Metrics.u * 4
    readonly property real least: root.wordiest(heaps.count) // the height that the words beside a field need
    readonly property real pitch: root.chart.pitch(root.fieldWidth, pane.height - 1 - root.named(heaps.count), root.least, root.gap, Metrics.u * (Metrics.upright ? 8 : 5))

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    function wordiest(count: int): real {
        let least = 0;
        for (let k = 0; k < count; k++)
            least = Math.max(least, (heaps.itemAt(k) as DotHeap)?.wordsHeight ?? 0);
        return least;
    }

    function named(count: int): real {
        let height = 0;
        for (let k = 0; k < count; k++)
            height += (heaps.itemAt(k) as DotHeap)?.head ?? 0;
        return height;
    }

    function filled(count: int): real {
        let height = 0;
        for (let k = 0; k < count; k++)
            height += heaps.itemAt(k)?.height ?? 0;
        return height;
    }

    // Where one field ends and the next begins; a field that is higher than the pane is shown in parts.
    function ends(count: int): list<real> {
        const found = [];
        for (let k = 0; k < count; k++) {
            const heap = heaps.itemAt(k);
            if (!heap || heap.height > pane.height)
                return [];
            found.push(heap.y + heap.height);
        }
        return found;
    }

    Accessible.role: Accessible.Chart
    Accessible.name: root.name
    Accessible.description: root.spoken

    FontMetrics {
        id: measure
    }

    Flow {
        id: scale

        width: root.width
        spacing: Metrics.u * 4

        Row {
            spacing: Metrics.u

            DotMark {
                anchors.verticalCenter: parent.verticalCenter
                form: "solid"
            }
            Label {
                text: root.chart.scaleWords
                font: Type.labelStrong
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        ChartLegend {
            model: root.chart.legend
            width: root.width / 2
            height: visible ? implicitHeight : 0
        }
    }

    ScrollPane {
        id: pane

        y: scale.height + Metrics.u * 2
        width: root.width
        height: root.height - y
        contentHeight: fields.implicitHeight
        breaks: root.ends(heaps.count)
        moreText: qsTr("More rows")
        topText: qsTr("Back to the top")

        Column {
            id: fields

            width: pane.width
            spacing: root.gap + Math.max(0, Math.min(Metrics.u * 6, (pane.height - root.filled(heaps.count)) / root.chart.names.length - root.gap))

            Repeater {
                id: heaps

                model: root.chart.fields

                DotHeap {
                    width: fields.width
                    labels: root.labels
                    side: root.side
                    pitch: root.pitch
                    face: root.chart.names.length > 2 ? Type.labelStrong : Type.lead
                }
            }
        }
    }
}
