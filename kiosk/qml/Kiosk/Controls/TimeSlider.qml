import QtQuick
import Kiosk.Theme

// A place in something that lasts: drag it, tap beside it, or press the arrow keys. It goes there when the finger leaves it.
Item {
    id: root

    property int value // in milliseconds, as all here
    property int maximumValue
    property string name
    property string told // the place in words, for those who hear it

    readonly property int minimumValue: 0
    readonly property int stepSize: 5000
    readonly property real inset: thumb.width / 2
    readonly property int here: area.pressed ? internal.dragged : root.value
    readonly property real along: root.maximumValue > 0 ? Math.max(0, Math.min(1, root.here / root.maximumValue)) : 0

    signal moved(value: int)

    function step(by: int): void {
        root.moved(Math.max(0, Math.min(root.maximumValue, root.value + by)));
    }

    implicitHeight: Math.max(Metrics.leastTarget, Metrics.u * 6)
    activeFocusOnTab: true

    Accessible.role: Accessible.Slider
    Accessible.name: root.name
    Accessible.description: root.told
    Accessible.focusable: true
    Accessible.onIncreaseAction: root.step(root.stepSize)
    Accessible.onDecreaseAction: root.step(-root.stepSize)

    Keys.onTabPressed: event => {
        FocusGuide.shown = true;
        event.accepted = false;
    }
    Keys.onBacktabPressed: event => {
        FocusGuide.shown = true;
        event.accepted = false;
    }
    Keys.onLeftPressed: root.step(-root.stepSize)
    Keys.onRightPressed: root.step(root.stepSize)

    QtObject {
        id: internal

        property int dragged: 0

        function drag(x: real): void {
            internal.dragged = Math.max(0, Math.min(1, (x - root.inset) / Math.max(1, root.width - 2 * root.inset))) * root.maximumValue;
        }
    }

    Rectangle {
        x: root.inset
        y: (root.height - height) / 2
        width: root.width - 2 * root.inset
        height: Metrics.u * 0.75
        color: Colours.ground3
        border.width: Metrics.hairline
        border.color: Colours.ink
    }

    Rectangle {
        x: root.inset
        y: (root.height - height) / 2
        width: (root.width - 2 * root.inset) * root.along
        height: Metrics.u * 0.75
        color: Colours.ink
    }

    Rectangle {
        id: thumb

        x: (root.width - width) * root.along
        y: (root.height - height) / 2
        width: Metrics.u * 2.5
        height: Math.min(root.height, Metrics.leastTarget)
        visible: root.enabled
        color: Colours.red
    }

    MouseArea {
        id: area

        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => internal.drag(mouse.x)
        onPositionChanged: mouse => internal.drag(mouse.x)
        onReleased: root.moved(internal.dragged)
    }

    FocusFrame {
        target: root
    }
}
