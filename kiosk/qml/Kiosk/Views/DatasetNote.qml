pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How sure a dataset is, and what must be known before one reads it.
Column {
    id: root

    required property DatasetViewModel dataset
    property font face: Type.caption
    // No word is broken: one that is wider than the column makes all of them a little smaller.
    readonly property real share: Math.min(1, root.width / Math.max(1, ...root.dataset.note.split(/\s/).map(word => root.wide(word, root.face))))

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    readonly property bool recorded: root.dataset.certainty === "documented" || root.dataset.certainty === "minimum"

    spacing: Metrics.u * 1.25

    FontMetrics {
        id: measure
    }

    Row {
        spacing: Metrics.u * 1.25

        ChartFill {
            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.u * 2.25
            height: Metrics.u * 2
            fill: root.recorded ? "solid" : "strokes"
        }
        Label {
            width: root.width - x
            text: root.dataset.certaintyWords
            font: Type.labelStrong
        }
    }

    Label {
        width: root.width
        visible: text.length > 0
        text: root.dataset.ranges.join("\n")
        font: Type.captionStrong
        color: Colours.redText
    }

    Label {
        width: root.width
        visible: text.length > 0
        text: root.dataset.note
        font: root.share < 1 ? Type.smaller(root.face, root.share * 0.99) : root.face
        lineHeight: 1.05
    }
}
