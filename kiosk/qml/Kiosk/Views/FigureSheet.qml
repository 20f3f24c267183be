pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A person's sheet, over the panel: life, roles, fate, ties, and every panel they appear in. It keeps the last person while
// it slides away.
Sheet {
    id: root

    required property NavigationViewModel navigation
    property bool selectable: false

    property FigureViewModel figure: null

    readonly property real pad: (Metrics.strip ? 4 : 6) * Metrics.u
    readonly property real railHeight: Metrics.upright ? Metrics.turnHeight : Metrics.railHeight

    function follow(): void {
        if (root.navigation.figure === null)
            return;
        root.figure = root.navigation.figure;
        pane.toTop();
    }

    open: root.navigation.figure !== null
    name: root.figure?.name ?? ""
    closeText: qsTr("Close")
    onClosed: root.navigation.close()

    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            root.follow();
        }
    }

    Component.onCompleted: root.follow()

    ScrollPane {
        id: pane

        x: root.pad
        width: parent.width - 2 * x
        height: parent.height - root.railHeight
        contentHeight: sheet.item ? (sheet.item as Item).implicitHeight : 0
        moreText: qsTr("More about %1").arg(root.figure?.shortName ?? "")
        topText: qsTr("Back to the top")

        Loader {
            id: sheet

            width: pane.width
            active: root.figure !== null
            sourceComponent: details
        }
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: root.railHeight
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        RailKey {
            width: parent.width - done.width
            height: parent.height
            visible: root.navigation.sheetBelow.length > 0
            icon: "previous"
            text: qsTr("Back to %1").arg(root.navigation.sheetBelow)
            onActivated: root.navigation.back()
        }

        DestinationKey {
            id: done

            x: parent.width - width
            width: Math.min(parent.width * 0.46, Metrics.u * 58)
            height: parent.height
            icon: "close"
            text: qsTr("Close")
            onActivated: root.navigation.close()
        }
    }

    Component {
        id: details

        Item {
            id: page

            readonly property real tileSize: Metrics.wide ? Metrics.u * 42.5 : Metrics.strip ? Metrics.u * 28 : Metrics.u * 32
            readonly property real column: page.tileSize + Metrics.u * 5
            // Where the first part ends and the ways on begin.
            readonly property real fold: Math.max(facts.y + facts.height, words.y + words.height, Metrics.wide ? Metrics.u * 86 : 0) + Metrics.u * 2

            implicitHeight: links.y + links.height + Metrics.u * 3

            MonogramTile {
                id: tile

                y: root.pad
                width: page.tileSize
                letters: root.figure.letters
                shape: root.figure.shape
                fate: root.figure.state
                ground: Colours.ground
            }

            FigureFacts {
                id: facts

                y: tile.y + tile.height + Metrics.u * 3
                width: page.tileSize + Metrics.u * 2
                figure: root.figure
            }

            Column {
                id: words

                x: page.column
                y: root.pad - Metrics.u * 1.5
                width: parent.width - x
                spacing: Metrics.u * 1.5

                Label {
                    width: parent.width
                    text: root.figure.name
                    font: Type.title
                    lineHeight: 0.95
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Label {
                    width: parent.width
                    visible: text.length > 0
                    text: root.figure.native
                    font: Type.key
                    color: Colours.ink2
                }
                Loader {
                    width: parent.width
                    sourceComponent: root.selectable ? marked : drawn
                }
                Label {
                    topPadding: Metrics.u
                    visible: roles.visible
                    text: qsTr("Roles")
                    font: Type.labelStrong
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                RoleChart {
                    id: roles

                    width: parent.width
                    visible: root.figure.offices.rowCount() > 0
                    figure: root.figure
                }
            }

            Rectangle {
                y: page.fold
                width: parent.width
                height: Metrics.hairline
                color: Colours.ink
            }

            FigureLinks {
                id: links

                y: page.fold + Metrics.u * 2
                width: parent.width
                figure: root.figure
                navigation: root.navigation
            }
        }
    }

    Component {
        id: drawn

        Prose {
            paragraphs: root.figure.life
            onFollowed: link => root.navigation.follow(link)
        }
    }

    Component {
        id: marked

        SelectableProse {
            paragraphs: root.figure.life
            onFollowed: link => root.navigation.follow(link)
        }
    }
}
