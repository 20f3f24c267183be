pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What can lie over a panel, each over the one before: contents or a view, a person's sheet, what it all rests on, a card. Only the
// one on top can be touched.
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property ViewsViewModel views
    property bool selectable: false
    property real foot: 0 // the height of the rail of the panel

    Loader {
        anchors.fill: parent
        active: root.navigation.contentsOpen
        sourceComponent: contents
    }

    Loader {
        anchors.fill: parent
        active: root.navigation.view.length > 0
        enabled: root.navigation.figure === null && root.navigation.evidence === null && root.navigation.card === null
        sourceComponent: ({
                timeline: timeline,
                map: map,
                people: people,
                numbers: numbers,
                search: search,
                picture: picture
            })[root.navigation.view] ?? null
    }

    FigureSheet {
        anchors.fill: parent
        navigation: root.navigation
        selectable: root.selectable
        enabled: root.navigation.evidence === null && root.navigation.card === null
    }

    EvidenceSheet {
        anchors.fill: parent
        navigation: root.navigation
        enabled: root.navigation.card === null
    }

    Loader {
        anchors.fill: parent
        active: root.navigation.card !== null
        sourceComponent: card
    }

    Component {
        id: contents

        ContentsPage {
            exhibit: root.exhibit
            navigation: root.navigation
        }
    }

    Component {
        id: card

        Card {
            card: root.navigation.card
            navigation: root.navigation
            foot: root.navigation.figure === null ? root.foot : Metrics.upright ? Metrics.turnHeight : Metrics.railHeight
        }
    }

    Component {
        id: timeline

        TimelinePage {
            timeline: root.views.timeline
            navigation: root.navigation
        }
    }

    Component {
        id: map

        MapPage {
            map: root.views.map
            navigation: root.navigation
        }
    }

    Component {
        id: people

        PeoplePage {
            network: root.views.network
            navigation: root.navigation
        }
    }

    Component {
        id: numbers

        NumbersPage {
            numbers: root.views.numbers
            navigation: root.navigation
        }
    }

    Component {
        id: search

        SearchPage {
            search: root.views.search
            navigation: root.navigation
        }
    }

    Component {
        id: picture

        PicturePage {
            pictures: root.views.pictures
            navigation: root.navigation
        }
    }
}
