pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Lanes of time, moved with the finger: to the right, or down on an upright screen. What lies near the view is asked for every
// 120 ms while it moves, not in each frame. Two fingers draw the time longer, and what was placed in it moves apart, until the labels
// are placed anew.
Item {
    id: root

    required property TimelineViewModel timeline
    property bool begun: false // it is told what to show before it is told for which room

    readonly property bool upright: Metrics.upright
    readonly property real names: Metrics.u * (root.upright ? 5 : Metrics.wide ? 22 : Type.large ? 20 : 17)
    readonly property real years: Metrics.u * (root.upright ? 11 : Metrics.wide ? 5.5 : 4)
    readonly property real along: root.upright ? root.height - root.names : root.width - root.names
    readonly property real across: root.upright ? root.width - root.years - Metrics.u : root.height - root.years
    readonly property real reach: Metrics.u * 16000 // more than lies on both sides of what the stretch counts from
    readonly property real offset: root.upright ? flick.contentY : flick.contentX

    signal chosen(eventId: string)

    function lay(): void {
        if (root.begun)
            root.timeline.layOut(root.along, root.across, Metrics.u, root.upright, Type.caption);
    }

    function look(): void {
        root.timeline.look(root.offset);
    }

    function follow(): void {
        const whole = Math.round(root.timeline.offset); // Flickable would round it itself, in a second step
        stretch.length = root.timeline.scale;
        flick.contentX = root.upright ? 0 : whole;
        flick.contentY = root.upright ? whole : 0;
    }

    function touch(x: real, y: real): void {
        if (!TapGuard.accept())
            return;
        const eventId = root.upright ? root.timeline.eventAt(y, x) : root.timeline.eventAt(x, y);
        if (eventId.length > 0)
            root.chosen(eventId);
    }

    Accessible.role: Accessible.Chart
    Accessible.name: root.timeline.scaleWords
    clip: true

    onAlongChanged: Qt.callLater(root.lay)
    onAcrossChanged: Qt.callLater(root.lay)
    onTimelineChanged: root.lay()
    onOffsetChanged: ask.running = true
    onBegunChanged: root.lay()

    TimeStretch {
        id: stretch

        offset: root.offset
        pad: root.timeline.pad
        along: root.along
        moment: root.timeline.moment
    }

    Timer {
        id: ask

        interval: 120
        onTriggered: root.look()
    }

    Connections {
        target: root.timeline

        function onMoved(): void {
            root.follow();
        }
    }

    TimelineTicks {
        x: view.x
        y: view.y
        width: view.width
        height: view.height
        timeline: root.timeline
        stretch: stretch
        names: root.years
    }

    Rectangle {
        x: view.x - width
        width: Metrics.hairline
        height: root.height
        visible: !root.upright
        color: Colours.ground3
    }

    Repeater {
        model: root.timeline.lanes

        Lane {
            transform: Translate {
                x: root.upright ? root.years : 0
            }
            names: root.names
            length: root.upright ? root.height : root.width
        }
    }

    Item {
        id: view

        x: root.upright ? root.years : root.names
        y: root.upright ? root.names : 0
        width: root.width - x - (root.upright ? Metrics.u : 0)
        height: root.upright ? root.along : root.across
        clip: true

        Rectangle {
            x: root.upright ? 0 : stretch.line + stretch.shift - width / 2
            y: root.upright ? stretch.line + stretch.shift - height / 2 : 0
            width: root.upright ? parent.width : Metrics.hairline
            height: root.upright ? Metrics.hairline : parent.height
            visible: root.timeline.chosen !== null
            color: Colours.red
        }

        Item {
            id: moved

            x: root.upright ? 0 : stretch.shift
            y: root.upright ? stretch.shift : 0

            Repeater {
                model: root.timeline.rug

                RugTile {
                    stretch: stretch
                }
            }

            Repeater {
                model: root.timeline.marks

                EventMark {
                    id: mark

                    stretch: stretch
                    onActivated: root.touch(moved.x + mark.x + mark.width / 2, moved.y + mark.y + mark.height / 2)
                }
            }

            // Nothing to be seen; it says in one piece that all of the view is to be painted anew (see Colours.faint). A faint ground would
            // say so too, but it would be painted.
            Rectangle {
                x: root.upright ? -1 : -width / 2
                y: root.upright ? -height / 2 : -1
                width: root.upright ? view.width + 2 : root.reach
                height: root.upright ? root.reach : view.height + 2
                color: "transparent"
                border.width: 1
                border.color: Colours.ground
            }
        }

        Flickable {
            id: flick

            anchors.fill: parent
            contentWidth: root.upright ? width : root.timeline.length
            contentHeight: root.upright ? root.timeline.length : height
            boundsBehavior: Flickable.StopAtBounds
            flickableDirection: root.upright ? Flickable.VerticalFlick : Flickable.HorizontalFlick
            onMovementEnded: root.look()

            MouseArea {
                width: flick.contentWidth
                height: flick.contentHeight
                onClicked: mouse => root.touch(mouse.x - flick.contentX, mouse.y - flick.contentY)
            }
        }

        TwoFingers {
            onTaken: root.look()
            onDrawn: (scale, before, after) => root.timeline.pinch(scale, root.upright ? before.y : before.x, root.upright ? after.y : after.x)
            onLeft: root.look()
        }
    }
}
