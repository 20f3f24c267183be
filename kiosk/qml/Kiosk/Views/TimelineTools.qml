pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The rail of the timeline: which lanes and which events are shown, and how near. Where the lanes have no room in it they fold
// into a key, which lays them over the rail.
Item {
    id: root

    required property TimelineViewModel timeline

    readonly property bool folded: !Metrics.wide || lanes.wished > root.width - ways.width - Metrics.u * 4

    signal laneChoice
    signal eventChoice
    signal zoomed(steps: int)

    LaneKeys {
        id: lanes

        visible: !root.folded
        timeline: root.timeline
        keyHeight: root.height
    }

    Row {
        id: ways

        x: root.folded ? 0 : lanes.width
        height: root.height

        ToolKey {
            visible: root.folded
            icon: "wording"
            text: qsTr("Lanes")
            onActivated: root.laneChoice()
        }
        ToolKey {
            icon: "filter"
            text: root.timeline.filter.length > 0 ? qsTr("Some events") : qsTr("All events")
            onActivated: root.eventChoice()
        }
        ToolKey {
            visible: root.timeline.filter.length > 0
            icon: "close"
            text: qsTr("Show all")
            onActivated: root.timeline.showOnly("")
        }
        ToolKey {
            icon: "minus"
            guarded: false
            text: qsTr("Farther")
            onActivated: root.zoomed(-1)
        }
        ToolKey {
            icon: "plus"
            guarded: false
            text: qsTr("Closer")
            onActivated: root.zoomed(1)
        }
        Rectangle {
            width: Metrics.hairline
            height: parent.height
            color: Colours.ground3
        }
    }

    component ToolKey: RailKey {
        width: Math.max(wishedWidth, Metrics.u * (Metrics.wide ? 15 : 11))
        height: root.height
        stacked: true

        Rectangle {
            width: Metrics.hairline
            height: parent.height
            color: Colours.ground3
        }
    }
}
