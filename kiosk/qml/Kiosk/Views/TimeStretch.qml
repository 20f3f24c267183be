import QtQml

// How the time is drawn now, and where. What lies along it was placed for a step of zoom; between two steps it is drawn longer. It lies in
// an item that is moved along, so that panning moves no more than that one; hundreds of things read how long the time is.
QtObject {
    id: root

    property real length: 1 // how long the scale is drawn, in pixels
    property real offset: 0 // where the view begins
    property real pad: 0 // where the scale begins
    property real along: 0 // how long the view is
    property real moment: 0 // which fraction of the scale is chosen

    // What lies along it counts from a place near the view: far from 0, the scene graph's own numbers are not exact.
    readonly property real origin: Math.floor(root.offset / 16384) * 16384
    readonly property real shift: root.origin - root.offset // from there to the view
    readonly property real zero: root.pad - root.origin // the beginning of the scale, from there
    readonly property real line: root.zero + root.moment * root.length // the chosen moment, from there
}
