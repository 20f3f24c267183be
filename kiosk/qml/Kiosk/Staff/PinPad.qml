pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The PIN pad. Its digits stand in another order each time, so that fingerprints and onlookers tell little, and what was typed is shown
// as a row of squares.
FocusScope {
    id: root

    required property StaffPadViewModel pad

    readonly property real gap: Metrics.u
    // 20 mm where the screen was measured, more on the screens that the layouts were drawn for; never more than there is room for.
    readonly property real room: Metrics.low ? root.height * (1 - Metrics.lowest) - keys.foot : root.height * 0.62
    readonly property real keyHeight: Math.min(Math.max(Metrics.u * 11, 20 * Metrics.millimetre), (root.room - rail.height) / 4 - root.gap)
    readonly property real keyWidth: Math.min(Math.max(Metrics.u * 18, root.keyHeight), (root.width - 2 * Metrics.margin) / 3 - root.gap)
    readonly property bool beside: !Metrics.upright
    readonly property real column: root.beside ? keys.x - 2 * Metrics.margin : root.width - 2 * Metrics.margin

    Accessible.role: Accessible.Dialog
    Accessible.name: title.text
    Component.onCompleted: root.Accessible.announce(title.text + ". " + root.pad.said)

    Connections {
        target: root.pad

        function onRefused(): void {
            root.Accessible.announce(root.pad.said, Accessible.Assertive);
        }
    }

    Column {
        id: words

        x: Metrics.margin
        y: root.beside ? keys.y : keys.y - height - Metrics.u * 6
        width: root.column
        spacing: Metrics.u * 2

        Label {
            id: title

            width: parent.width
            text: qsTr("For staff")
            font: Type.title
            Accessible.role: Accessible.Heading
        }
        Label {
            width: parent.width
            text: qsTr("Whoever looks after this exhibit comes in here. It closes by itself.")
            font: Type.label
            color: Colours.ink2
        }
        Row {
            id: squares

            spacing: root.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Digits typed: %1").arg(root.pad.typed)

            Repeater {
                model: Math.max(6, root.pad.typed)

                Rectangle {
                    required property int index

                    width: Metrics.u * 3
                    height: width
                    color: index < root.pad.typed ? Colours.ink : "transparent"
                    border.width: Metrics.hairline
                    border.color: Colours.ink
                }
            }
        }
        Label {
            width: parent.width
            text: root.pad.said
            font: Type.labelStrong
            color: root.pad.waits ? Colours.redText : Colours.ink
        }
    }

    Grid {
        id: keys

        readonly property real foot: Metrics.u * 4

        x: root.beside ? root.width - width - Metrics.margin : (root.width - width) / 2
        y: rail.y - height - keys.foot
        columns: 3
        spacing: root.gap

        Repeater {
            model: root.pad.digits.slice(0, 9)
            delegate: digit
        }
        PadKey {
            width: root.keyWidth
            height: root.keyHeight
            enabled: root.pad.typed > 0
            icon: "erase"
            text: qsTr("Erase")
            onActivated: root.pad.erase()
        }
        Repeater {
            model: root.pad.digits.slice(9)
            delegate: digit
        }
        PadKey {
            width: root.keyWidth
            height: root.keyHeight
            enabled: root.pad.ready
            strong: true
            icon: "check"
            text: qsTr("Open")
            onActivated: root.pad.enter()
        }
    }

    Component {
        id: digit

        PadKey {
            required property string modelData

            width: root.keyWidth
            height: root.keyHeight
            enabled: !root.pad.waits
            text: modelData
            onActivated: root.pad.type(modelData)
        }
    }

    Rectangle {
        id: rail

        y: parent.height - height
        width: parent.width
        height: Metrics.u * 12
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
            onActivated: root.pad.close()
        }
    }
}
