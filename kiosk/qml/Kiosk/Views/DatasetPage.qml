pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A dataset on its page: its title, the side of it that was chosen, the note beside or below, and the rail that leads on.
Item {
    id: root

    required property NumbersViewModel numbers
    required property DatasetViewModel dataset
    required property string side
    property bool noted: true
    property real margin

    readonly property real noteWidth: Metrics.wide ? Metrics.u * (Type.large ? 66 : 58) : root.width - 2 * root.margin
    readonly property real bodyWidth: root.width - 2 * root.margin - (Metrics.wide ? root.noteWidth + Metrics.u * 7 : 0)
    readonly property real share: root.fit(heading.width / Math.max(1, natural.advanceWidth))

    readonly property real noteHeight: Metrics.wide ? rail.y - body.y - Metrics.u * 2 : Math.min(words.implicitHeight, Metrics.u * 48)
    readonly property bool brief: root.dataset.note.length < 420

    signal chosen(link: string)
    signal panelChosen(panelId: string)

    // One line where it is not much smaller for that; else two.
    function fit(share: real): real {
        return share >= 0.62 ? Math.min(1, share * 0.99) : Math.max(0.5, Math.min(0.75, share * 1.8));
    }

    TextMetrics {
        id: natural

        font: Type.title
        text: root.dataset.title
    }

    DatasetRail {
        id: rail

        y: root.height - height
        width: root.width
        height: implicitHeight
        numbers: root.numbers
        dataset: root.dataset
        onChosen: link => root.chosen(link)
        onPanelChosen: panelId => root.panelChosen(panelId)
    }

    Label {
        id: heading

        x: root.margin
        y: Metrics.u * (Metrics.strip ? 2 : 3.5)
        width: root.width - 2 * x
        text: root.dataset.title
        font: Type.smaller(Type.title, root.share)
        lineHeight: 0.92
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Loader {
        id: body

        x: root.margin
        y: Math.round(heading.y + heading.height + Metrics.u * (Metrics.strip ? 1 : 2))
        width: root.bodyWidth
        height: (Metrics.upright && root.noted ? note.y : rail.y) - y - Metrics.u * (Metrics.upright ? 2 : 1)
        sourceComponent: root.side === "table" ? table : root.side === "sources" ? sources : ({
                time: time,
                bars: bars,
                dots: dots
            })[root.dataset.shape] ?? table
    }

    ScrollPane {
        id: note

        x: Metrics.wide ? root.width - root.margin - width : root.margin
        y: Metrics.wide ? body.y : rail.y - root.noteHeight - Metrics.u * 2
        width: root.noteWidth
        height: root.noteHeight
        visible: root.noted
        contentHeight: words.implicitHeight
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")

        DatasetNote {
            id: words

            width: note.width
            dataset: root.dataset
            face: root.brief && !Type.large ? Type.bodySmall : Type.note
        }
    }

    Rectangle {
        x: note.x - Metrics.u * 3.5
        y: note.y
        width: Metrics.hairline
        height: note.height
        visible: Metrics.wide && root.noted
        color: Colours.ground3
    }

    Component {
        id: table

        DataTable {
            dataset: root.dataset
        }
    }

    Component {
        id: sources

        DatasetSources {
            dataset: root.dataset
            noted: !root.noted
        }
    }

    Component {
        id: bars

        BarChart {
            chart: root.dataset.bars
            name: root.dataset.title
            spoken: root.dataset.spoken
        }
    }

    Component {
        id: dots

        DotField {
            chart: root.dataset.dots
            name: root.dataset.title
            spoken: root.dataset.spoken
        }
    }

    Component {
        id: time

        TimeFields {
            dataset: root.dataset
        }
    }
}
