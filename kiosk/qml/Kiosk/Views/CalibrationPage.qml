import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For whoever hangs the screen: hold a bank card to it, measure two heights with a tape, and see whether keys and letters will do.
Item {
    id: root

    required property WallViewModel wall

    readonly property bool stacked: Metrics.upright
    readonly property real column: root.stacked ? root.width - 2 * Metrics.margin : (root.width - 3 * Metrics.margin) / 2

    Label {
        id: title

        x: Metrics.margin
        y: Metrics.u * (Metrics.strip ? 2 : 4)
        width: root.width - 2 * x
        text: qsTr("The screen on the wall")
        font: Metrics.strip ? Type.chapter : Type.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Column {
        id: card

        x: Metrics.margin
        y: title.y + title.height + Metrics.u * (Metrics.strip ? 1.5 : 3)
        width: root.column
        spacing: Metrics.u * (Metrics.strip ? 1 : 3)

        Label {
            width: parent.width
            text: qsTr("Hold a bank card to the screen and change the width until the drawn one is as large. A ruler must then agree.")
            font: Type.label
        }
        BankCard {
            width: parent.width
        }
    }

    Column {
        x: root.stacked ? Metrics.margin : root.column + 2 * Metrics.margin
        y: root.stacked ? card.y + card.height + Metrics.u * 3 : card.y
        width: root.column
        spacing: Metrics.u * (Metrics.strip ? 1 : 3)

        MeasureRow {
            width: parent.width
            heading: qsTr("Width of the picture, without the frame")
            value: root.wall.width
            steps: [-10, -1, 1, 10]
            onAltered: millimetres => root.wall.alter("width", millimetres)
        }
        MeasureRow {
            width: parent.width
            heading: qsTr("Its lower edge, above the floor")
            value: root.wall.bottom
            known: root.wall.bottom > 0
            steps: [-100, -10, 10, 100]
            onAltered: millimetres => root.wall.alter("bottom", millimetres)
        }
        MeasureRow {
            width: parent.width
            heading: qsTr("From the eyes of a visitor to the screen")
            value: root.wall.distance
            known: root.wall.distance > 0
            steps: [-100, -10, 10, 100]
            onAltered: millimetres => root.wall.alter("distance", millimetres)
        }
        MeasureTable {
            width: parent.width
            wall: root.wall
        }
    }

    Rectangle {
        id: rail

        y: parent.height - height
        width: parent.width
        height: Metrics.u * (Metrics.strip ? 12 : 15)
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }
        RailKey {
            width: wishedWidth
            height: parent.height
            icon: "close"
            text: qsTr("Close")
            onActivated: root.wall.leave()
        }
        Label {
            x: root.width * 0.2
            width: save.x - x - Metrics.gutter
            height: parent.height
            text: root.wall.said
            font: Type.label
            verticalAlignment: Text.AlignVCenter
            onTextChanged: root.Accessible.announce(root.wall.said)
        }
        DestinationKey {
            id: save

            x: parent.width - width
            width: root.width * (root.stacked ? 0.42 : 0.3)
            height: parent.height
            icon: "check"
            text: qsTr("Write it down")
            onActivated: root.wall.save()
        }
    }
}
