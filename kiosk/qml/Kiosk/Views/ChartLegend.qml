pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What each manner of drawing in a chart stands for.
Flow {
    id: root

    required property RowsModel model

    spacing: Metrics.u * 3

    Repeater {
        model: root.model

        Row {
            id: entry

            required property string fill
            required property string words

            readonly property bool dot: entry.fill.startsWith("dot.")

            spacing: Metrics.u * 1.25

            ChartFill {
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.u * 3.5
                height: Metrics.u * 2.25
                visible: !entry.dot
                fill: entry.fill
            }
            DotMark {
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.dot
                form: entry.dot ? entry.fill.slice(4) : ""
            }
            Label {
                width: Math.min(implicitWidth, root.width - Metrics.u * 5)
                text: entry.words
                font: Type.label
            }
        }
    }
}
