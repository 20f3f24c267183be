import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of a wide screen: back, the ways through the story, where one is, languages, onward. Keys carry the title of where they
// go.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views

    readonly property real middle: (switcher.visible ? switcher.x : onward.x) - back.width

    implicitHeight: Metrics.railHeight
    color: Colours.ground2

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
        z: 2
    }

    BackKey {
        id: back

        width: 34 * Metrics.u
        height: parent.height
        navigation: root.navigation
    }

    RailProgress {
        x: back.width + Metrics.gutter
        width: root.middle - 2 * Metrics.gutter
        y: Metrics.u * 0.5
        height: Metrics.u * 4
        exhibit: root.exhibit
        navigation: root.navigation
    }

    WayKeys {
        x: back.width
        y: Metrics.u * 3.5
        width: root.middle
        height: parent.height - y
        navigation: root.navigation
        views: root.views
    }

    LanguageSwitch {
        id: switcher

        x: onward.x - width
        segmentHeight: root.height
        languages: root.languages
    }

    DestinationKey {
        id: onward

        x: parent.width - width
        width: 51 * Metrics.u
        height: parent.height
        onward: root.navigation.next !== null
        text: root.navigation.next?.title ?? qsTr("End of the exhibit")
        onActivated: root.navigation.forward()
    }
}
