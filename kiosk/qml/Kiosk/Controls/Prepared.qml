import QtQuick
import Kiosk.Theme

// What may be asked for next: made when somebody has begun to read, or asks for it before, and kept. No start waits for it.
Loader {
    id: root

    property bool wanted: false

    function prepare(): void {
        root.active = true;
    }

    active: false
    anchors.fill: parent
    onWantedChanged: root.prepare()
    Component.onCompleted: {
        if (root.wanted)
            root.prepare();
    }

    Timer {
        interval: Motion.readable
        running: !root.active
        onTriggered: root.prepare()
    }
}
