pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A panel on a large landscape screen: plate, text, and the people in a sidebar.
Item {
    id: root

    required property PanelViewModel panel
    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool projector: false
    property bool selectable: false

    readonly property real sidebar: 68 * Metrics.u
    readonly property bool charted: root.panel.lifelines !== null

    Plate {
        id: plate

        footWords: height - when.y
        width: headline.x + headline.settledEdge
        height: root.height
        panel: root.panel
        onLooked: root.navigation.openView("picture")
    }

    Label {
        x: Metrics.margin
        y: Metrics.u * 7.5
        width: plate.width - x - Metrics.u * 2
        text: root.panel.chapterNumber + "\u2003" + root.panel.chapterTitle
        font: Type.label
        color: plate.quietWords
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    Headline {
        id: headline

        x: Metrics.margin
        y: Metrics.u * 9.5
        width: root.width - root.sidebar - x - Metrics.u * 2
        text: root.panel.title
        edge: Metrics.u * 87.5 - x
        over: plate.words
        beside: Colours.ink
    }

    Stamp {
        id: when

        x: Metrics.margin
        y: root.height - height - Metrics.u * 5
        width: plate.width - x - Metrics.u * 2
        panel: root.panel
        words: plate.words
    }

    PlateKeys {
        x: Metrics.margin
        y: when.y - height - Metrics.u * 3
        width: plate.width - x - Metrics.u
        visible: !root.projector
        panel: root.panel
        words: plate.words
        ground: plate.calm
        lit: plate.pressed
        onLooked: root.navigation.openView("picture")
        onPlayed: root.navigation.openView("media")
    }

    PanelText {
        id: said

        x: Metrics.u * 95.5
        y: headline.y + headline.height + Metrics.u * 4
        width: root.width - root.sidebar - x - Metrics.u * 4
        height: root.height - y - Metrics.u * (root.projector ? 12 : 4)
        panel: root.panel
        navigation: root.navigation
        projector: root.projector
        selectable: root.selectable
    }

    ProgressTicks {
        x: Metrics.u * 95.5
        y: root.height - height - Metrics.u * 5
        width: Math.min(said.width, Metrics.u * 70)
        shown: root.projector
        exhibit: root.exhibit
        navigation: root.navigation
    }

    Rectangle {
        id: side

        x: root.width - width
        width: root.sidebar
        height: root.height
        color: Colours.ground2

        Loader {
            id: lifelines

            x: Metrics.u * 4.5
            y: Metrics.u * 7
            width: parent.width - x - Metrics.u * 3
            active: root.charted
            sourceComponent: lives
        }

        Rectangle {
            id: rule

            x: Metrics.u * 4.5
            y: lifelines.y + lifelines.height
            width: parent.width - x * 2
            height: Metrics.hairline
            visible: root.charted
            color: Colours.ink
        }

        PeoplePane {
            id: people

            x: Metrics.u * 4.5
            y: root.charted ? rule.y + Metrics.u * 2 : Metrics.u * 7
            width: parent.width - x
            height: parent.height - y - Metrics.u
            pitch: (root.sidebar - Metrics.u * 5) / 4
            panel: root.panel
            navigation: root.navigation
        }
    }

    Component {
        id: lives

        LifelineChart {
            chart: root.panel.lifelines
            room: side.height - lifelines.y - people.wishedHeight - Metrics.u * 6 // what the people below leave free
        }
    }
}
