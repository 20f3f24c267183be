import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of an upright screen: where one is, back and onward, contents.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation

    readonly property bool jumped: root.navigation.returnTo.length > 0

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

        RailKey {
            width: parent.width * 0.42
            height: parent.height
            visible: root.jumped || root.navigation.previous !== null
            icon: "previous"
            text: root.jumped ? qsTr("Back to %1").arg(root.navigation.returnTo) : root.navigation.previous?.title ?? ""
            onActivated: root.jumped ? root.navigation.back() : root.navigation.backward()
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
        y: progress.height + Metrics.turnHeight
        width: Math.max(wishedWidth, Metrics.u * 30)
        height: Metrics.footHeight
        icon: "contents"
        text: qsTr("Contents")
        onActivated: root.navigation.openContents()
    }
}
