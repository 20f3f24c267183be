pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// "Are you still reading?" with what is left of the count. Whatever is touched keeps the visit, but for the one key that ends it.
Rectangle {
    id: root

    required property SessionViewModel session
    required property NavigationViewModel navigation

    readonly property real cellGap: Metrics.u * (Metrics.upright ? 0.75 : 1.5)
    readonly property int every: Math.ceil(root.session.countdown / 60) // seconds that a cell stands for
    readonly property int cells: Math.ceil(root.session.countdown / root.every)
    readonly property real cell: (root.width - 2 * Metrics.margin + root.cellGap) / root.cells - root.cellGap

    color: Colours.plate
    Accessible.role: Accessible.Dialog
    Accessible.name: question.text

    Component.onCompleted: root.Accessible.announce(question.text + " " + qsTr("This screen returns to the start in %1 seconds. Any key keeps your place.").arg(root.session.seconds), Accessible.Assertive)

    MouseArea {
        anchors.fill: parent
        onPressed: root.session.keep()
    }

    Item {
        id: count

        width: parent.width
        height: ground.y

        Label {
            id: number

            x: Metrics.margin
            y: cells.y - height - Metrics.u * 2
            width: measure.width + Metrics.u * 3 // as wide as the widest number, so that nothing jumps
            text: root.session.seconds
            font: Type.display(Metrics.strip ? 150 : 280)
            color: Colours.plateInk
            lineHeight: 0.9
            wrapMode: Text.NoWrap
        }
        TextMetrics {
            id: measure

            font: number.font
            text: "8".repeat(String(root.session.countdown).length)
        }
        Label {
            x: number.x + number.width
            y: cells.y - height - Metrics.u * 6
            width: Math.min(parent.width - x - Metrics.margin, Metrics.u * 64)
            text: qsTr("seconds until this screen returns to the start")
            font: Type.lead
            color: Colours.plateInk
        }

        Row {
            id: cells

            x: Metrics.margin
            y: parent.height - height - Metrics.u * 7
            spacing: root.cellGap

            Repeater {
                model: root.cells

                Rectangle {
                    required property int index

                    readonly property bool lit: index * root.every < root.session.seconds
                    readonly property bool now: index === Math.ceil(root.session.seconds / root.every) - 1

                    width: root.cell
                    height: Metrics.u * (Metrics.strip ? 8 : 14)
                    color: now ? Colours.plateRed : lit ? Colours.plateInk : "transparent"
                    border.width: Metrics.hairline
                    border.color: now ? Colours.plateRed : Colours.plateMute
                }
            }
        }
    }

    Rectangle {
        id: ground

        y: root.height * 0.52
        width: parent.width
        height: keys.y - y
        color: Colours.ground

        Column {
            x: Metrics.margin
            width: parent.width - 2 * x
            anchors.verticalCenter: parent.verticalCenter
            spacing: Metrics.u * 2

            Label {
                id: question

                width: parent.width
                text: qsTr("Are you still reading?")
                font: Type.display(Metrics.strip ? 68 : 116)
                lineHeight: 0.95
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                width: parent.width
                text: qsTr("Your place in “%1” is kept until the count ends.").arg(root.navigation.panel?.title ?? "")
                font: Type.body(Type.bodySteps[Type.bodySteps.length - 1])
                color: Colours.ink2
            }
        }
    }

    Item {
        id: keys

        y: parent.height - height
        width: parent.width
        height: root.height * 0.2

        Rectangle {
            width: parent.width
            height: parent.height
            color: Colours.ground2
        }
        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        // The safe choice is twice as wide (DESIGN-TOKENS 8).
        RailKey {
            width: parent.width * 0.36
            height: parent.height
            icon: "back"
            font: Metrics.strip ? Type.lead : Type.chapter
            text: qsTr("Start again")
            onActivated: root.session.end()
        }

        DestinationKey {
            x: parent.width - width
            width: parent.width * 0.68
            height: parent.height
            font: Metrics.strip ? Type.lead : Type.stamp
            text: qsTr("Keep reading")
            onActivated: root.session.keep()
        }
    }
}
