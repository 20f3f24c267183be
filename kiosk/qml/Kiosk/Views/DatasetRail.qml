import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The dataset before, the one on the page with its unit and who counted, and the one after.
Rectangle {
    id: root

    required property NumbersViewModel numbers
    required property DatasetViewModel dataset

    readonly property real side: Metrics.upright ? root.width / 2 : root.width * (Metrics.wide ? 0.24 : 0.28)
    readonly property real turnHeight: Metrics.u * ((Metrics.upright ? 14 : Metrics.wide ? 17.5 : 16.5) + (Type.textScale - 1) * 4)

    signal chosen(link: string)
    signal panelChosen(panelId: string)

    implicitHeight: root.turnHeight + (Metrics.upright ? said.height + Metrics.u * 4 + (ways.shown ? ways.height : 0) : 0)
    color: Colours.ground

    Rectangle {
        y: root.height - height
        width: root.side
        height: root.turnHeight
        color: Colours.ground2

        RailKey {
            anchors.fill: parent
            visible: text.length > 0
            icon: "previous"
            text: root.numbers.titleBeside(root.dataset.link, -1)
            font: Type.labelStrong
            onActivated: root.chosen(root.numbers.linkBeside(root.dataset.link, -1))
        }
    }

    Rectangle {
        x: root.width - width
        y: root.height - height
        width: root.side
        height: root.turnHeight
        color: Colours.ground2

        RailKey {
            anchors.fill: parent
            visible: text.length > 0
            icon: "next"
            trailing: true
            text: root.numbers.titleBeside(root.dataset.link, 1)
            font: Type.labelStrong
            onActivated: root.chosen(root.numbers.linkBeside(root.dataset.link, 1))
        }
    }

    PanelWays {
        id: ways

        readonly property bool shown: Metrics.upright && panels.rowCount() > 0

        y: root.height - root.turnHeight - height
        width: root.width
        height: Metrics.keyHeight
        visible: shown
        panels: root.dataset.panels
        room: root.width
        onChosen: panelId => root.panelChosen(panelId)
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }

    Column {
        id: said

        x: Metrics.upright ? Metrics.margin : root.side + Metrics.u * 3
        y: Metrics.upright ? Metrics.u * 2 : (root.height - height) / 2
        width: root.width - 2 * x
        spacing: Metrics.u * 0.25

        Label {
            width: parent.width
            text: [root.dataset.period, root.dataset.unitWords].filter(words => words.length > 0).join(" \u00b7 ")
            font: Type.labelStrong
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.dataset.countedBy
            font: Type.caption
            lineHeight: 0.95
        }
    }
}
