pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of a wide screen: back, the ways through the story, where one is, languages, onward. Keys carry the title of where they
// go. With large text, and where there are many, the languages fold into a key, which lays the choice over the rail.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views

    property bool choosing: false // a language, where they are folded

    readonly property bool manyLanguages: root.languages.codes.length > 1
    readonly property bool folds: Type.large || switcher.width > root.width - back.width - onward.width - ways.needed

    // The keys stand over the whole width, or gathered from the corner of one hand: onward, back, the ways, the languages.
    readonly property real tongues: switcher.visible ? switcher.width : folded.visible ? folded.width : 0
    readonly property real tonguesX: Metrics.rightHanded ? 0 : (Metrics.leftHanded ? root.width : onward.x) - root.tongues
    readonly property real start: Metrics.leftHanded ? back.x + back.width : Metrics.rightHanded ? root.tongues : back.width
    readonly property real end: Metrics.rightHanded ? back.x : root.tonguesX

    // While a choice lies over them, the keys can be neither heard nor reached by key.
    readonly property bool hidden: root.choosing && root.folds

    implicitHeight: Metrics.railHeight
    color: Colours.ground2

    // A choice that nobody made ends with the turn of the panel, and with the visit.
    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            root.choosing = false;
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
        width: (Type.large ? 40 : 34) * Metrics.u
        height: parent.height
        navigation: root.navigation
    }

    RailProgress {
        x: root.start + Metrics.gutter
        width: root.end - root.start - 2 * Metrics.gutter
        y: Metrics.u * 0.5
        height: Metrics.u * 4
        exhibit: root.exhibit
        navigation: root.navigation
    }

    WayKeys {
        id: ways

        x: Metrics.rightHanded ? root.end - implicitWidth : root.start
        y: Metrics.u * 3.5
        width: root.end - root.start
        height: parent.height - y
        enabled: !root.hidden
        navigation: root.navigation
        views: root.views
    }

    RailKey {
        id: folded

        x: root.tonguesX
        width: Math.max(wishedWidth, Metrics.u * 13.5)
        height: root.height
        visible: root.folds && root.manyLanguages
        enabled: !root.hidden
        stacked: true
        font: Type.caption
        icon: "language"
        text: root.languages.current
        onActivated: root.choosing = true
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
        width: 51 * Metrics.u
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

    Component {
        id: choice

        RailChoice {
            navigation: root.navigation
            languages: root.languages
            choosing: "language"
            onDone: root.choosing = false
        }
    }
}
