pragma Singleton

import QtQuick

// Contrast ratios stand in docs/design.md; a test computes them again from these values.
QtObject {
    id: root

    property string palette: "paper"

    readonly property bool dark: root.palette === "dark"
    readonly property bool contrast: root.palette === "contrast"
    // The colours of paper drained of colour: each grey is as light as the colour it stands for, so contrasts stay as they are.
    readonly property bool grey: root.palette === "grey"
    // In high contrast the plates are left out: text alone, on black.
    readonly property bool showsArt: !root.contrast

    readonly property color ground: root.pick("#F4F0E7", "#121110", "#000000")
    readonly property color ground2: root.pick("#E8E1D3", "#211F1C", "#000000")
    readonly property color ground3: root.pick("#D6CDBB", "#3A362F", "#FFE94A")
    readonly property color ink: root.pick("#191713", "#F3EEE3", "#FFE94A")
    readonly property color ink2: root.pick("#433D35", "#C6BEAF", "#FFFFFF")
    readonly property color mute: root.pick("#867E71", "#7C7466", "#FFFFFF") // never text
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
    readonly property color plateLight: root.one("#E8E1D3")
    readonly property color plateLightInk: root.one("#191713")
    readonly property color plateLightMute: root.one("#433D35")
    // Laid over a light plate in the dark palette, so that the wall does not glare.
    readonly property color plateDim: root.dark ? "#B8000000" : "transparent"

    // What each palette can be told by before it is chosen: its ground and its ink.
    readonly property var samples: ({
            paper: ["#F4F0E7", "#191713"],
            dark: ["#121110", "#F3EEE3"],
            contrast: ["#000000", "#FFE94A"],
            grey: [root.drained("#F4F0E7"), root.drained("#191713")]
        })

    function pick(paper: color, dark: color, contrast: color): color {
        return root.contrast ? contrast : root.dark ? dark : root.one(paper);
    }

    function one(colour: color): color {
        return root.grey ? root.drained(colour) : colour;
    }

    // The grey of the same relative luminance, as WCAG defines it.
    function drained(colour: color): color {
        const light = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        const sum = 0.2126 * light(colour.r) + 0.7152 * light(colour.g) + 0.0722 * light(colour.b);
        const part = sum <= 0.0031308 ? sum * 12.92 : 1.055 * Math.pow(sum, 1 / 2.4) - 0.055;
        return Qt.rgba(part, part, part, colour.a);
    }
}
