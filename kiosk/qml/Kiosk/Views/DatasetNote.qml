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

    readonly property bool recorded: root.dataset.certainty === "documented" || root.dataset.certainty === "minimum"

    spacing: Metrics.u * 1.25

    Row {
        spacing: Metrics.u * 1.25

        ChartFill {
            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.u * 2.25
            height: Metrics.u * 2
            fill: root.recorded ? "solid" : "strokes"
        }
        Label {
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
        font: root.face
        lineHeight: 1.05
    }
}
