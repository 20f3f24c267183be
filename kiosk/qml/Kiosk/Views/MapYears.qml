pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Up to which year a map shows things: all of them, or a year that a finger or the arrow keys choose on the line.
Rectangle {
    id: root

    required property MapYearsViewModel years

    readonly property int span: Math.max(1, root.years.last - root.years.first)
    readonly property real knob: Metrics.u * 2.5

    function yearAt(x: real): int {
        return root.years.first + Math.round(Math.max(0, Math.min(1, x / line.width)) * root.span);
    }

    function step(by: int): void {
        const from = root.years.year > 0 ? root.years.year : by > 0 ? root.years.first - 1 : root.years.last + 1;
        root.years.choose(from + by);
    }

    implicitHeight: Metrics.u * (9 + (Type.textScale - 1) * 2)
    height: implicitHeight
    color: Colours.ground

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }

    TapTarget {
        id: all

        readonly property bool on: root.years.year === 0

        x: Metrics.u * 3
        y: (parent.height - height) / 2
        width: Metrics.u * (Metrics.strip ? 16 : 20)
        height: Metrics.u * 6
        name: qsTr("All years")
        guarded: false
        Accessible.checkable: true
        Accessible.checked: all.on
        onActivated: root.years.choose(0)

        Rectangle {
            anchors.fill: parent
            color: all.pressed ? Colours.redFill : all.on ? Colours.key : "transparent"
            border.width: Metrics.hairline
            border.color: Colours.ink
        }
        Label {
            anchors.centerIn: parent
            text: all.name
            font: Type.labelStrong
            color: all.pressed ? Colours.redInk : all.on ? Colours.keyInk : Colours.ink
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        FocusFrame {
            target: all
            gap: 0
        }
    }

    Label {
        id: upTo

        x: all.x + all.width + Metrics.u * 2
        width: Metrics.u * (Metrics.strip ? 15 : 18)
        height: parent.height
        text: all.on ? "" : root.years.words
        font: Type.labelStrong
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    Item {
        id: line

        x: upTo.x + upTo.width + Metrics.u * 3
        width: parent.width - x - Metrics.u * 6
        height: parent.height
        activeFocusOnTab: true
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("Year")
        Accessible.description: root.years.words
        Accessible.focusable: true
        Accessible.onIncreaseAction: root.step(1)
        Accessible.onDecreaseAction: root.step(-1)
        Keys.onLeftPressed: root.step(-1)
        Keys.onRightPressed: root.step(1)

        Rectangle {
            y: parent.height * 0.36
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        Repeater {
            model: root.years.ticks

            Item {
                id: tick

                required property string year
                required property real at

                x: line.width * tick.at

                Rectangle {
                    y: line.height * 0.36
                    width: Metrics.hairline
                    height: Metrics.u
                    color: Colours.ink
                }
                Label {
                    x: -width / 2
                    y: line.height * 0.36 + Metrics.u * 1.25
                    text: tick.year
                    font: Type.caption
                    color: Colours.ink2
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }

        Rectangle {
            x: line.width * (root.years.year > 0 ? (root.years.year - root.years.first) / root.span : 1) - width / 2
            y: parent.height * 0.36 - height / 2
            width: root.knob
            height: root.knob
            color: Colours.key
            border.width: Metrics.hairline
            border.color: Colours.ground
        }

        MouseArea {
            anchors.fill: parent
            anchors.leftMargin: -Metrics.u * 2
            anchors.rightMargin: -Metrics.u * 2
            preventStealing: true
            onPressed: event => root.years.choose(root.yearAt(event.x - Metrics.u * 2))
            onPositionChanged: event => root.years.choose(root.yearAt(event.x - Metrics.u * 2))
        }

        FocusFrame {
            target: line
            gap: -Metrics.u * 0.5
        }
    }
}
