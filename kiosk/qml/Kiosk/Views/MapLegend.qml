pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How far things lie apart, and the places that lie beyond the map.
Rectangle {
    id: root

    required property MapViewModel map
    property bool measured: true // the map is as large as its scale says

    readonly property real pad: Metrics.u * (Metrics.strip ? 1.5 : 2.5)

    readonly property bool asking: Metrics.wide && root.map.numbers.choices.rowCount() > 0 // elsewhere the rail has room for the key
    readonly property bool counting: root.map.numbers.link.length > 0

    signal touched(placeId: string)
    signal numbersAsked
    signal followed(link: string)

    width: rows.width + 2 * root.pad
    height: rows.height + 2 * root.pad
    color: Colours.ground

    MouseArea {
        anchors.fill: parent
    }

    Column {
        id: rows

        x: root.pad
        y: root.pad
        spacing: Metrics.u

        Row {
            spacing: Metrics.u * 1.5
            visible: !root.counting || !Metrics.strip // a small screen has no room for both scales
            opacity: root.measured ? 1 : 0 // it keeps its room, or the map would be laid out for another box

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: root.map.barWidth
                height: Metrics.u * 0.75
                color: Colours.ink
            }
            Label {
                text: root.map.barWords
                font: Type.label
                wrapMode: Text.NoWrap
            }
        }

        Label {
            visible: others.count > 0 && !root.counting
            text: qsTr("Beyond this map:")
            font: Type.caption
            color: Colours.ink2
            wrapMode: Text.NoWrap
        }

        Repeater {
            id: others

            model: root.counting ? null : root.map.beyond // there is no room for both, and their neighbours lead there

            TapTarget {
                id: other

                required property string placeId
                required property string placeName
                required property bool chosen

                readonly property bool lit: other.pressed || other.chosen

                width: words.implicitWidth + Metrics.u * 3
                height: Metrics.u * 5.5
                name: other.placeName
                guarded: false
                onActivated: root.touched(other.placeId)

                Rectangle {
                    anchors.fill: parent
                    color: other.lit ? Colours.redFill : "transparent"
                    border.width: Metrics.hairline
                    border.color: Colours.ink
                }
                Label {
                    id: words

                    anchors.centerIn: parent
                    text: other.placeName
                    font: Type.label
                    color: other.lit ? Colours.redInk : Colours.ink
                    wrapMode: Text.NoWrap
                }
                FocusFrame {
                    target: other
                    gap: 0
                }
            }
        }

        NumberLegend {
            id: legend

            visible: root.counting
            numbers: root.map.numbers
        }

        Flow {
            width: root.counting ? legend.width : ask.width
            spacing: Metrics.u * 1.5
            visible: root.counting || ask.visible

            BoxedKey {
                id: ask

                width: wishedWidth
                height: Metrics.u * 5.5
                visible: root.asking
                text: root.counting ? qsTr("Change") : qsTr("Numbers on the map")
                description: root.counting ? qsTr("Numbers on the map") : ""
                guarded: false
                onActivated: root.numbersAsked()
            }
            BoxedKey {
                width: wishedWidth
                height: Metrics.u * 5.5
                visible: root.counting
                text: qsTr("Table and sources")
                onActivated: root.followed(root.map.numbers.link)
            }
        }
    }

    Rectangle {
        width: Metrics.hairline
        height: parent.height
        color: Colours.ink
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
