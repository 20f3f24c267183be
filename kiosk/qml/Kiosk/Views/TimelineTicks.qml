pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Lines where years and months begin, with their names below, or on the left of an upright screen.
Item {
    id: root

    required property TimelineViewModel timeline
    required property real growth // how many times as long as it was placed the time is drawn
    required property real shift
    required property real years // the room for the names

    Item {
        x: Metrics.upright ? 0 : root.shift
        y: Metrics.upright ? root.shift : 0

        Repeater {
            model: root.timeline.ticks

            Rectangle {
                id: tick

                required property string text
                required property real along
                required property bool strong
                required property bool inUse

                readonly property real lies: tick.along * root.growth
                readonly property real at: tick.lies + root.shift
                readonly property real most: Metrics.upright ? root.height : root.width

                x: Metrics.upright ? 0 : tick.lies
                y: Metrics.upright ? tick.lies : 0
                width: Metrics.upright ? root.width : Metrics.fineline
                height: Metrics.upright ? Metrics.fineline : root.height
                visible: tick.inUse && tick.at >= 0 && tick.at <= tick.most
                color: Colours.faint(Colours.grid)

                Label {
                    x: Metrics.upright ? Metrics.u * 2.5 - root.years : 0
                    y: Metrics.upright ? -Metrics.u * 0.25 : root.height + (root.years - height) / 2
                    visible: text.length > 0 && tick.at + (Metrics.upright ? height : width) <= tick.most
                    text: tick.text
                    font: tick.strong ? Type.captionStrong : Type.caption
                    color: tick.strong ? Colours.ink : Colours.ink2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
