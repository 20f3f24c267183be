pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Years on a line, one of them chosen: drag it, tap beside it, or press the arrow keys. It moves in whole years.
Item {
    id: root

    required property int minimumValue
    required property int maximumValue
    required property int value
    property list<int> marks // the years that are written under the line
    property string name

    readonly property int stepSize: 1
    readonly property real inset: thumb.width / 2
    // Every few years one is written, so that they do not run into each other.
    readonly property int every: root.marks.length < 2 ? 1 : Math.ceil(widest.advanceWidth * 1.4 / Math.max(1, root.at(root.marks[1]) - root.at(root.marks[0])))
    readonly property real line: Math.round(root.height * 0.4)

    signal moved(value: int)

    function at(year: int): real {
        return root.inset + (root.width - 2 * root.inset) * (year - root.minimumValue) / Math.max(1, root.maximumValue - root.minimumValue);
    }

    function moveTo(year: int): void {
        const within = Math.max(root.minimumValue, Math.min(root.maximumValue, year));
        if (within !== root.value)
            root.moved(within);
    }

    function moveToX(x: real): void {
        root.moveTo(Math.round(root.minimumValue + (x - root.inset) / Math.max(1, root.width - 2 * root.inset) * (root.maximumValue - root.minimumValue)));
    }

    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.moveTo(root.value + 1)
    Accessible.onDecreaseAction: root.moveTo(root.value - 1)

    Keys.onTabPressed: event => {
        FocusGuide.shown = true;
        event.accepted = false;
    }
    Keys.onBacktabPressed: event => {
        FocusGuide.shown = true;
        event.accepted = false;
    }
    Keys.onLeftPressed: root.moveTo(root.value - 1)
    Keys.onRightPressed: root.moveTo(root.value + 1)

    TextMetrics {
        id: widest

        font: Type.caption
        text: "0000"
    }

    Rectangle {
        x: root.inset
        y: root.line - height / 2
        width: root.width - 2 * root.inset
        height: Metrics.u * 0.5
        color: Colours.ink
    }

    Repeater {
        model: root.marks

        Item {
            id: mark

            required property int modelData
            required property int index

            x: root.at(mark.modelData)
            y: root.line

            Rectangle {
                x: -width / 2
                y: -height / 2
                width: Metrics.hairline
                height: Metrics.u * 3
                color: Colours.ink
            }
            Label {
                x: -width / 2
                y: Metrics.u * 2.5
                visible: mark.index % root.every === 0 && (Math.abs(mark.x - root.at(root.value)) > (width + thumb.width) / 2 || thumb.y + thumb.height <= root.line + y)
                text: mark.modelData
                font: Type.caption
                color: Colours.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Rectangle {
        id: thumb

        x: root.at(root.value) - width / 2
        y: root.line - height / 2
        width: year.implicitWidth + Metrics.u * 2
        height: Math.max(Metrics.leastTarget, Metrics.u * (Metrics.strip ? 6 : 8))
        color: Colours.redFill
        border.width: Metrics.hairline // on the ground of a rail in the dark, its colour alone would not stand out
        border.color: Colours.ink

        Label {
            id: year

            anchors.centerIn: parent
            text: root.value
            font: Type.key
            color: Colours.redInk
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.moveToX(mouse.x)
        onPositionChanged: mouse => root.moveToX(mouse.x)
    }

    Rectangle {
        anchors.fill: thumb
        anchors.margins: -Metrics.focusGap
        visible: root.activeFocus && FocusGuide.shown
        color: "transparent"
        border.color: Colours.ink
        border.width: Metrics.focusLine
    }
}
