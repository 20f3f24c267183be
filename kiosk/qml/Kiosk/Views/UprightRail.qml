import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of an upright screen: where one is and in which language, back and onward, the ways through the story.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views

    implicitHeight: progress.height + Metrics.turnHeight + Metrics.footHeight
    color: Colours.ground2

    Item {
        id: progress

        width: parent.width
        height: Metrics.u * 7

        RailProgress {
            x: Metrics.margin
            width: (switcher.visible ? switcher.x - Metrics.gutter : parent.width - Metrics.margin) - x
            height: parent.height
            exhibit: root.exhibit
            navigation: root.navigation
        }

        LanguageSwitch {
            id: switcher

            x: parent.width - width - Metrics.margin + inset
            segmentHeight: parent.height
            languages: root.languages
        }
    }

    Rectangle {
        y: progress.height
        width: parent.width
        height: Metrics.turnHeight
        color: Colours.ground

        BackKey {
            x: Metrics.leftHanded ? parent.width - width : 0
            width: parent.width * 0.42
            height: parent.height
            navigation: root.navigation
        }

        DestinationKey {
            x: Metrics.leftHanded ? 0 : parent.width - width
            width: parent.width * 0.6
            height: parent.height
            onward: root.navigation.next !== null
            text: root.navigation.next?.title ?? qsTr("End of the exhibit")
            onActivated: root.navigation.forward()
        }

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }
        Rectangle {
            y: parent.height - height
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }
    }

    WayKeys {
        y: progress.height + Metrics.turnHeight
        width: parent.width
        height: Metrics.footHeight
        navigation: root.navigation
        views: root.views
    }
}
