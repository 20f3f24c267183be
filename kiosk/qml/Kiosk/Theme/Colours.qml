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

    // The tokens of a theme, by their names: those of `archive`, until an exhibit has others (kiosk/exhibit/theme.py).
    property var paper: ({
            ground: "#F4F0E7",
            ground2: "#E8E1D3",
            ground3: "#D6CDBB",
            ink: "#191713",
            ink2: "#433D35",
            mute: "#867E71",
            redText: "#7A160F",
            red: "#A8231A",
            redFill: "#7A160F",
            redInk: "#F4F0E7",
            scrim: "#191713",
            plate: "#191713",
            plateInk: "#F4F0E7",
            plate3: "#433D35",
            plateRed: "#D8402F",
            plateMute: "#C6BEAF",
            plateLight: "#E8E1D3",
            plateLightInk: "#191713",
            plateLightMute: "#433D35"
        })
    property var night: ({
            ground: "#121110",
            ground2: "#211F1C",
            ground3: "#3A362F",
            ink: "#F3EEE3",
            ink2: "#C6BEAF",
            mute: "#7C7466",
            redText: "#FF9A86",
            red: "#D8402F",
            redFill: "#A02018",
            redInk: "#FFFFFF",
            scrim: "#000000",
            plate: "#000000",
            plateInk: "#F3EEE3",
            plate3: "#2E2A26",
            plateRed: "#D8402F",
            plateMute: "#C6BEAF"
        })
    property bool toned: false // the pictures beside texts are printed in one ink

    readonly property color nothing: "#000000" // a wall that shows nothing
    readonly property color blank: "#FFFFFF" // a wall to write on
    // Of a test card, whatever the palette: the bars that every video engineer knows, and the two ends of grey.
    readonly property list<color> bars: ["#FFFFFF", "#FFFF00", "#00FFFF", "#00FF00", "#FF00FF", "#FF0000", "#0000FF", "#000000"]
    readonly property color ground: root.pick("ground", "#000000")
    readonly property color ground2: root.pick("ground2", "#000000")
    readonly property color ground3: root.pick("ground3", "#FFE94A")
    readonly property color grid: root.contrast ? "#6E6630" : root.ground3 // lines behind what is drawn; in full yellow they would outshine it
    readonly property color ink: root.pick("ink", "#FFE94A")
    readonly property color ink2: root.pick("ink2", "#FFFFFF")
    readonly property color mute: root.pick("mute", "#FFFFFF") // never text
    readonly property color redText: root.pick("redText", "#FFB0A0")
    readonly property color red: root.pick("red", "#FFB0A0") // shapes only
    readonly property color redFill: root.pick("redFill", "#FFB0A0")
    readonly property color redInk: root.pick("redInk", "#000000")
    readonly property color key: root.ink
    readonly property color keyInk: root.ground
    readonly property color scrim: Qt.alpha(root.pick("scrim", "#000000"), (root.contrast ? 217 : root.dark ? 179 : 158) / 255)

    readonly property color plate: root.pick("plate", "#000000")
    readonly property color plateInk: root.pick("plateInk", "#FFE94A")
    readonly property color plate3: root.pick("plate3", "#000000")
    readonly property color plateRed: root.pick("plateRed", "#FFB0A0") // shapes only
    readonly property color plateMute: root.pick("plateMute", "#FFFFFF")
    // Light plates: what lies under ink-coloured words on them.
    readonly property color plateLight: root.one(root.paper.plateLight)
    readonly property color plateLightInk: root.one(root.paper.plateLightInk)
    readonly property color plateLightMute: root.one(root.paper.plateLightMute)
    // Laid over a light plate in the dark palette, so that the wall does not glare.
    readonly property color plateDim: root.dark ? "#B8000000" : "transparent"

    // What each palette can be told by before it is chosen: its ground and its ink.
    readonly property var samples: ({
            paper: [root.paper.ground, root.paper.ink],
            dark: [root.night.ground, root.night.ink],
            contrast: ["#000000", "#FFE94A"],
            grey: [root.drained(root.paper.ground), root.drained(root.paper.ink)]
        })

    // A token of the theme, or, in high contrast, the program's own colour.
    function pick(token: string, contrast: color): color {
        return root.contrast ? contrast : root.dark ? root.night[token] : root.one(root.paper[token]);
    }

    // For hundreds of small things that move together.
    // WORKAROUND: the software scene graph cuts whatever is opaque out of what is left to paint, piece by piece, and that took longer
    // than the painting (Qt 6.11.3, benchmarks/timeline.py). What lets a trace through is not cut out.
    function faint(colour: color): color {
        return Qt.alpha(colour, 254 / 255);
    }

    // A point of it, for lines that move together (kiosk/drawing/ink.py).
    function point(colour: color): string {
        return "image://ink/" + String(colour).slice(-6);
    }

    function greyed(share: real): color {
        return Qt.rgba(share, share, share, 1);
    }

    function one(colour: color): color {
        return root.grey ? root.drained(colour) : colour;
    }

    // Where a picture of the exhibit comes from in this palette: as it is, without its colours, or in the one ink of the theme.
    function pictured(address: string): string {
        const file = /^file:[/][/]/;
        if (!(root.grey || root.toned) || root.contrast || !file.test(address))
            return address;
        const path = encodeURIComponent(decodeURIComponent(address.replace(file, "").replace(/#.*$/, "")));
        const ends = [root.plate, root.plateLight].map(colour => String(colour).slice(-6)).join("-");
        return root.grey ? `image://grey/${path}` : `image://toned/${ends}/${path}`;
    }

    // The grey of the same relative luminance, as WCAG defines it.
    function drained(colour: color): color {
        const light = part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
        const sum = 0.2126 * light(colour.r) + 0.7152 * light(colour.g) + 0.0722 * light(colour.b);
        const part = sum <= 0.0031308 ? sum * 12.92 : 1.055 * Math.pow(sum, 1 / 2.4) - 0.055;
        return Qt.rgba(part, part, part, colour.a);
    }
}
