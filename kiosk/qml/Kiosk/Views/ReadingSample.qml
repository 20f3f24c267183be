pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The beginning of the panel, as it is read with what has been chosen; of its notice, as long as nobody went past that.
Item {
    id: root

    required property NavigationViewModel navigation

    readonly property PanelViewModel panel: root.navigation.panel
    // As it is drawn.
    property string words
    readonly property real edge: Metrics.upright ? 0 : root.width * (Metrics.strip ? 0.262 : 0.365)

    // As many whole words as so many lines hold: it is a sample, and the text itself stands on the panel.
    function begun(text: string, width: real, lines: int, face: font): string {
        measure.font = face;
        let line = "";
        let said = "";
        for (const word of text.split(" ")) {
            const longer = line.length > 0 ? line + " " + word : word;
            const wraps = line.length > 0 && measure.advanceWidth(longer) > width;
            const last = said.length + word.length + 1 >= text.length;
            if (lines === 1 && (wraps || (!last && measure.advanceWidth(longer + " …") > width)))
                return said + "\u00a0…";
            lines -= wraps ? 1 : 0;
            line = wraps ? word : longer;
            said += (said.length > 0 ? " " : "") + word;
        }
        return said;
    }

    clip: true

    FontMetrics {
        id: measure
    }

    Loader {
        anchors.fill: parent
        active: root.panel !== null
        sourceComponent: sample
    }

    Component {
        id: sample

        Item {
            Plate {
                id: plate

                width: Metrics.upright ? parent.width : headline.x + headline.settledEdge
                height: Metrics.upright ? parent.height * 0.42 : parent.height
                enabled: false
                calmBottom: false
                panel: root.panel
            }

            Headline {
                id: headline

                x: Metrics.margin
                y: Metrics.u * (Metrics.strip ? 2 : Metrics.wide ? 6 : 8)
                width: parent.width - 2 * x
                text: root.panel.title
                edge: Metrics.upright ? width : root.edge - x
                over: plate.words
                beside: Colours.ink
            }

            Prose {
                id: prose

                readonly property font face: Type.body(prose.size)
                readonly property int lines: Math.max(1, Math.floor((parent.height - y - Metrics.u) / Math.round(prose.size * Type.lineFactor)))

                x: Metrics.upright ? Metrics.margin : root.edge + Metrics.u * (Metrics.strip ? 3.5 : 6)
                y: Metrics.upright ? plate.height + Metrics.u * 4 : headline.y + headline.height + Metrics.u * (Metrics.strip ? 1 : 3)
                width: parent.width - x - Metrics.margin
                size: Type.bodySteps[Math.min(2, Type.bodySteps.length - 1)]
                onParagraphsChanged: root.words = prose.paragraphs[0] ?? ""
                paragraphs: [Markup.written(root.begun(root.navigation.notice || root.panel.layer(root.navigation.wording).opening, width, prose.lines, prose.face))]
            }
        }
    }
}
