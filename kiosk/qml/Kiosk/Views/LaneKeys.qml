pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// A key for each lane, ticked while it is shown.
Row {
    id: root

    required property TimelineViewModel timeline
    property real keyHeight: Metrics.railHeight
    property real most: 0 // the room there is; 0 for as much as they wish

    readonly property real wished: keys.count * Metrics.u * 11 + measured
    readonly property real measured: {
        let sum = 0;
        for (let place = 0; place < keys.count; place++)
            sum += (keys.itemAt(place) as LaneKey)?.words ?? 0;
        return sum;
    }
    readonly property real spare: root.most > 0 ? (root.most - root.wished) / Math.max(1, keys.count) : 0

    Repeater {
        id: keys

        model: root.timeline.lanes

        LaneKey {
            required property int index

            width: words + Metrics.u * 11 + Math.min(0, root.spare)
            height: root.keyHeight
            onActivated: root.timeline.toggleLane(index)
        }
    }
}
