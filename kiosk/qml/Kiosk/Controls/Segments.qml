pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A choice of one among a few, all in sight: boxed side by side, or words of which the chosen one is underlined.
Row {
    id: root

    property list<string> values
    property list<string> names
    property string value
    property bool boxed: true
    property real segmentHeight: Metrics.keyHeight
    property real inset: Metrics.u * 2
    property font face: Type.label
    property font chosenFace: Type.labelStrong

    readonly property real line: Metrics.hairline

    signal chosen(value: string)

    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.names

        TapTarget {
            id: segment

            required property string modelData
            required property int index

            readonly property bool on: root.values[segment.index] === root.value
            readonly property color ink: segment.pressed ? Colours.redInk : root.boxed && segment.on ? Colours.keyInk : Colours.ink

            width: Math.max(strong.advanceWidth, Metrics.u * 4) + 2 * root.inset
            height: root.segmentHeight
            z: segment.activeFocus ? 1 : 0
            name: segment.modelData
            role: Accessible.RadioButton
            guarded: false
            Accessible.checkable: true
            Accessible.checked: segment.on
            onActivated: root.chosen(root.values[segment.index])

            Rectangle {
                x: root.boxed && segment.index > 0 ? -root.line : 0
                width: parent.width - x
                height: parent.height
                color: segment.pressed ? Colours.redFill : root.boxed && segment.on ? Colours.key : "transparent"
                border.width: root.boxed ? root.line : 0
                border.color: Colours.ink
            }

            Label {
                id: words

                width: parent.width
                height: parent.height
                text: segment.modelData
                font: segment.on ? root.chosenFace : root.face
                color: segment.ink
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
            }

            Rectangle {
                x: root.inset
                y: parent.height / 2 + words.font.pixelSize * 0.85
                width: parent.width - 2 * x
                height: root.line * 1.5
                visible: !root.boxed && segment.on
                color: segment.ink
            }

            TextMetrics {
                id: strong

                font: root.chosenFace
                text: segment.modelData
            }

            FocusFrame {
                target: segment
                gap: Metrics.u * 0.75 // outside, for inside a chosen one it would be ink on ink
            }
        }
    }
}
