pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Short texts one below the other, each with a mark before it; where they lead somewhere, each is a key.
Column {
    id: root

    property list<string> lines
    property list<string> sides // what stands at the right of each
    property bool keys: false
    property int here: -1
    property font face: Type.labelStrong

    signal chosen(place: int)

    spacing: Metrics.u * (root.keys ? 0.5 : 1.5)

    Repeater {
        model: root.lines

        TapTarget {
            id: line

            required property string modelData
            required property int index

            readonly property bool on: line.index === root.here

            width: root.width
            height: Math.max(words.height + Metrics.u * 1.5, root.keys ? Metrics.leastTarget : 0)
            enabled: root.keys
            activeFocusOnTab: root.keys
            role: root.keys ? Accessible.Button : Accessible.StaticText
            name: words.text
            description: side.text
            onActivated: root.chosen(line.index)

            Rectangle {
                anchors.fill: parent
                visible: root.keys
                color: line.pressed ? Colours.redFill : line.on ? Colours.ground3 : "transparent"
            }

            Rectangle {
                y: line.on ? 0 : words.y + words.font.pixelSize * 0.45
                width: line.on ? Metrics.u * 0.75 : Metrics.u
                height: line.on ? line.height : Metrics.hairline * 1.5
                visible: line.on || !root.keys
                color: line.on ? Colours.red : Colours.ink2
            }

            Label {
                id: words

                x: Metrics.u * 3
                y: root.keys ? (line.height - height) / 2 : 0
                width: line.width - x - side.width - Metrics.u * 2
                text: line.modelData
                font: root.face
                color: line.pressed ? Colours.redInk : Colours.ink
            }

            Label {
                id: side

                x: line.width - width - Metrics.u
                y: words.y
                text: root.sides[line.index] ?? ""
                font: Type.label
                color: line.pressed ? Colours.redInk : Colours.ink2
                wrapMode: Text.NoWrap
            }

            FocusFrame {
                target: line
                gap: -Metrics.focusGap
            }
        }
    }
}
