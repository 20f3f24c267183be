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
    readonly property real reach: Metrics.u * 16000 // more than the models count to, on both sides
    readonly property real offset: root.upright ? flick.contentY : flick.contentX
    readonly property real shift: root.timeline.origin * root.growth - root.offset // from what the models count to the view
    readonly property bool lasted: root.timeline.chosenUntil - root.timeline.chosenSince > Metrics.u * 2
    readonly property real moment: root.growth * (root.lasted ? root.timeline.chosenSince : (root.timeline.chosenSince + root.timeline.chosenUntil) / 2)

    property real growth: 1 // how many times as long as it was placed the time is drawn

    signal chosen(eventId: string)

    function lay(): void {
        if (root.begun)
            root.timeline.layOut(root.along, root.across, Metrics.u, root.upright, Type.caption);
    }

    function look(): void {
        root.timeline.look(root.offset / root.growth);
    }

    function follow(): void {
        root.growth = root.timeline.growth;
        flick.contentX = root.upright ? 0 : root.timeline.offset * root.growth;
        flick.contentY = root.upright ? root.timeline.offset * root.growth : 0;
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
        growth: root.growth
        shift: root.shift
        years: root.years
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
            x: root.upright ? 0 : root.moment - root.offset - width / 2
            y: root.upright ? root.moment - root.offset - height / 2 : 0
            width: root.upright ? parent.width : Metrics.hairline
            height: root.upright ? Metrics.hairline : parent.height
            visible: root.timeline.chosen !== null
            color: Colours.red
        }

        Item {
            x: root.upright ? 0 : root.shift
            y: root.upright ? root.shift : 0

            Repeater {
                model: root.timeline.rug

                RugTile {
                    growth: root.growth
                }
            }

            Repeater {
                model: root.timeline.marks

                EventMark {
                    id: mark

                    growth: root.growth
                    viewed: -root.shift
                    along: root.along
                    line: root.moment - root.timeline.origin * root.growth
                    onActivated: root.touch(mark.x + (root.upright ? 0 : root.shift) + mark.width / 2, mark.y + (root.upright ? root.shift : 0) + mark.height / 2)
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
            contentWidth: root.upright ? width : root.timeline.length * root.growth
            contentHeight: root.upright ? root.timeline.length * root.growth : height
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
