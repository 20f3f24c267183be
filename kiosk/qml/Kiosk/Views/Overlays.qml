pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What can lie over a panel, each over the one before: contents or a view, a person's sheet, what it all rests on, a card. Only the
// one on top can be touched.
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property ViewsViewModel views
    required property PreferencesViewModel preferences
    required property PlaybackViewModel playback
    required property KeysViewModel keys
    property real foot: 0 // the height of the rail of the panel

    readonly property bool selectable: root.preferences.mode === "desktop"
    // Each view: its page, and what the page calls its model.
    readonly property var pages: ({
            timeline: ["TimelinePage.qml", "timeline"],
            map: ["MapPage.qml", "map"],
            people: ["PeoplePage.qml", "network"],
            numbers: ["NumbersPage.qml", "numbers"],
            search: ["SearchPage.qml", "search"],
            bibliography: ["BibliographyPage.qml", "bibliography"],
            picture: ["PicturePage.qml", "pictures"],
            media: ["MediaPage.qml", "recordings"],
            reading: ["ReadingPage.qml", ""]
        })

    // Made when the first recording is opened, and kept. Where there is none, one stands in that plays nothing.
    // (An Item, not a Player: where several engines have run in one process, Qt takes a Player that is returned as such for none.)
    function findPlayer(): Item {
        if (player.status === Loader.Null && root.playback.player.toString().length > 0)
            player.setSource(root.playback.player, {
                home: home,
                painter: root.playback.painter()
            });
        return player.item as Item ?? mute;
    }

    Item {
        id: home

        visible: false

        Loader {
            id: player
        }

        Player {
            id: mute

            home: home
        }
    }

    OnDemand {
        wanted: root.navigation.contentsOpen
        kept: false
        page: Qt.resolvedUrl("ContentsPage.qml")
        given: ({
                exhibit: root.exhibit,
                navigation: root.navigation,
                views: root.views
            })
    }

    // By their addresses, so that a view that nobody opens is not even read.
    Loader {
        id: view

        readonly property string name: root.navigation.view

        function show(): void {
            const [page, model] = root.pages[view.name] ?? ["", ""];
            if (page.length === 0) {
                view.source = "";
                return;
            }
            const given = {
                navigation: root.navigation
            };
            if (model.length > 0)
                given[model] = root.views.view(view.name);
            else
                given.preferences = root.preferences;
            if (view.name === "bibliography")
                given.selectable = root.selectable;
            if (view.name === "media") {
                given.playback = root.playback;
                given.player = root.findPlayer();
            }
            view.setSource(page, given);
        }

        anchors.fill: parent
        enabled: root.navigation.figure === null && root.navigation.evidence === null && root.navigation.card === null
        onNameChanged: view.show()
        Component.onCompleted: view.show()
    }

    Connections {
        target: root.keys

        function onStepped(way: int): void {
            (view.item as ViewPage)?.stepAsked(way);
        }
    }

    // In another language there is another model.
    Connections {
        target: root.views

        function onChanged(): void {
            if (view.item !== null && root.pages[view.name][1].length > 0)
                view.item[root.pages[view.name][1]] = root.views.view(view.name);
        }
    }

    Connections {
        target: view.item
        ignoreUnknownSignals: true

        function onCopied(words: string): void {
            root.preferences.copy(words);
        }
    }

    OnDemand {
        enabled: root.navigation.evidence === null && root.navigation.card === null
        wanted: root.navigation.figure !== null
        page: Qt.resolvedUrl("FigureSheet.qml")
        given: ({
                navigation: root.navigation,
                selectable: root.selectable
            })
    }

    OnDemand {
        id: evidence

        enabled: root.navigation.card === null
        wanted: root.navigation.evidence !== null
        page: Qt.resolvedUrl("EvidenceSheet.qml")
        given: ({
                navigation: root.navigation,
                selectable: root.selectable
            })
    }

    Connections {
        target: evidence.item
        ignoreUnknownSignals: true

        function onCopied(words: string): void {
            root.preferences.copy(words);
        }
    }

    OnDemand {
        wanted: root.navigation.card !== null
        kept: false
        page: Qt.resolvedUrl("Card.qml")
        given: ({
                card: Qt.binding(() => root.navigation.card),
                navigation: root.navigation,
                foot: Qt.binding(() => root.navigation.figure === null ? root.foot : Metrics.upright ? Metrics.turnHeight : Metrics.railHeight)
            })
    }
}
