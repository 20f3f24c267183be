import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of an upright screen: where one is, back and onward, contents.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages

    implicitHeight: progress.height + Metrics.turnHeight + Metrics.footHeight
    color: Colours.ground2

    Item {
        id: progress

        width: parent.width
        height: Metrics.u * 7

        Label {
            id: number

            x: Metrics.margin
            anchors.verticalCenter: parent.verticalCenter
            width: Metrics.u * 7.5
            text: root.navigation.panel?.number ?? ""
            font: Type.labelStrong
            color: Colours.redText
        }

        ProgressTicks {
            x: number.x + number.width
            width: parent.width - x - Metrics.margin
            height: parent.height
            exhibit: root.exhibit
            navigation: root.navigation
        }
    }

    Rectangle {
        y: progress.height
        width: parent.width
        height: Metrics.turnHeight
        color: Colours.ground

        BackKey {
            width: parent.width * 0.42
            height: parent.height
            navigation: root.navigation
        }

        DestinationKey {
            x: parent.width - width
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

    RailKey {
        id: contents

        y: progress.height + Metrics.turnHeight
        width: wishedWidth + Metrics.u
        height: Metrics.footHeight
        icon: "contents"
        text: qsTr("Contents")
        onActivated: root.navigation.openContents()
    }

    RailKey {
        id: sources

        x: contents.width
        y: contents.y
        width: wishedWidth + Metrics.u
        height: Metrics.footHeight
        visible: root.navigation.panel?.hasEvidence ?? false
        icon: "sources"
        text: qsTr("Sources")
        onActivated: root.navigation.openEvidence()
    }

    LanguageSwitch {
        x: parent.width - width - Metrics.margin + inset
        y: contents.y
        segmentHeight: Metrics.footHeight
        inset: Metrics.u * 2
        languages: root.languages
    }
}
