pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What lies behind a mark or a word of a text, over the lower part of the screen. It is as high as its words, and a touch
// beside it closes it.
Item {
    id: root

    required property CardViewModel card
    required property NavigationViewModel navigation
    property real foot: 0 // what stays free below it

    readonly property real pad: Metrics.u * (Metrics.strip ? 3 : 4)
    readonly property real edge: Metrics.u * 1.5

    Accessible.role: Accessible.Dialog
    Accessible.name: root.card.heading

    TapTarget {
        anchors.fill: parent
        activeFocusOnTab: false
        name: qsTr("Close")
        Accessible.ignored: true
        onActivated: root.navigation.back()
    }

    Rectangle {
        id: body

        readonly property real most: root.height * (Metrics.low ? 1 - Metrics.lowest : 1) - root.foot - Metrics.u * (Metrics.low ? 2 : 8)

        x: !Metrics.wide ? 0 : Metrics.leftHanded ? Metrics.u * 2 : Metrics.u * (Type.large ? 66 : 87.5)
        y: root.height - root.foot - height - (Metrics.wide ? Metrics.u * 2 : 0)
        width: Metrics.wide ? Metrics.u * (Type.large ? 168 : 116) : root.width
        height: Math.min(body.most, said.height + head.height + foot.height + root.pad * 1.75)
        color: Colours.ground
        border.width: Metrics.hairline
        border.color: Colours.ink

        MouseArea {
            anchors.fill: parent // a touch on the card's own ground closes nothing
        }

        Rectangle {
            width: root.edge
            height: parent.height
            color: Colours.redFill
        }

        // The keys stand first, so that the focus enters at Close.
        Item {
            id: foot

            y: parent.height - height
            x: root.edge
            width: parent.width - x
            height: Metrics.keyHeight

            Rectangle {
                width: parent.width
                height: Metrics.hairline
                color: Colours.ground3
            }
            RailKey {
                x: Metrics.leftHanded ? done.width : 0
                visible: root.card.certainty.length > 0
                width: Math.min(wishedWidth + Metrics.gutter, parent.width - done.width)
                height: parent.height
                icon: "sources"
                text: qsTr("Everything this panel rests on")
                font: Type.label
                onActivated: root.navigation.openEvidence()
            }
            DestinationKey {
                id: done

                x: Metrics.leftHanded ? 0 : parent.width - width
                width: Metrics.u * 33
                height: parent.height
                icon: "close"
                text: qsTr("Close")
                font: Type.labelStrong
                onActivated: root.navigation.back()
            }
        }

        Row {
            id: head

            x: root.edge + root.pad
            y: root.pad * 0.75
            width: parent.width - x - root.pad
            spacing: Metrics.u * 2

            Rectangle {
                id: box

                anchors.verticalCenter: title.verticalCenter
                width: Metrics.u * 4.5
                height: width
                visible: root.card.number.length > 0
                color: Colours.redFill

                Label {
                    anchors.fill: parent
                    text: root.card.number
                    font: Type.labelStrong
                    color: Colours.redInk
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
            }
            Label {
                id: title

                width: Math.min(implicitWidth, head.width - (box.visible ? box.width + head.spacing : 0))
                text: root.card.heading
                font: Type.lead
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                anchors.baseline: title.baseline
                width: Math.max(0, head.width - title.width - head.spacing)
                visible: text.length > 0
                text: root.card.native
                font: Type.label
                color: Colours.ink2
            }
        }

        ScrollPane {
            x: head.x
            y: head.y + head.height + Metrics.u
            width: head.width
            height: body.height - y - foot.height - Metrics.u
            contentHeight: said.height
            moreText: qsTr("Read on")
            topText: qsTr("Back to the top")

            ClaimBlock {
                id: said

                width: head.width
                card: root.card
                onFollowed: link => root.navigation.follow(link)
            }
        }
    }
}
