pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All panels in their chapters, below a preview of the one that comes next.
Rectangle {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property ViewsViewModel views

    readonly property PanelViewModel preview: root.navigation.next ?? root.navigation.panel
    readonly property bool further: root.navigation.next !== null
    readonly property int columns: Metrics.wide ? 7 : 4
    readonly property real side: (Metrics.strip ? 4 : 9) * Metrics.u
    readonly property real gap: Metrics.u * 1.5
    readonly property real tileWidth: (root.width - 2 * root.side - (root.columns - 1) * root.gap) / root.columns
    readonly property bool tight: Metrics.strip && Metrics.low // a preview and keys below it, on a small screen
    readonly property bool previewed: !Metrics.strip || Metrics.low
    readonly property real tileHeight: Metrics.wide ? Math.max(Metrics.u * (Metrics.low ? 19 : 21), (chapters.height - Metrics.u * 17) / 2) : Math.max(Metrics.u * (root.tight ? 8.5 : 11), chapters.height / 4 - Metrics.u * (Metrics.upright ? 9.5 : 8))
    readonly property real railHeight: Metrics.upright ? Metrics.turnHeight : Metrics.railHeight
    readonly property real previewHeight: Math.max(Metrics.u * (Metrics.wide ? 57.5 : Metrics.strip ? 0 : 75), Metrics.low ? root.height * Metrics.lowest - Metrics.u * (root.tight ? 3 : 1) : 0)

    color: Colours.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Contents")

    MouseArea {
        anchors.fill: parent // nothing below is touched through the contents
    }

    Plate {
        id: plate

        x: headline.x + headline.settledEdge
        width: root.width - x
        height: Metrics.upright ? (Metrics.low ? root.previewHeight * 0.6 : Metrics.u * 40) : root.previewHeight
        visible: root.previewed
        panel: root.preview
        calmBottom: false
        calmDepth: 0.72
    }

    Label {
        x: root.side
        y: Metrics.u * (Metrics.strip ? 2 : 6.5)
        width: plate.x - x
        visible: root.previewed
        text: (root.further ? qsTr("Next for you") : qsTr("You are here")) + "\u2002" + root.preview.number
        font: Type.label
        color: Colours.ink2
        wrapMode: Text.NoWrap
    }

    Headline {
        id: headline

        x: root.side
        y: Metrics.u * (Metrics.strip ? 5 : 10)
        visible: root.previewed
        width: Metrics.upright ? root.width - x * 2 : root.width * 0.69 - x
        text: root.preview.title
        edge: root.width * 0.53 - x
        over: Colours.ink
        beside: plate.words
    }

    FittedLabel {
        x: root.side
        y: Math.max(headline.y + headline.height, Metrics.upright ? plate.height : 0) + Metrics.u * 3
        visible: root.previewed
        width: Metrics.upright ? root.width - 2 * x : plate.x - x - Metrics.u * 3
        height: root.previewHeight - y
        text: root.preview.lead
        face: Type.body(Type.bodySteps[1])
    }

    ScrollPane {
        id: chapters

        x: root.side
        y: root.previewHeight + Metrics.u * (root.tight ? 1 : 2)
        width: root.width - 2 * x
        height: root.height - y - root.railHeight - Metrics.u
        contentHeight: flow.implicitHeight
        moreText: qsTr("More")
        topText: qsTr("Back to the top")

        Flow {
            id: flow

            width: parent.width + root.gap
            spacing: root.gap

            Repeater {
                model: root.exhibit.chapters

                Column {
                    id: chapter

                    required property string heading
                    required property int first
                    required property int count

                    readonly property int span: Math.min(chapter.count, root.columns)

                    width: chapter.span * (root.tileWidth + root.gap) - root.gap
                    spacing: Metrics.u

                    ChapterHeading {
                        width: parent.width
                        text: chapter.heading
                    }
                    Grid {
                        columns: chapter.span
                        spacing: root.gap

                        Repeater {
                            model: chapter.count

                            SectionTile {
                                required property int index

                                readonly property int place: chapter.first + index

                                width: root.tileWidth
                                height: root.tileHeight
                                panel: root.exhibit.panels.at(place)
                                seen: root.navigation.seen.includes(place)
                                here: place === root.navigation.index
                                onActivated: root.navigation.turnTo(place)
                            }
                        }
                    }
                }
            }
        }
    }

    Rectangle {
        y: root.height - height
        width: root.width
        height: root.railHeight
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        RailKey {
            id: leave

            x: Metrics.leftHanded ? parent.width - width : 0
            width: Math.min(Math.max(wishedWidth + (Metrics.leftHanded ? Metrics.gutter : 0), Metrics.u * 26), Metrics.wide ? Metrics.u * 46 : parent.width, parent.width - onward.taken)
            height: parent.height
            icon: "close"
            text: qsTr("Back to %1").arg(root.navigation.panel?.title ?? "")
            onActivated: root.navigation.close()
        }

        // Whoever looks for another way through the story than the panels need not go back for it. A small screen may have no room for them.
        WayKeys {
            x: Metrics.leftHanded ? onward.taken : leave.width
            width: parent.width - leave.width - onward.taken
            height: parent.height
            visible: !Metrics.upright && least <= width
            navigation: root.navigation
            views: root.views
            whole: true
        }

        DestinationKey {
            id: onward

            readonly property real taken: visible ? width : 0 // of the foot

            x: Metrics.leftHanded ? 0 : parent.width - width
            width: (Metrics.wide ? 64 : Metrics.strip ? 41 : 78) * Metrics.u
            height: parent.height
            visible: root.further
            text: root.navigation.next?.title ?? ""
            onActivated: root.navigation.turnTo(root.navigation.index + 1)
        }
    }
}
