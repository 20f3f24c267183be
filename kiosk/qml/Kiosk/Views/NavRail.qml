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
    
    // The keys stand over the whole width, or gathered from the corner of one hand: onward, back, the ways, the languages.
    readonly property real tongues: switcher.visible ? switcher.width : folded.visible ? folded.width : 0
    readonly property real tonguesX: Metrics.rightHanded ? 0 : (Metrics.leftHanded ? root.width : onward.x) - root.tongues
    readonly property real start: Metrics.leftHanded ? back.x + back.width : Metrics.rightHanded ? root.tongues : back.width
    readonly property real end: Metrics.rightHanded ? back.x : root.tonguesX

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
        x: Metrics.leftHanded ? onward.width : Metrics.rightHanded ? onward.x - width : 0
        width: (Metrics.wide ? (Type.large ? 40 : 34) : 27.5) * Metrics.u
        height: parent.height
        navigation: root.navigation
    }

    RailProgress {
        x: root.start + Metrics.gutter
        width: root.end - root.start - 2 * Metrics.gutter
        y: Metrics.u * 0.5
        height: Metrics.u * 4
        visible: Metrics.wide
        exhibit: root.exhibit
        navigation: root.navigation
    }

    WayKeys {
        id: ways

        x: Metrics.rightHanded ? root.end - implicitWidth : root.start
        y: Metrics.u * 3.5
        width: root.end - root.start
        height: parent.height - y
        visible: Metrics.wide
        enabled: !root.hidden
        navigation: root.navigation
        views: root.views
    }

    Row {
        x: Metrics.rightHanded ? root.end - width : root.start
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

        x: root.tonguesX
        visible: Metrics.wide && root.folds && root.manyLanguages
        enabled: !root.hidden
        icon: "language"
        text: root.languages.current
        onActivated: root.choosing = "language"
    }

    LanguageSwitch {
        id: switcher

        x: root.tonguesX
        visible: !root.folds && root.manyLanguages
        segmentHeight: root.height
        languages: root.languages
    }

    DestinationKey {
        id: onward

        x: Metrics.leftHanded ? 0 : parent.width - width
        width: (Metrics.wide ? 51 : Type.large ? 35 : 38) * Metrics.u
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
        font: Type.large ? Type.caption : Type.label

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
