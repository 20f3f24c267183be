pragma Singleton

import QtQuick

// Contrast ratios stand in docs/design.md; a test computes them again from these values.
QtObject {
    id: root

    property string palette: "paper"

    readonly property bool dark: root.palette === "dark"
    readonly property bool contrast: root.palette === "contrast"
    // In high contrast the plates are left out: text alone, on black.
    readonly property bool showsArt: !root.contrast

    readonly property color ground: root.pick("#F4F0E7", "#121110", "#000000")
    readonly property color ground2: root.pick("#E8E1D3", "#211F1C", "#000000")
    readonly property color ground3: root.pick("#D6CDBB", "#3A362F", "#FFE94A")
    readonly property color ink: root.pick("#191713", "#F3EEE3", "#FFE94A")
    readonly property color ink2: root.pick("#433D35", "#C6BEAF", "#FFFFFF")
    readonly property color mute: root.pick("#8A8275", "#7C7466", "#FFFFFF") // never text
    readonly property color redText: root.pick("#7A160F", "#FF9A86", "#FFB0A0")
    readonly property color red: root.pick("#A8231A", "#D8402F", "#FFB0A0") // shapes only
    readonly property color redFill: root.pick("#7A160F", "#A02018", "#FFB0A0")
    readonly property color redInk: root.pick("#F4F0E7", "#FFFFFF", "#000000")
    readonly property color key: root.ink
    readonly property color keyInk: root.ground
    readonly property color scrim: root.pick("#9E191713", "#B3000000", "#D9000000")

    readonly property color plate: root.pick("#191713", "#000000", "#000000")
    readonly property color plateInk: root.pick("#F4F0E7", "#F3EEE3", "#FFE94A")
    readonly property color plate3: root.pick("#433D35", "#2E2A26", "#000000")
    readonly property color plateRed: root.pick("#D8402F", "#D8402F", "#FFB0A0") // shapes only
    readonly property color plateMute: root.pick("#C6BEAF", "#C6BEAF", "#FFFFFF")
    // Light plates: what lies under ink-coloured words on them.
    readonly property color plateLight: "#E8E1D3"
    readonly property color plateLightInk: "#191713"
    readonly property color plateLightMute: "#433D35"
    // Laid over a light plate in the dark palette, so that the wall does not glare.
    readonly property color plateDim: root.dark ? "#B8000000" : "transparent"

    function pick(paper: color, dark: color, contrast: color): color {
        return root.contrast ? contrast : root.dark ? dark : paper;
    }
}
