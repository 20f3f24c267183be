pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// An event on the timeline: a mark for a day, a bar for what lasted, a pale bar for something that happened at some time within
// it. An end that is not sure breaks up into strokes. A label that its bar carries stays in sight while the bar does.
Item {
    id: root

    required property real placed
    required property string spoken
    required property real begin
    required property real size
    required property real across
    required property real breadth
    required property real since
    required property real length
    required property bool vague
    required property bool fadesIn
    required property bool fadesOut
    required property string label
    required property real labelAt
    required property real extent
    required property bool carried
    required property bool before
    required property bool chosen
    required property bool inUse
    required property TimeStretch stretch

    readonly property bool upright: Metrics.upright
    readonly property real growth: root.inUse ? root.stretch.length / root.placed : 1 // how many times as long as it was placed the time is drawn
    readonly property real mark: Metrics.u * 1.75
    readonly property bool isBar: root.length > root.mark + 1
    readonly property real first: root.since + (root.isBar ? 0 : root.length / 2) // what stays at its moment: where a bar begins, the middle of a mark
    readonly property real begun: root.stretch.zero + (root.begin + root.first) * root.growth - root.first
    readonly property real lasting: root.isBar ? root.length * root.growth : root.length
    readonly property real grown: root.lasting - root.length
    readonly property real thick: !root.isBar ? root.mark : root.carried && !root.upright ? Metrics.u * 0.6 : Metrics.u * 1.25
    readonly property real lie: root.upright ? 0 : root.carried ? root.breadth - root.thick : (root.breadth - root.thick) / 2
    readonly property real held: root.carried ? Math.max(root.since, Math.min(root.since + root.lasting - root.extent, Metrics.u - root.stretch.shift - root.begun)) : root.labelAt + (root.before === root.upright ? root.grown : 0)
    readonly property bool roomy: root.growth >= 0.999 || (root.carried && root.extent <= root.lasting) // drawn shorter, words could meet
    readonly property bool whole: root.inUse && root.begun + root.held >= -root.stretch.shift && root.begun + root.held + root.extent <= root.stretch.along - root.stretch.shift
    readonly property real from: (root.stretch.moment * root.placed - root.begin - root.first) * root.growth + root.first - root.held // the label to the line of the chosen moment
    readonly property color ink: Colours.faint(root.chosen ? Colours.red : root.vague ? Colours.mute : Colours.ink)

    signal activated

    x: root.upright ? root.across : root.begun
    y: root.upright ? root.begun : root.across
    width: root.upright ? root.breadth : root.size + root.grown
    height: root.upright ? root.size + root.grown : root.breadth
    visible: root.inUse
    Accessible.role: Accessible.Button
    Accessible.name: root.spoken
    Accessible.ignored: !root.inUse
    Accessible.onPressAction: {
        if (root.enabled && root.visible)
            root.activated();
    }

    Rectangle {
        x: root.upright ? root.lie : root.since
        y: root.upright ? root.since : root.lie
        width: root.upright ? root.thick : root.lasting
        height: root.upright ? root.lasting : root.thick
        color: root.ink
    }

    // The strokes of its beginning, then those of its end.
    Repeater {
        model: (root.fadesIn ? 3 : 0) + (root.fadesOut ? 3 : 0)

        Rectangle {
            id: stroke

            required property int index

            readonly property int step: stroke.index % 3
            readonly property real thin: Metrics.u * (0.5 - 0.12 * stroke.step)
            readonly property real away: Metrics.u * (0.35 + 0.8 * stroke.step)
            readonly property real at: root.fadesIn && stroke.index < 3 ? root.since - stroke.away - stroke.thin : root.since + root.lasting + stroke.away

            x: root.upright ? root.lie : stroke.at
            y: root.upright ? stroke.at : root.lie
            width: root.upright ? root.thick : stroke.thin
            height: root.upright ? stroke.thin : root.thick
            color: root.ink
        }
    }

    Rectangle {
        x: words.x
        y: words.y
        width: words.width
        height: words.height
        // In high contrast the lines of the years are as bright as the words: none runs through them.
        visible: words.visible && (Colours.contrast || (root.from >= 0 && root.from <= root.extent))
        color: Colours.ground
    }

    Label {
        id: words

        x: root.upright ? root.mark + Metrics.u : root.held
        y: root.upright ? root.held : root.carried ? -Metrics.u * 0.25 : (root.breadth - height) / 2
        width: root.upright ? root.breadth - root.mark - Metrics.u * 2.5 : root.extent
        visible: root.extent > 0 && root.roomy && root.whole // a label that would be cut is not shown
        text: root.label
        font: Type.caption
        horizontalAlignment: root.before && !root.upright ? Text.AlignRight : Text.AlignLeft
        wrapMode: root.upright ? Text.WordWrap : Text.NoWrap
        Accessible.ignored: true
    }
}
