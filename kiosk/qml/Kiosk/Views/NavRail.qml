pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of a landscape screen: back, contents, sources and the other ways through the story, where one is, languages,
// onward. Keys carry the title of where they go. On a small screen ways, wording and language fold into a key each, which
// lays the choice over the rail; with large text the language does so everywhere.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views

    property string choosing // what is chosen from on a small screen: "ways", "wording", "language", or nothing

    readonly property bool manyLanguages: root.languages.codes.length > 1
    readonly property bool manyWordings: (root.navigation.panel?.wordings.length ?? 0) > 1
    readonly property bool folds: Metrics.strip || Type.large
    readonly property real middle: (switcher.visible ? switcher.x : folded.visible ? folded.x : onward.x) - back.width

    // While a choice lies over them, the keys can be neither heard nor reached by key.
    readonly property bool hidden: root.choosing.length > 0 && root.folds

    color: Colours.ground2

    // A choice that nobody made ends with the turn of the panel, and with the visit.
    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            root.choosing = "";
        }
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
        z: 2
    }

    BackKey {
        id: back

        enabled: !root.hidden
        width: (Metrics.wide ? (Type.large ? 40 : 34) : 27.5) * Metrics.u
        height: parent.height
        navigation: root.navigation
    }

    RailProgress {
        x: back.width + Metrics.gutter
        width: root.middle - 2 * Metrics.gutter
        y: Metrics.u * 0.5
        height: Metrics.u * 4
        visible: Metrics.wide
        exhibit: root.exhibit
        navigation: root.navigation
    }

    WayKeys {
        id: ways

        x: back.width
        y: Metrics.u * 3.5
        width: root.middle
        height: parent.height - y
        visible: Metrics.wide
        enabled: !root.hidden
        navigation: root.navigation
        views: root.views
    }

    Row {
        x: back.width
        height: parent.height
        visible: Metrics.strip
        enabled: !root.hidden

        FoldedKey {
            icon: "contents"
            text: qsTr("Contents")
            onActivated: root.navigation.openContents()
        }
        FoldedKey {
            icon: "ways"
            text: qsTr("More")
            onActivated: root.choosing = "ways"
        }
        FoldedKey {
            visible: root.manyWordings
            icon: "wording"
            text: qsTr("Wording")
            onActivated: root.choosing = "wording"
        }
        FoldedKey {
            visible: root.manyLanguages
            icon: "language"
            text: root.languages.current
            onActivated: root.choosing = "language"
        }
        Rectangle {
            width: Metrics.hairline
            height: parent.height
            color: Colours.ground3
        }
    }

    FoldedKey {
        id: folded

        x: onward.x - width
        visible: Metrics.wide && root.folds && root.manyLanguages
        enabled: !root.hidden
        icon: "language"
        text: root.languages.current
        onActivated: root.choosing = "language"
    }

    LanguageSwitch {
        id: switcher

        x: onward.x - width
        visible: !root.folds && root.manyLanguages
        segmentHeight: root.height
        languages: root.languages
    }

    DestinationKey {
        id: onward

        x: parent.width - width
        width: (Metrics.wide ? 51 : 38) * Metrics.u
        height: parent.height
        onward: root.navigation.next !== null
        enabled: root.navigation.next !== null && !root.hidden
        text: root.navigation.next?.title ?? qsTr("End of the exhibit")
        onActivated: root.navigation.forward()
    }

    Loader {
        anchors.fill: parent
        active: root.hidden
        sourceComponent: choice
    }

    component FoldedKey: RailKey {
        width: Math.max(wishedWidth, Metrics.u * 13.5)
        height: root.height
        stacked: true

        Rectangle {
            width: Metrics.hairline
            height: parent.height
            color: Colours.ground3
        }
    }

    Component {
        id: choice

        RailChoice {
            navigation: root.navigation
            languages: root.languages
            views: root.views
            choosing: root.choosing
            onDone: root.choosing = ""
        }
    }
}
