pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One of several, each on a line of its own with a note: what is chosen is filled and ticked.
Column {
    id: root

    property var choices: []
    property bool exclusive: true // false: each is only pressed

    signal chosen(id: string)

    Repeater {
        model: root.choices

        TapTarget {
            id: line

            required property var modelData

            readonly property color ink: line.pressed ? Colours.redInk : line.modelData.on ? Colours.keyInk : Colours.ink

            width: root.width
            height: Math.max(Metrics.u * 9, words.height + Metrics.u * 3)
            role: root.exclusive ? Accessible.RadioButton : Accessible.Button
            guarded: false
            reach: 0
            name: line.modelData.title
            description: line.modelData.note
            Accessible.checkable: root.exclusive
            Accessible.checked: line.modelData.on
            onActivated: root.chosen(line.modelData.id)

            Rectangle {
                y: -Metrics.hairline
                width: parent.width
                height: parent.height + Metrics.hairline
                color: line.pressed ? Colours.redFill : line.modelData.on ? Colours.key : Colours.ground
                border.width: Metrics.hairline
                border.color: Colours.ink
            }
            Icon {
                x: Metrics.u * 2
                anchors.verticalCenter: parent.verticalCenter
                width: Metrics.u * 3.5
                height: width
                visible: line.modelData.on
                name: "check"
                colour: line.ink
            }
            Column {
                id: words

                x: Metrics.u * 7.5
                width: parent.width - x - Metrics.u * 2
                anchors.verticalCenter: parent.verticalCenter

                Label {
                    width: parent.width
                    text: line.modelData.title
                    font: Type.labelStrong
                    color: line.ink
                }
                Label {
                    width: parent.width
                    visible: text.length > 0
                    text: line.modelData.note
                    font: Type.caption
                    color: line.ink
                    wrapMode: Text.Wrap
                }
            }
            FocusFrame {
                target: line
                gap: -Metrics.focusGap
                colour: line.ink
            }
        }
    }
}
