import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the circles on a map stand for: the numbers, one circle to compare with, who counted and when.
Column {
    id: root

    required property MapNumbersViewModel numbers

    width: Metrics.u * (Metrics.wide ? 54 : Metrics.upright ? 49 : 48)
    spacing: Metrics.u * (Metrics.strip ? 0.5 : 1)

    Label {
        width: parent.width
        text: root.numbers.title
        font: Type.captionStrong
        lineHeight: 0.95
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Row {
        spacing: Metrics.u * 1.5

        Item {
            id: scale

            width: sample.width
            height: sample.height

            NumberCircle {
                id: sample

                spoken: ""
                circleX: width / 2
                circleY: height / 2
                diameter: root.numbers.scaleWidth
                counted: true
                Accessible.ignored: true
            }
        }
        Column {
            width: root.width - scale.width - parent.spacing
            anchors.verticalCenter: parent.verticalCenter

            Label {
                width: parent.width
                text: root.numbers.scaleWords
                font: Type.label
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.numbers.countedBy
                font: Type.caption
                color: Colours.ink2
                lineHeight: 0.92
            }
        }
    }

    Row {
        spacing: Metrics.u * 1.5
        visible: root.numbers.gaps

        Item {
            width: Metrics.u * 3
            height: width

            NumberCircle {
                spoken: ""
                circleX: width / 2
                circleY: height / 2
                diameter: parent.width
                counted: false
                Accessible.ignored: true
            }
        }
        Label {
            text: qsTr("no figure")
            font: Type.caption
            wrapMode: Text.NoWrap
        }
    }

    Label {
        width: parent.width
        visible: text.length > 0
        text: root.numbers.when
        font: Type.caption
        lineHeight: 0.92
    }
}
