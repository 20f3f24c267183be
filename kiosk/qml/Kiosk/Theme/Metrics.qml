pragma Singleton

import QtQuick

// Sizes, scaled by the screen. Three ways of laying a panel out: `wide` (from 1728 x 972), `strip` (smaller and 4:3
// screens: the people in a strip below the text) and `upright`. Each has a screen that it was drawn for, and `scale` is
// how much larger the real one is, so that type and targets grow with it.
QtObject {
    id: root

    property size size: Qt.size(1920, 1080)
    property bool projector: false
    property bool mirrored: false // the language is written from right to left
    property string reach: "spread" // where the keys stand: spread, left, right or low
    property real margins: 1 // how much room the theme leaves, and how thick its lines are, as factors
    property real rules: 1
    property real millimetre: 0 // in pixels, where the screen was measured; else 0

    // All that can be touched lies in the lower part of the screen, for children, wheelchairs and one hand.
    readonly property bool low: root.reach !== "spread"
    readonly property bool leftHanded: root.reach === "left"
    readonly property bool rightHanded: root.reach === "right"
    readonly property real lowest: 0.45 // what of the height stays out of reach then, from the top

    readonly property real width: root.size.width
    readonly property real height: root.size.height

    // Layout and scale are each reckoned from the size in one step. A binding that is led over another is told of the width while that one
    // still has the old height, and whole pages were made for screens that never were.
    readonly property string layout: root.layoutOf(root.size.width, root.size.height, root.millimetre)
    readonly property real scale: root.scaleOf(root.size.width, root.size.height, root.millimetre)
    readonly property bool wide: root.layout === "wide"
    readonly property bool strip: root.layout === "strip"
    readonly property bool upright: root.layout === "upright"

    readonly property real leastUnits: 5.5

    readonly property real u: 8 * root.scale
    readonly property real margin: (root.strip ? 4 : 8) * root.u * root.margins
    readonly property real gutter: (root.strip ? 1.5 : 3) * root.u
    readonly property real railHeight: (root.wide ? 15 : root.strip ? 12 : 0) * root.u
    readonly property real wayHeight: 5.5 * root.u // strip: a line of keys above the rail of a panel
    readonly property real turnHeight: (root.strip ? 8.5 : 18.75) * root.u // strip and upright: previous and next
    readonly property real footHeight: 16.25 * root.u // upright: contents
    readonly property real lowestKey: (root.wide ? root.railHeight : root.strip ? root.turnHeight : root.footHeight) / 2 // its middle, from below
    readonly property real keyHeight: 9 * root.u
    readonly property real leastTarget: root.leastUnits * root.u // 16 mm on the screens that the layouts were drawn for
    readonly property real tile: (root.strip ? 9 : 12.5) * root.u
    readonly property real hairline: Math.max(1, Math.round(2 * root.scale * root.rules))
    readonly property real fineline: Math.max(1, 1.5 * root.scale * root.rules)
    readonly property real slant: 44 / 120
    readonly property real iconSize: (root.strip ? 3.5 : 4) * root.u
    readonly property real focusGap: 0.875 * root.u
    readonly property real focusLine: 0.625 * root.u
    // Travel that makes a swipe of a drag.
    readonly property real swipe: 10 * root.u

    function layoutOf(width: real, height: real, millimetre: real): string {
        const scale = Math.min(width / 1920, height / 1080);
        // The least target has to be 12 mm, as far as a ruler tells; on a small screen with many pixels the strip layout has larger ones.
        const fingersFit = root.leastUnits * 8 * scale >= 11.9 * millimetre;
        return width < height ? "upright" : width >= height * 1.5 && scale >= 0.9 && fingersFit ? "wide" : "strip";
    }

    function scaleOf(width: real, height: real, millimetre: real): real {
        const drawn = ({
                wide: Qt.size(1920, 1080),
                strip: Qt.size(1024, 768),
                upright: Qt.size(1080, 1920)
            })[root.layoutOf(width, height, millimetre)];
        return Math.min(width / drawn.width, height / drawn.height);
    }
}
