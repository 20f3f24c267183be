pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of a landscape screen: back, contents, sources, where one is, languages, onward. Keys carry the title of where they
// go. On a small screen wording and language fold into a key each, which lays the choice over the rail.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages

    property string choosing // what is chosen from on a small screen: "wording", "language", or nothing

    readonly property real onwardWidth: (Metrics.wide ? 60 : 38) * Metrics.u
    readonly property bool manyLanguages: root.languages.codes.length > 1
    readonly property bool manyWordings: (root.navigation.panel?.wordings.length ?? 0) > 1

    color: Colours.ground2

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
        z: 2
    }

    BackKey {
        id: back

        width: (Metrics.wide ? 46 : 26.5) * Metrics.u
        height: parent.height
        navigation: root.navigation
    }

    Row {
        id: keys

        x: back.width
        height: parent.height

        StackedKey {
            icon: "contents"
            text: qsTr("Contents")
            onActivated: root.navigation.openContents()
        }
        StackedKey {
            visible: root.navigation.panel?.hasEvidence ?? false
            icon: "sources"
            text: qsTr("Sources")
            onActivated: root.navigation.openEvidence()
        }
        StackedKey {
            visible: Metrics.strip && root.manyWordings
            icon: "wording"
            text: qsTr("Wording")
            onActivated: root.choosing = "wording"
        }
        StackedKey {
            visible: Metrics.strip && root.manyLanguages
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

    RailProgress {
        x: keys.x + keys.width + Metrics.u
        width: (Metrics.wide && root.manyLanguages ? switcher.x : onward.x) - x
        height: parent.height
        visible: width >= Metrics.u * 22
        exhibit: root.exhibit
        navigation: root.navigation
    }

    LanguageSwitch {
        id: switcher

        x: onward.x - width
        visible: Metrics.wide && root.manyLanguages
        segmentHeight: root.height
        languages: root.languages
    }

    DestinationKey {
        id: onward

        x: parent.width - width
        width: root.onwardWidth
        height: parent.height
        onward: root.navigation.next !== null
        text: root.navigation.next?.title ?? qsTr("End of the exhibit")
        onActivated: root.navigation.forward()
    }

    Loader {
        anchors.fill: parent
        active: root.choosing.length > 0
        sourceComponent: choice
    }

    component StackedKey: RailKey {
        width: Math.max(wishedWidth, Metrics.u * (Metrics.wide ? 16 : 13.5))
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
            choosing: root.choosing
            onDone: root.choosing = ""
        }
    }
}
