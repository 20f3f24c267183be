import QtQuick
import Kiosk.Theme

// Anything that can be touched: it lights up at once, acts when the finger leaves it, and does nothing when the finger
// slid off before. Key and screen reader do the same.
Item {
    id: root

    property string name
    property string description
    property int role: Accessible.Button
    property bool guarded: true
    property real reach: Metrics.u // how far below itself it listens: people touch from above and aim too low

    readonly property bool takesTaps: true // so that the words on it know
    readonly property bool pressed: area.pressed && area.containsMouse && area.meant

    signal activated

    function activate(): void {
        if (!root.enabled || (root.guarded && !TapGuard.accept()))
            return;
        FocusGuide.pressed = null;
        root.activated();
        if (root.guarded)
            TapGuard.hold();
    }

    // A key that is held down presses once, and one with Alt or Ctrl is another key.
    function press(event: KeyEvent): void {
        event.accepted = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier | Qt.MetaModifier));
        if (event.accepted && !event.isAutoRepeat) {
            FocusGuide.pressed = root;
            root.activated();
        }
    }

    activeFocusOnTab: true

    Accessible.role: root.role
    Accessible.name: root.name
    Accessible.description: root.description
    Accessible.focusable: true
    Accessible.onPressAction: {
        if (!root.enabled || !root.visible) // covered, or off: a screen reader may do what a finger may
            return;
        Presence.felt();
        root.activated();
    }

    // Tab is answered by the item that has the focus, and goes no further up.
    Keys.onTabPressed: event => {
        FocusGuide.shown = true;
        event.accepted = false;
    }
    Keys.onBacktabPressed: event => {
        FocusGuide.shown = true;
        event.accepted = false;
    }
    Keys.onReturnPressed: event => root.press(event)
    Keys.onEnterPressed: event => root.press(event)
    Keys.onSpacePressed: event => root.press(event)

    MouseArea {
        id: area

        anchors.fill: parent
        anchors.bottomMargin: -root.reach

        // Where keys answer to a rest only, one lights up after it, and acts when the finger leaves, as ever.
        property bool rested: false
        readonly property bool meant: !TapGuard.holds || area.rested

        pressAndHoldInterval: Motion.touchHold

        onPressed: area.rested = false
        onPressAndHold: mouse => {
            area.rested = true;
            mouse.accepted = false; // else no click comes of it
        }
        onClicked: {
            if (area.meant)
                root.activate();
        }
    }
}
