pragma Singleton

import QtQuick

// Type by its part on the screen. Plex Sans is the variable face: width and weight are set by its axes, because
// `font.weight` alone does not move them. Sizes are given for the three layouts: wide, strip, upright.
QtObject {
    id: root

    readonly property var displaySteps: Metrics.wide ? [148, 132, 120, 104] : Metrics.strip ? [92, 84, 76, 68, 60] : [200, 176, 152, 132, 116, 104]
    readonly property font numeral: root.sans(root.of(136, 96, 136), 600, -3)
    readonly property font title: root.sans(root.of(80, 56, 84), 600, -1.5)
    readonly property font stamp: root.sans(root.of(72, 36, 62), 600, -1)
    readonly property font chapter: root.sans(root.of(50, 32, 40), 600, -0.5)
    readonly property font lead: root.sans(root.of(36, 29, 40), 600, 0)
    readonly property font key: root.sans(root.of(32, 26, 34), 600, 0)
    readonly property font labelStrong: root.sans(root.of(28, 23, 28), 600, 0)
    readonly property font label: root.sans(root.of(26, 22, 28), 500, 0)
    readonly property font captionStrong: root.sans(root.of(24, 22, 24), 600, 0)
    readonly property font caption: root.sans(root.of(24, 22, 24), 400, 0)
    readonly property font spoken: root.sans(root.of(44, 30, 46), 500, 0) // captions of a film
    readonly property font bodySmall: root.serif(root.of(28, 26, 30))

    // Body sizes from the one wished for to the least allowed, in pixels of this screen. The eye needs 28 at 1080p.
    readonly property var bodySteps: (Metrics.projector ? (Metrics.upright ? [44, 42, 40, 38, 36] : Metrics.strip ? [32, 31, 30, 29, 28] : [40, 38, 36, 34, 32, 30]) : Metrics.upright ? [40, 38, 36, 34, 32, 30, 28] : Metrics.strip ? [30, 29, 28] : [36, 34, 32, 30, 28]).map(size => size * Metrics.scale)
    readonly property real lineFactor: Metrics.strip ? 1.38 : 1.47
    readonly property real paragraphGap: 0.45 // of the type size

    function of(wide: real, strip: real, upright: real): real {
        return Metrics.wide ? wide : Metrics.strip ? strip : upright;
    }

    function sans(size: real, weight: int, tracking: real): font {
        return Qt.font({
            family: "IBM Plex Sans",
            pixelSize: Math.max(1, Math.round(size * Metrics.scale)),
            letterSpacing: tracking * Metrics.scale,
            variableAxes: ({
                    wdth: 75,
                    wght: weight
                })
        });
    }

    function serif(size: real): font {
        return Qt.font({
            family: "IBM Plex Serif",
            pixelSize: Math.max(1, Math.round(size * Metrics.scale))
        });
    }

    function smaller(face: font, share: real): font {
        return Qt.font({
            family: face.family,
            pixelSize: Math.max(1, Math.floor(face.pixelSize * share)),
            letterSpacing: face.letterSpacing * share,
            variableAxes: face.variableAxes
        });
    }

    function display(size: real): font {
        return root.sans(size, 600, -2 * size / 148);
    }

    function body(size: real): font {
        return Qt.font({
            family: "IBM Plex Serif",
            pixelSize: Math.max(1, Math.round(size))
        });
    }
}
