pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Lines where years and months begin, with their names below, or on the left of an upright screen.
Item {
    id: root

    required property TimelineViewModel timeline
    required property TimeStretch stretch
    required property real names // the room for the names

    function holds(at: real, extent: real): bool {
        return at >= 0 && at + extent <= root.stretch.along;
    }

    Item {
        x: Metrics.upright ? -root.names : 0
        width: root.width - x
        height: root.height + (Metrics.upright ? 0 : root.names)
        clip: true

        Item {
            x: Metrics.upright ? root.names : root.stretch.shift
            y: Metrics.upright ? root.stretch.shift : 0

            Repeater {
                model: root.timeline.ticks

                // WORKAROUND: as a rectangle, a line that crosses all of the screen takes the software scene graph twice as long (Qt 6.11.3,
                // benchmarks/timeline.py): it mixes the colour anew for each place on it.
                Image {
                    id: tick

                    required property real placed
                    required property string text
                    required property real along
                    required property bool strong
                    required property bool inUse

                    // Each line as thick as the next.
                    readonly property real lies: tick.inUse ? Math.round(root.stretch.zero + tick.along * root.stretch.length / tick.placed) : 0

                    x: Metrics.upright ? 0 : tick.lies
                    y: Metrics.upright ? tick.lies : 0
                    width: Metrics.upright ? root.width : Metrics.fineline
                    height: Metrics.upright ? Metrics.fineline : root.height
                    visible: tick.inUse
                    smooth: false
                    source: Colours.point(Colours.grid)

                    Label {
                        x: Metrics.upright ? Metrics.u * 2.5 - root.names : 0
                        y: Metrics.upright ? -Metrics.u * 0.25 : root.height + (root.names - height) / 2
                        visible: text.length > 0 && root.holds(tick.lies + root.stretch.shift + (Metrics.upright ? y : x), Metrics.upright ? height : width)
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
}
