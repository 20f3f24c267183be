pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Lines where years and months begin, with their names below, or on the left of an upright screen.
Item {
    id: root

    required property TimelineViewModel timeline
    required property real shift
    required property real years // the room for the names

    Repeater {
        model: root.timeline.ticks

        Item {
            id: tick

            required property string text
            required property real along
            required property bool strong
            required property bool inUse

            readonly property real at: tick.along + root.shift

            visible: tick.inUse && tick.at >= 0

            Rectangle {
                x: Metrics.upright ? 0 : tick.at
                y: Metrics.upright ? tick.at : 0
                width: Metrics.upright ? root.width : Metrics.fineline
                height: Metrics.upright ? Metrics.fineline : root.height
                color: Colours.faint(Colours.grid)
            }

            Label {
                x: Metrics.upright ? -root.years + Metrics.u * 2.5 : tick.at
                y: Metrics.upright ? tick.at - Metrics.u * 0.25 : root.height + (root.years - height) / 2
                visible: text.length > 0 && (Metrics.upright ? tick.at + height <= root.height : tick.at + width <= root.width)
                text: tick.text
                font: tick.strong ? Type.captionStrong : Type.caption
                color: tick.strong ? Colours.ink : Colours.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
