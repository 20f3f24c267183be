pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What lines and tiles mean.
Column {
    id: root

    required property NetworkViewModel network
    property bool wide: true // false: in a row, without the tiles

    readonly property list<string> sorts: ["ally", "changed", "rival", "court", "killed", "other"].filter(sort => root.network.sorts.includes(sort) || (sort === "ally" && root.network.sorts.includes("family")))
    readonly property var names: ({
            ally: qsTr("ally, friend, family"),
            changed: qsTr("changed sides"),
            rival: qsTr("rival, opponent"),
            court: qsTr("police and court"),
            killed: qsTr("killed"),
            other: qsTr("otherwise")
        })

    spacing: Metrics.u * (Type.large ? 1 : 2)

    component Heading: Label {
        font: Type.labelStrong
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Heading {
        visible: root.wide
        text: qsTr("Ties")
    }

    Flow {
        width: root.width
        spacing: root.wide ? Metrics.u * (Type.large ? 1 : 1.5) : Metrics.u * 2.5

        Repeater {
            model: root.sorts

            Item {
                id: entry

                required property string modelData

                width: root.wide ? root.width : Math.max(words.implicitWidth, Metrics.u * 9)
                height: words.y + words.height

                TieLine {
                    start: Qt.point(0, Metrics.u)
                    end: Qt.point(Math.min(entry.width, Metrics.u * 16), Metrics.u)
                    sort: entry.modelData
                    begins: 0
                    main: true
                    arrow: 0
                }
                Label {
                    id: words

                    y: Metrics.u * 1.75
                    width: root.wide ? entry.width : implicitWidth
                    text: root.names[entry.modelData]
                    font: Type.caption
                    wrapMode: root.wide ? Text.WordWrap : Text.NoWrap
                }
            }
        }
    }

    Label {
        width: root.width
        visible: root.wide
        text: qsTr("The arrow points to the one of whom the words speak.")
        font: Type.caption
        color: Colours.ink2
        lineHeight: 0.95
    }

    Heading {
        visible: root.wide
        topPadding: Metrics.u
        text: qsTr("Tiles")
    }

    Repeater {
        model: root.wide ? root.network.tiles : null

        Item {
            id: tile

            required property string shape
            required property string fate
            required property string meaning

            width: root.width
            height: Math.max(picture.height, meaning.height)

            MonogramTile {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.u * 5
                shape: tile.shape
                fate: tile.fate
            }
            Label {
                id: meaning

                x: picture.width + Metrics.u * 2
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: tile.meaning
                font: Type.caption
                lineHeight: 0.95
            }
        }
    }
}
