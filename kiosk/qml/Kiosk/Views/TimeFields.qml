pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The charts over the years of one dataset, one below the other: what is counted in another unit has an axis of its own.
Item {
    id: root

    required property DatasetViewModel dataset

    readonly property int count: root.dataset.fieldCount
    readonly property real gap: Metrics.u * 2.5
    readonly property real room: root.height - root.gap * (root.count - 1)
    readonly property real first: root.count > 1 ? root.room * 0.58 : root.room
    readonly property real further: root.count > 1 ? (root.room - root.first) / (root.count - 1) : 0

    Repeater {
        model: root.dataset.fields

        TimeChart {
            required property int index

            y: index > 0 ? root.first + root.gap + (root.further + root.gap) * (index - 1) : 0
            width: root.width
            height: index > 0 ? root.further : root.first
            name: root.dataset.title
            spoken: index > 0 ? chart.spoken : root.dataset.title + ". " + chart.spoken
        }
    }
}
