import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of a landscape screen: back, contents, where one is, onward. Keys carry the title of where they go.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation

    readonly property real onwardWidth: (Metrics.wide ? 64 : 41) * Metrics.u

    color: Colours.ground2

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
        z: 1
    }

    BackKey {
        id: back
        width: (Metrics.wide ? 48 : 27.5) * Metrics.u
        height: parent.height
        navigation: root.navigation
    }

    Rectangle {
        x: back.width
        width: Metrics.hairline
        height: parent.height
        color: Colours.ground3
    }

    RailKey {
        id: contents

        x: back.width
        width: Math.max(wishedWidth, Metrics.u * 16)
        height: parent.height
        stacked: true
        icon: "contents"
        text: qsTr("Contents")
        onActivated: root.navigation.openContents()
    }

    Rectangle {
        x: contents.x + contents.width
        width: Metrics.hairline
        height: parent.height
        color: Colours.ground3
    }

    RailKey {
        id: sources

        x: contents.x + contents.width
        width: visible ? Math.max(wishedWidth, Metrics.u * (Metrics.wide ? 16 : 13)) : 0
        height: parent.height
        visible: root.navigation.panel?.hasEvidence ?? false
        stacked: true
        icon: "sources"
        text: qsTr("Sources")
        onActivated: root.navigation.openEvidence()
    }
    Rectangle {
        x: sources.x + sources.width
        width: Metrics.hairline
        height: parent.height
        color: Colours.ground3
    }

    TapTarget {
        x: sources.x + sources.width + Metrics.u
        width: onward.x - x
        height: parent.height
        activeFocusOnTab: false
        name: qsTr("Contents")
        Accessible.ignored: true
        onActivated: root.navigation.openContents()

        Row {
            id: chapter

            x: Metrics.gutter
            y: Metrics.wide ? Metrics.u * 2.5 : Metrics.u * 1.5
            spacing: Metrics.u * 1.25

            Label {
                text: root.navigation.panel?.number ?? ""
                font: Type.labelStrong
                color: Colours.redText
            }
            Label {
                width: Math.min(implicitWidth, parent.parent.width - Metrics.gutter * 3 - x)
                text: root.navigation.panel?.chapterTitle ?? ""
                font: Type.label
                color: Colours.ink2
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
            }
        }

        ProgressTicks {
            x: Metrics.gutter
            y: chapter.y + chapter.height + Metrics.u * 0.5
            width: parent.width - 2 * x
            height: parent.height - y - Metrics.u * 1.5
            exhibit: root.exhibit
            navigation: root.navigation
        }
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
}
