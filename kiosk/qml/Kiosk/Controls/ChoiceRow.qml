pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A choice of one among a few under its heading, all in sight, over the whole width. The chosen one is told by heavier type, by its
// ground, and by a tick where there is room for one.
Column {
    id: root

    property string heading
    property bool headed: true // false: another heading stands over it
    property list<string> values
    property list<string> names
    property list<string> spoken // what a screen reader says, where the word on the key alone would not do
    property string value
    property var sizes: [] // of the type, where each key shows its own, as a share of the usual one
    property var samples: [] // ground and ink, where each key shows its own colours
    property real keyHeight: Metrics.u * (Metrics.wide ? 10 : Metrics.strip ? 7.5 : 11)

    readonly property real least: root.wished.reduce((sum, width) => sum + width, root.tick + Metrics.u) // to stand beside another
    readonly property var wished: root.names.map((name, place) => Math.max(...name.split(" ").map(word => root.wide(word, Type.labelStrong))) * (root.sizes[place] ?? 1) + Metrics.u * 2)
    readonly property real tick: Metrics.u * (Metrics.strip ? 2.5 : 3)
    // All are equally wide where the longest word and the tick have room in each; else what is left over is shared out.
    readonly property real even: root.width / Math.max(1, root.names.length)
    readonly property bool equal: Math.max(...root.wished) + root.tick + Metrics.u <= root.even
    readonly property real spare: root.even - root.wished.reduce((sum, width) => sum + width, 0) / Math.max(1, root.names.length)

    signal chosen(value: string)

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    spacing: Metrics.u * 0.75
    Accessible.role: Accessible.Grouping
    Accessible.name: root.heading

    FontMetrics {
        id: measure
    }

    Label {
        width: root.width
        visible: root.headed
        text: root.heading
        font: Type.labelStrong
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Row {
        Repeater {
            model: root.names

            TapTarget {
                id: choice

                required property string modelData
                required property int index

                readonly property bool on: root.values[choice.index] === root.value
                readonly property bool sampled: root.samples.length > 0
                readonly property color ground: choice.pressed ? Colours.redFill : choice.sampled ? root.samples[choice.index][0] : choice.on ? Colours.key : Colours.ground
                readonly property color ink: choice.pressed ? Colours.redInk : choice.sampled ? root.samples[choice.index][1] : choice.on ? Colours.keyInk : Colours.ink
                readonly property bool ticked: choice.on && (choice.sampled || (root.wished[choice.index] ?? 0) - Metrics.u + root.tick <= choice.width)
                readonly property bool single: root.wide(choice.modelData, words.font) <= words.width

                width: root.equal ? root.even : (root.wished[choice.index] ?? 0) + root.spare
                height: root.keyHeight
                z: choice.activeFocus ? 1 : 0
                name: root.spoken[choice.index] ?? choice.modelData
                role: Accessible.RadioButton
                guarded: false
                Accessible.checkable: true
                Accessible.checked: choice.on
                onActivated: root.chosen(root.values[choice.index])

                Rectangle {
                    x: choice.index > 0 ? -Metrics.hairline : 0
                    width: parent.width - x
                    height: parent.height
                    color: choice.ground
                    border.width: choice.on && choice.sampled ? Metrics.hairline * 2 : Metrics.hairline
                    border.color: Colours.ink
                }

                Icon {
                    x: Math.max(Metrics.u * 0.75, words.x + (words.width - words.contentWidth) / 2 - width - Metrics.u)
                    anchors.verticalCenter: parent.verticalCenter
                    width: root.tick
                    height: width
                    visible: choice.ticked
                    name: "check"
                    colour: choice.ink
                }

                Label {
                    id: words

                    x: choice.ticked ? root.tick + Metrics.u : Metrics.u * 0.5
                    width: parent.width - x - Metrics.u * 0.5
                    height: parent.height
                    text: choice.modelData
                    font: root.sizes.length > 0 ? Type.smaller(Type.labelStrong, root.sizes[choice.index]) : choice.on ? Type.labelStrong : Type.label
                    color: choice.ink
                    lineHeight: 0.9
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: choice.single ? Text.NoWrap : Text.WordWrap
                }

                FocusFrame {
                    target: choice
                    gap: Metrics.u * 0.75 // outside, for inside a chosen one it would be ink on ink
                }
            }
        }
    }
}
