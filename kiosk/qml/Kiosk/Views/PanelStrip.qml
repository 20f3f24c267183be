import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A panel on a small or 4:3 screen: plate and text above, the people in a strip below.
Item {
    id: root

    required property PanelViewModel panel
    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool projector: false
    property bool selectable: false

    // On a large screen the plate is as wide as it is beside a sidebar, or the lines of the text would be too long.
    readonly property real edge: root.width * (Metrics.wide && !Type.large ? 0.365 : root.crowded ? 0.236 : 0.262)
    // Where the text as it stands has no room even in its least size, its column is widened and the headline stepped down, so that it
    // need not be scrolled. In every wording: nothing moves when another is chosen.
    readonly property bool crowded: Metrics.strip && Type.textScale === 1 && usual.needed > root.room - Metrics.u - headline.heightIn(headline.usual)
    readonly property real room: root.height - root.stripHeight - headline.y - root.ticks // of the headline and the text
    readonly property real ticks: root.projector ? Metrics.u * 4.5 : 0
    readonly property real air: root.crowded ? 0 : Metrics.u * 0.5 // over the text, and under it
    readonly property bool pictured: root.panel.hasPicture && !root.projector
    readonly property real foot: plate.height - Metrics.u * 2 // of what stands on the plate; low keys stand below the stamp
    readonly property real stripHeight: Math.min(people.wishedHeight + Metrics.u * 2.5, root.height * 0.42) // many people leave the text its room

    Plate {
        id: plate

        footWords: height - when.y
        width: headline.x + headline.settledEdge
        height: root.height - root.stripHeight
        panel: root.panel
        onLooked: root.navigation.openView("picture")
    }

    Headline {
        id: headline

        x: Metrics.margin
        y: Metrics.u * 1.5
        width: root.width - x * 2
        text: root.panel.title
        edge: root.edge - x
        give: Math.min(Metrics.u * 6, edge - look.widest - Metrics.u) // a key on the plate stays on it
        most: root.crowded ? steps.find(step => widened.needed <= root.room - headline.heightIn(step)) ?? steps[steps.length - 1] : steps[0]
        over: plate.words
        beside: Colours.ink
    }

    Stamp {
        id: when

        x: Metrics.margin
        y: root.foot - height - (Metrics.low && root.pictured ? look.height + Metrics.u * 2 : 0)
        width: plate.width - x - Metrics.u
        panel: root.panel
        words: plate.words
    }

    PlateKeys {
        id: look

        readonly property int rows: recorded ? 3 : 2

        x: Metrics.margin
        y: root.foot - height - (Metrics.low ? 0 : when.height + Metrics.u * 2)
        width: plate.width - x - Metrics.u
        visible: !root.projector && (Metrics.low || y > headline.y + headline.height)
        pictured: !ReadAloud.offered || Metrics.low || rows * (keyHeight + spacing) < when.y - headline.y - headline.height - Metrics.u * 2
        panel: root.panel
        words: plate.words
        ground: plate.calm
        lit: plate.pressed
        onLooked: root.navigation.openView("picture")
        onPlayed: root.navigation.openView("media")
    }

    ProseRuler {
        id: usual

        width: root.width * (1 - 0.262) - Metrics.u * 7
        paragraphs: root.panel.layer("standard").paragraphs
        size: Type.bodySteps[Type.bodySteps.length - 1]
    }

    ProseRuler {
        id: widened

        width: root.width * (1 - 0.236) - Metrics.u * 7
        paragraphs: usual.paragraphs
        size: usual.size
    }

    PanelText {
        id: said

        x: root.edge + Metrics.u * 3.5
        y: headline.y + headline.height + root.air
        width: root.width - x - Metrics.u * 3.5
        height: plate.height - y - root.air - root.ticks
        panel: root.panel
        navigation: root.navigation
        projector: root.projector
        selectable: root.selectable
    }

    ProgressTicks {
        x: said.x
        y: plate.height - height - Metrics.u
        width: Math.min(said.width, Metrics.u * 70)
        shown: root.projector
        exhibit: root.exhibit
        navigation: root.navigation
    }

    Rectangle {
        y: plate.height
        width: root.width
        height: root.stripHeight
        color: Colours.ground2

        PeoplePane {
            id: people

            readonly property real room: root.width - 2 * Metrics.margin

            x: Metrics.margin
            y: Metrics.u * 1.5
            width: root.width - x
            height: parent.height - y
            columns: Math.max(1, Math.min(root.panel.peopleCount, Math.floor(room / (Metrics.tile + Metrics.u * 2))))
            pitch: Math.max(Metrics.tile + Metrics.u * 2, Math.min(Metrics.u * 17, room / columns))
            groupGap: 0
            showNotes: false
            panel: root.panel
            navigation: root.navigation
        }
    }
}
