pragma Singleton

import QtQuick

// Type by its part on the screen. Plex Sans is the variable face: width and weight are set by its axes, because
// `font.weight` alone does not move them. Sizes are given for the three layouts: wide, strip, upright.
QtObject {
    id: root

    property real textScale: 1 // how many times as large as usual one wants to read, 1 to 2

    // The families of the theme. Names, keys and labels stay in Plex Sans, for which their boxes are made; a headline in a wider or
    // higher face is set so much smaller that it needs no more room.
    property string headlineFamily: "IBM Plex Sans"
    property bool headlineVaries: true // it has the axes of width and weight
    property real headlineShare: 1
    property string textFamily: "IBM Plex Serif"
    property real lines: 1 // how much room the theme leaves, as a factor
    property real paragraphs: 1
    property bool ruled: false // a helper line stands under each line of a text

    // How far below its line it stands, in the type size: letters stand low in their line, and it keeps clear of the longest of them.
    readonly property real ruleDrop: 0.08

    // What is read grows with it; what names and labels grows as far as its boxes can. From the largest step on no capital is lower
    // than 20 pixels at 1080p: 0.7 degrees, seen from 0.6 m on a screen of 32 inches (EN 301 549 5.1.4).
    readonly property bool large: root.textScale >= 1.5

    readonly property var displaySteps: Metrics.wide ? (root.large ? [112, 104, 92] : [148, 132, 120, 104]) : Metrics.strip ? (root.large ? [68, 60] : [92, 84, 76, 68, 60]) : [200, 176, 152, 132, 116, 104]
    readonly property font numeral: root.headline(root.of(136, 96, 136), 600, -3)
    readonly property font title: root.headline(root.of(80, 56, 84), 600, -1.5)
    readonly property font stamp: root.headline(root.of(72, 36, 62), 600, -1)
    readonly property font chapter: root.headline(root.of(50, 32, 40), 600, -0.5)
    readonly property font lead: root.sans(root.upTo(root.of(36, 29, 40), root.of(44, 34, 48)), 600, 0)
    readonly property font leadText: root.sans(root.of(36, 29, 40) * root.textScale, 600, 0)
    readonly property font key: root.sans(root.upTo(root.of(32, 26, 34), root.of(35, 28, 37)), 600, 0)
    readonly property font labelStrong: root.sans(root.upTo(root.of(28, 23, 28), root.of(32, 26, 33)), 600, 0)
    readonly property font label: root.sans(root.upTo(root.of(26, 22, 28), root.of(30, 25, 32)), 500, 0)
    readonly property font captionStrong: root.sans(root.upTo(root.of(24, 22, 24), root.of(29, 24, 29)), 600, 0)
    readonly property font caption: root.sans(root.upTo(root.of(24, 22, 24), root.of(29, 24, 29)), 400, 0)
    readonly property font leastOfLarge: root.sans(root.of(29, 24, 29), 400, 0) // what a caption grows to
    readonly property font note: root.sans(root.of(24, 22, 24) * root.textScale, 400, 0) // a caption that is read in sentences
    readonly property font noteStrong: root.sans(root.of(24, 22, 24) * root.textScale, 600, 0)
    readonly property font bodySmall: root.serif(root.of(28, 26, 30) * root.textScale)
    readonly property font spoken: root.sans(root.of(44, 30, 46) * Math.min(1.5, root.textScale), 500, 0) // captions of a film

    // Body sizes from the one wished for to the least allowed, in pixels of this screen. The eye needs 28 at 1080p.
    readonly property var bodySteps: (Metrics.projector ? (Metrics.upright ? [44, 42, 40, 38, 36] : Metrics.strip ? [32, 31, 30, 29, 28] : [40, 38, 36, 34, 32, 30]) : Metrics.upright ? [40, 38, 36, 34, 32, 30, 28] : Metrics.strip ? [30, 29, 28] : [36, 34, 32, 30, 28]).map(size => size * Metrics.scale * root.textScale)
    readonly property real lineFactor: (Metrics.strip ? 1.38 : 1.47) * root.lines - (root.textScale - 1) * 0.12 // large lines need less air
    readonly property real paragraphGap: 0.45 * root.paragraphs // of the type size

    function of(wide: real, strip: real, upright: real): real {
        return Metrics.wide ? wide : Metrics.strip ? strip : upright;
    }

    // Grown with the text, to `most` in the largest step.
    function upTo(usual: real, most: real): real {
        return usual + (most - usual) * (root.textScale - 1);
    }

    // A page that gives way to another layout may ask once more, with no size at all; type of size 0 is a warning of Qt's.
    function sans(size: real, weight: int, tracking: real): font {
        return root.varying("IBM Plex Sans", size, weight, tracking);
    }

    function varying(family: string, size: real, weight: int, tracking: real): font {
        return Qt.font({
            family: family,
            pixelSize: Math.max(1, Math.round(size * Metrics.scale) || 1),
            letterSpacing: tracking * Metrics.scale,
            variableAxes: ({
                    wdth: 75,
                    wght: weight
                })
        });
    }

    function headline(size: real, weight: int, tracking: real): font {
        return root.headlineVaries ? root.varying(root.headlineFamily, size * root.headlineShare, weight, tracking) : Qt.font({
            family: root.headlineFamily,
            pixelSize: Math.max(1, Math.floor(size * root.headlineShare * Metrics.scale) || 1),
            letterSpacing: tracking / 2 * Metrics.scale, // what is not condensed wants more air
            weight: weight
        });
    }

    function serif(size: real): font {
        return Qt.font({
            family: root.textFamily,
            pixelSize: Math.max(1, Math.round(size * Metrics.scale) || 1)
        });
    }

    function smaller(face: font, share: real): font {
        return Qt.font({
            family: face.family,
            pixelSize: Math.max(1, Math.floor(face.pixelSize * share) || 1),
            letterSpacing: face.letterSpacing * share,
            weight: face.weight,
            variableAxes: face.variableAxes
        });
    }

    function display(size: real): font {
        return root.headline(size, 600, -2 * size / 148);
    }

    function body(size: real): font {
        return Qt.font({
            family: root.textFamily,
            pixelSize: Math.max(1, Math.round(size) || 1)
        });
    }
}
