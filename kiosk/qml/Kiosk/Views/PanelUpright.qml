import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A panel on an upright screen: the line break of the headline takes the place of the edge, and all that can be touched
// lies in the lower half.
Item {
    id: root

    required property PanelViewModel panel
    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool projector: false
    property bool selectable: false

    readonly property var steps: Type.displaySteps
    readonly property real size: root.steps.find(step => Math.max(head.advanceWidth, tail.advanceWidth) * step / root.steps[0] <= root.width - 2 * Metrics.margin) ?? root.steps[root.steps.length - 1]
    readonly property real capHeight: 0.7 * root.size * Metrics.scale
    readonly property font face: Type.display(root.size)

    TextMetrics {
        id: head

        font: Type.display(root.steps[0])
        text: root.panel.titleHead
    }

    TextMetrics {
        id: tail

        font: Type.display(root.steps[0])
        text: root.panel.titleTail
    }

    Plate {
        id: plate

        width: root.width
        height: Metrics.u * 75
        panel: root.panel
        calmDepth: 0.42
        calmFoot: 0.34
        onLooked: root.navigation.openView("picture")
    }

    Label {
        id: chapter

        x: Metrics.margin
        y: Metrics.u * 7
        width: root.width - 2 * x
        text: root.panel.chapterNumber + "\u2003" + root.panel.chapterTitle
        font: Type.label
        color: plate.quietWords
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
    }

    Stamp {
        x: Metrics.margin
        y: chapter.y + chapter.height + Metrics.u * 2
        width: root.width - 2 * x
        panel: root.panel
        words: plate.words
    }

    Label {
        id: first

        x: Metrics.margin
        y: plate.height - baselineOffset - Metrics.u * 3
        width: root.width - 2 * x
        text: root.panel.titleHead
        font: root.face
        color: plate.words
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: root.panel.title
    }

    Overhang {
        y: plate.height
        overhanging: first
    }

    Label {
        id: second

        x: Metrics.margin
        y: plate.height + Metrics.u * 3.5 + root.capHeight - baselineOffset
        width: root.width - 2 * x
        text: root.panel.titleTail
        font: root.face
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    PanelText {
        id: said

        x: Metrics.margin
        y: root.panel.titleTail.length > 0 ? second.y + second.baselineOffset + root.size * Metrics.scale * 0.25 + Metrics.u * 3 : plate.height + Metrics.u * 5
        width: root.width - 2 * x
        height: strip.y - y - Metrics.u * (root.projector ? 7 : 2) - (!look.visible ? 0 : !offersWordings ? look.height + Metrics.u * 3 : Math.max(0, look.height - Metrics.keyHeight))
        panel: root.panel
        navigation: root.navigation
        projector: root.projector
        selectable: root.selectable
    }

    // In the lower half, beside the keys of the text: nobody can reach up to the plate everywhere.
    PlateKeys {
        id: look

        x: root.width - width - Metrics.margin
        y: strip.y - height - Metrics.u * 2
        width: Math.min(wished, said.width - (said.offersWordings ? said.wordingsWidth + Metrics.u * 2 : 0))
        layoutDirection: Qt.RightToLeft
        projector: root.projector
        panel: root.panel
        words: Colours.ink
        ground: Colours.ground
        lit: plate.pressed
        onLooked: root.navigation.openView("picture")
        onPlayed: root.navigation.openView("media")
    }

    ProgressTicks {
        x: Metrics.margin
        y: strip.y - height - Metrics.u
        width: Math.min(said.width, Metrics.u * 70)
        shown: root.projector
        exhibit: root.exhibit
        navigation: root.navigation
    }

    Rectangle {
        id: strip

        y: root.height - height
        width: root.width
        height: Math.min(people.wishedHeight + Metrics.u * 3, root.height * 0.34) // many people leave the text its room
        color: Colours.ground2

        PeoplePane {
            id: people

            x: Metrics.margin
            y: Metrics.u * 2
            width: root.width - x
            height: parent.height - y
            columns: 8
            pitch: (root.width - 2 * Metrics.margin + Metrics.gutter) / 8
            panel: root.panel
            navigation: root.navigation
        }
    }
}
