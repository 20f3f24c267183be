pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// One tick a panel, in the groups of the chapters: seen, here, still to come. Of panels without number, how far one has come.
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool shown: true // where nobody sees it, nothing of it is made

    readonly property real gap: Metrics.u * 2
    // Shares the width among ticks and the gaps between chapters.
    readonly property real pitch: Math.min(Metrics.u * 6, (root.width - root.gap * (root.exhibit.chapters.rowCount() - 1)) / Math.max(1, root.exhibit.panelCount))

    readonly property bool crowded: root.width > 0 && root.pitch < Metrics.u * 0.75

    visible: root.shown
    implicitHeight: Metrics.u * 4
    Accessible.role: Accessible.ProgressBar
    Accessible.name: qsTr("Panel %1 of %2").arg(root.navigation.index + 1).arg(root.exhibit.panelCount)

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.gap

        Repeater {
            model: root.shown && root.width > 0 && !root.crowded ? root.exhibit.chapters : null

            Row {
                id: chapter

                required property int first
                required property int count

                Repeater {
                    model: chapter.count

                    Item {
                        id: tick

                        required property int index

                        readonly property int place: chapter.first + tick.index
                        readonly property bool here: tick.place === root.navigation.index

                        width: root.pitch
                        height: root.height

                        Rectangle {
                            anchors.verticalCenter: parent.verticalCenter
                            width: Math.max(2, root.pitch - Metrics.u * 0.5)
                            height: tick.here ? Metrics.u * 3.5 : Metrics.u * 1.5
                            color: tick.here ? Colours.red : root.navigation.seen.includes(tick.place) ? Colours.ink : Colours.mute
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: root.width
        height: Metrics.u * 0.5
        visible: root.crowded
        color: Colours.mute

        Rectangle {
            width: (root.width - here.width) * root.navigation.index / Math.max(1, root.exhibit.panelCount - 1)
            height: parent.height
            color: Colours.ink
        }

        Rectangle {
            id: here

            anchors.verticalCenter: parent.verticalCenter
            x: (root.width - width) * root.navigation.index / Math.max(1, root.exhibit.panelCount - 1)
            width: Metrics.u
            height: Metrics.u * 3.5
            color: Colours.red
        }
    }
}
