pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a person's sheet holds: tile and facts beside name, life and roles, then the ways on.
Item {
    id: root

    required property FigureViewModel figure
    required property NavigationViewModel navigation
    property bool selectable: false
    property real pad: 0 // above the first line
    property real shownFrom: 0 // what of it can be seen, from its top; `shownTo` 0: all
    property real shownTo: 0

    readonly property real tileSize: Metrics.wide ? Metrics.u * 30 : Metrics.strip ? Metrics.u * 28 : Metrics.u * 32
    readonly property real column: root.tileSize + Metrics.u * (Metrics.wide ? 10 : 5)
    // Where the first part ends and the ways on begin.
    readonly property real fold: Math.max(facts.y + facts.height, words.y + words.height, Metrics.wide ? Metrics.u * 80 : 0) + Metrics.u * 1.5

    implicitHeight: links.y + links.height + Metrics.u * 1.5

    MonogramTile {
        id: tile

        y: root.pad
        width: root.tileSize
        letters: root.figure.letters
        person: root.figure.figureId
        shape: root.figure.shape
        fate: root.figure.state
        ground: Colours.ground
        Accessible.ignored: root.figure.portraitAlt.length === 0
        Accessible.role: Accessible.Graphic
        Accessible.name: root.figure.portraitAlt
    }

    Label {
        id: credit

        y: tile.y + tile.height + Metrics.u
        width: root.tileSize
        visible: text.length > 0
        text: root.figure.portraitCredit
        font: Type.note
        color: Colours.ink2
    }

    FigureFacts {
        id: facts

        y: credit.visible ? credit.y + credit.height + Metrics.u * 2 : tile.y + tile.height + Metrics.u * 3
        width: root.tileSize + Metrics.u * (Metrics.wide ? 7 : 2)
        figure: root.figure
    }

    Column {
        id: words

        x: root.column
        y: root.pad - Type.title.pixelSize * 0.32 // the capitals stand level with the tile
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
            topPadding: -Metrics.u
            font: Type.label
            color: Colours.ink2
        }
        Loader {
            width: parent.width
            sourceComponent: root.selectable ? marked : drawn
        }
        Item {
            width: parent.width
            height: roles.visible ? heading.height : dated.height
            visible: roles.visible || root.figure.dated

            Label {
                id: heading

                topPadding: Metrics.u
                visible: roles.visible
                text: qsTr("Roles")
                font: Type.labelStrong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            // It is higher than the line it stands on, and takes the air above and below.
            RailKey {
                id: dated

                readonly property real place: words.y + parent.y + y

                x: roles.visible ? parent.width - width : -Metrics.gutter * 1.5
                y: heading.visible ? heading.topPadding + (heading.height - heading.topPadding - height) / 2 : 0
                width: wishedWidth + Metrics.gutter
                height: Metrics.keyHeight
                visible: root.figure.dated
                icon: "timeline"
                text: qsTr("In the timeline")
                // WORKAROUND: the software renderer draws the icon unclipped once all of it lies outside the clip (Qt 6.11.3).
                opacity: root.shownTo <= 0 || (place < root.shownTo && place + height > root.shownFrom) ? 1 : 0
                onActivated: root.navigation.openView("timeline", "figure:" + root.figure.figureId)
            }
        }
        RoleChart {
            id: roles

            width: parent.width
            visible: root.figure.offices.rowCount() > 0
            figure: root.figure
        }
    }

    Rectangle {
        y: root.fold
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }

    FigureLinks {
        id: links

        y: root.fold + Metrics.u * 1.5
        width: parent.width
        figure: root.figure
        navigation: root.navigation
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
