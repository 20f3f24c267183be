pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of how many, who counted, and how sure that is: one page a dataset. The chart, the table behind it, and the sources of
// both take the same place.
ViewPage {
    id: root

    required property NumbersViewModel numbers

    readonly property DatasetViewModel dataset: root.numbers.dataset(root.navigation.viewFocus, root.navigation.index)
    readonly property list<string> sides: root.dataset?.shape === "table" ? ["table", "sources"] : ["chart", "table", "sources"]
    readonly property string side: root.sides.includes(internal.wished) ? internal.wished : root.sides[0]
    readonly property bool noted: !Metrics.strip // there is room for the note on the page
    readonly property real margin: Metrics.strip ? Metrics.u * 4 : Metrics.margin

    title: qsTr("Numbers")
    closeText: qsTr("Close")
    onStepAsked: way => {
        const beside = root.numbers.linkBeside(root.dataset?.link ?? "", way);
        if (beside.length > 0)
            root.navigation.openView("numbers", beside);
    }

    QtObject {
        id: internal

        property string wished: "chart"
    }

    tools: Row {
        id: keys

        x: root.margin
        height: parent.height
        spacing: Metrics.u * 2

        Segments {
            id: segments

            anchors.verticalCenter: parent.verticalCenter
            values: root.sides
            names: root.sides.map(side => side === "chart" ? qsTr("Chart") : side === "table" ? qsTr("Table") : qsTr("Sources"))
            value: root.side
            inset: Metrics.u * (Metrics.strip ? 1 : 2)
            Accessible.name: qsTr("How to read the numbers")
            onChosen: side => internal.wished = side
        }

        PanelWays {
            height: keys.height
            visible: !Metrics.upright
            panels: root.dataset?.panels ?? null
            room: root.toolsWidth - root.margin - segments.width - Metrics.u * 2.5
            onChosen: panelId => root.navigation.showPanel(panelId)
        }
    }

    Loader {
        anchors.fill: parent
        active: root.dataset !== null
        sourceComponent: page
    }

    Component {
        id: page

        DatasetPage {
            numbers: root.numbers
            dataset: root.dataset
            side: root.side
            noted: root.noted
            margin: root.margin
            onChosen: link => root.navigation.openView("numbers", link)
            onPanelChosen: panelId => root.navigation.showPanel(panelId)
        }
    }
}
