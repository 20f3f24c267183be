pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of a small screen: a line of the ways through the story, and below it back, wording, language, onward. Wording and
// language are a key each, which lays the choice over the lower line.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views

    property string choosing // what is chosen from: "wording", "language", or nothing

    readonly property bool manyLanguages: root.languages.codes.length > 1
    readonly property bool manyWordings: (root.navigation.panel?.wordings.length ?? 0) > 1
    readonly property real spare: (root.width - onward.width + onward.slant / 2 - back.width - wording.wished - language.wished) / 2

    // From the corner of one hand: onward, back, then the others.
    readonly property real start: Metrics.leftHanded ? onward.width + back.width : Metrics.rightHanded ? onward.x - back.width - wording.width - language.width : back.width

    implicitHeight: Metrics.wayHeight + Metrics.turnHeight
    color: Colours.ground2

    // A choice that nobody made ends with the turn of the panel, and with the visit.
    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            root.choosing = "";
        }
    }

    component Line: Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }

    WayKeys {
        width: parent.width
        height: Metrics.wayHeight
        stacked: false
        navigation: root.navigation
        views: root.views
    }

    // While a choice lies over them, the keys can be neither heard nor reached by key.
    Item {
        id: lower

        y: Metrics.wayHeight
        width: parent.width
        height: Metrics.turnHeight
        enabled: root.choosing.length === 0

        BackKey {
            id: back

            x: Metrics.leftHanded ? onward.width : Metrics.rightHanded ? onward.x - width : 0
            width: 31 * Metrics.u
            height: parent.height
            navigation: root.navigation
        }

        FoldedKey {
            id: wording

            x: root.start
            visible: root.manyWordings
            icon: "wording"
            text: qsTr("Wording")
            onActivated: root.choosing = "wording"
        }
        FoldedKey {
            id: language

            x: root.start + wording.width
            visible: root.manyLanguages
            icon: "language"
            text: root.languages.current
            onActivated: root.choosing = "language"
        }

        DestinationKey {
            id: onward

            x: Metrics.leftHanded ? 0 : parent.width - width
            width: 49 * Metrics.u
            height: parent.height
            onward: root.navigation.next !== null
            enabled: root.navigation.next !== null
            text: root.navigation.next?.title ?? qsTr("End of the exhibit")
            font: Type.labelStrong
            onActivated: root.navigation.forward()
        }
    }

    Line {}
    Line {
        y: Metrics.wayHeight
        color: Colours.ground3
    }

    Loader {
        anchors.fill: lower
        active: root.choosing.length > 0
        sourceComponent: choice
    }

    component FoldedKey: RailKey {
        readonly property real wished: visible ? wishedWidth : 0

        width: visible ? wishedWidth + Math.min(Metrics.u * 7, root.spare) : 0
        height: Metrics.turnHeight
        centred: true
        font: Type.label

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
