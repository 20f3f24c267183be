import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Two fingers on the timeline: what is between them stays between them, however they move.
PinchHandler {
    id: root

    required property TimelineViewModel timeline

    readonly property real middle: Metrics.upright ? root.centroid.position.y : root.centroid.position.x
    property real scaled: 1 // how much of the pinch has been followed
    property real held: 0 // where the middle of the fingers was then

    signal taken // the fingers came down, or one of them has left

    target: null
    onActiveChanged: {
        root.taken();
        root.scaled = 1;
        root.held = root.middle;
    }
    onUpdated: if (root.active) {
        root.timeline.pinch(root.activeScale / root.scaled, root.held, root.middle);
        root.scaled = root.activeScale;
        root.held = root.middle;
    }
}
