pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of when things happened, on lanes of time.
ViewPage {
    id: root

    required property TimelineViewModel timeline

    property bool begun: false
    property string over // what lies over the view: "lanes", "events", "text", or nothing

    // The chosen event is part of where the visitor is: the way back from a panel leads to it.
    function go(eventId: string): void {
        if (eventId.length === 0)
            return;
        root.timeline.choose(eventId);
        root.navigation.follow("event:" + eventId);
    }

    function begin(): void {
        root.over = "";
        root.timeline.open(root.focusOn, root.navigation.panel?.panelId ?? "");
        root.begun = true;
    }

    title: qsTr("Timeline")
    closeText: qsTr("Close timeline")
    onFocusOnChanged: root.focusOn.startsWith("figure:") ? root.begin() : root.timeline.choose(root.focusOn)
    Component.onCompleted: root.begin()
    onStepAsked: way => root.go(way > 0 ? root.timeline.afterId : root.timeline.beforeId)

    tools: TimelineTools {
        width: root.toolsWidth
        height: root.railHeight
        enabled: root.over.length === 0
        timeline: root.timeline
        onLaneChoice: root.over = "lanes"
        onEventChoice: root.over = "events"
        onZoomed: steps => root.timeline.zoom(steps, chart.along / 2)
    }

    StepRail {
        id: steps

        y: parent.height - height
        width: parent.width
        height: Metrics.u * (Metrics.wide ? 22 : Metrics.strip ? 15.5 : 64)
        enabled: root.over.length === 0
        before: Metrics.strip ? root.timeline.beforeDate : root.timeline.before
        after: Metrics.strip ? root.timeline.afterDate : root.timeline.after
        beforeInstead: root.timeline.beforeDate
        afterInstead: root.timeline.afterDate
        stamp: root.timeline.chosen?.dateWords ?? ""
        heading: root.timeline.chosen?.title ?? ""
        words: Metrics.upright ? root.timeline.chosen?.about ?? "" : ""
        onStepped: onward => root.go(onward ? root.timeline.afterId : root.timeline.beforeId)

        BoxedKey {
            width: wishedWidth
            visible: Metrics.strip
            text: qsTr("Read on")
            onActivated: root.over = "text"
        }

        EventKeys {
            visible: !Metrics.strip
            event: root.timeline.chosen
            navigation: root.navigation
            columns: Metrics.upright ? 5 : 2
            keyWidth: Metrics.upright ? (steps.width - Metrics.u * 6.5) / 5 : Metrics.u * 27
            keyHeight: Metrics.u * (Metrics.upright ? 9 : 7.2)
            further: head.cut || (steps.cut && Metrics.upright)
            onReadOn: root.over = "text"
        }
    }

    TimelineHead {
        id: head

        width: parent.width
        height: implicitHeight
        title: root.title
        timeline: root.timeline
    }

    TimelineChart {
        id: chart

        y: head.height
        width: parent.width
        height: steps.y - y
        timeline: root.timeline
        begun: root.begun
        onChosen: eventId => root.go(eventId)
    }

    Loader {
        parent: root
        anchors.fill: parent
        sourceComponent: ({
                lanes: lanes,
                events: events,
                text: text
            })[root.over] ?? null
    }

    Component {
        id: lanes

        OverView {
            name: qsTr("Lanes")
            depth: railHeight
            onDone: root.over = ""

            LaneKeys {
                timeline: root.timeline
                keyHeight: parent.height
                most: parent.width - Metrics.u * 36
            }
        }
    }

    Component {
        id: events

        EventChoice {
            timeline: root.timeline
            onDone: root.over = ""
        }
    }

    Component {
        id: text

        EventText {
            event: root.timeline.chosen
            navigation: root.navigation
            onDone: root.over = ""
        }
    }
}
