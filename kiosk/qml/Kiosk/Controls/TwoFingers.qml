import QtQuick

// Two fingers that draw something out: how much farther apart they are than a moment ago, and where the point between them has gone.
// Who follows keeps under them what was there.
PinchHandler {
    id: root

    property real scaled: 1 // how much of the pinch has been told
    property point held: Qt.point(0, 0) // where the point between them was then

    signal taken // both are down
    signal drawn(scale: real, before: point, after: point)
    signal left // one of them is up

    target: null
    onActiveChanged: {
        root.scaled = 1;
        root.held = root.centroid.position;
        if (root.active)
            root.taken();
        else
            root.left();
    }
    onUpdated: {
        // Two fingers on one point are no distance apart, and a thousand times nothing is nothing.
        if (!root.active || !(root.activeScale > 0 && root.activeScale < 1000) || !Number.isFinite(root.centroid.position.x + root.centroid.position.y))
            return;
        root.drawn(root.activeScale / root.scaled, root.held, root.centroid.position);
        root.scaled = root.activeScale;
        root.held = root.centroid.position;
    }
}
