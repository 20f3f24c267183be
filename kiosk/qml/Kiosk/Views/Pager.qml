pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The panels side by side. A swipe moves them with the finger and, when it was long and level enough, turns to the next or
// the previous one, never further; keys and buttons turn through the view model.
//
// Three pages are enough: the one in the middle and its neighbours. A page that is left behind takes the panel that comes
// next, so that memory does not grow with the exhibit; it does so while the visitor reads, or when a finger comes first, so
// that whoever jumps waits for one page and not for three. (A ListView snaps from 30 pixels on, at any slope, and by the
// last movement alone; and it aims beside the panel after a change of size.)
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool projector: false
    property bool desktop: false
    property bool interactive: true

    property alias at: turn.at
    property int middle: 0

    readonly property int onward: Metrics.mirrored ? -1 : 1 // a finger is followed across the screen, not across the mirrored page
    readonly property real steepest: Math.tan(Math.PI / 6) // 30 degrees

    // Shows on the page in the middle what belongs there, and on its neighbours as well where it is time for them.
    function fill(neighbours: bool): void {
        for (let index = 0; index < pages.count; index++) {
            const page = pages.itemAt(index) as Page;
            if (neighbours || page.wanted === root.middle)
                page.place = page.wanted;
        }
    }

    function rest(animated: bool): void {
        const to = root.navigation.index;
        later.restart();
        if (!animated || Motion.none || to === root.at || Math.abs(to - root.at) >= 2) {
            turn.stop();
            root.middle = to;
            root.fill(false);
            root.at = to;
            return;
        }
        root.middle = Math.max(to - 1, Math.min(to + 1, root.middle));
        root.fill(true);
        turn.go(to);
    }

    // To be called when Qt has said all of it: that a touch was cancelled it says last.
    function release(): void {
        const across = drag.cancelled ? 0 : drag.last.x;
        const down = drag.last.y;
        if (Math.abs(across) >= Metrics.swipe && Math.abs(down) <= Math.abs(across) * root.steepest)
            across < 0 ? root.navigation.forward() : root.navigation.backward();
        root.rest(true);
    }

    clip: true

    Item {
        x: -turn.shift
        height: root.height

        Repeater {
            id: pages

            model: 3

            Page {}
        }
    }

    component Page: Loader {
        id: page

        required property int index

        // The one of the three neighbouring panels that belongs to this page, and the one that stands on it.
        readonly property int wanted: root.middle - 1 + (page.index - root.middle + 1 + 3 * root.exhibit.panelCount) % 3
        property int place: -1

        x: page.place * root.width
        width: root.width
        height: root.height
        layer.enabled: turn.asPictures && page.place >= turn.first && page.place <= turn.last
        active: page.place >= 0 && page.place < root.exhibit.panelCount
        sourceComponent: PanelPage {
            enabled: page.place === root.navigation.index
            panel: root.exhibit.panels.at(page.place)
            exhibit: root.exhibit
            navigation: root.navigation
            projector: root.projector
            selectable: root.desktop
        }
    }

    Timer {
        id: later

        interval: Motion.readable
        onTriggered: root.fill(true)
    }

    PanelTurn {
        id: turn

        area: root.width * root.height
        length: root.width
        onArrived: {
            root.middle = root.navigation.index;
            later.restart();
        }
    }

    DragHandler {
        id: drag

        property point last
        property real start
        property bool cancelled: false // by the screen, which found a hand or was pulled out, or because one has gone elsewhere meanwhile

        readonly property real across: drag.activeTranslation.x * root.onward

        target: null
        enabled: root.interactive
        yAxis.enabled: false
        // With a mouse words are marked, not swiped.
        acceptedDevices: root.desktop ? PointerDevice.TouchScreen | PointerDevice.Stylus : PointerDevice.AllDevices

        onActiveChanged: {
            if (drag.active) {
                drag.cancelled = false;
                root.fill(true);
                turn.hold();
                drag.start = root.at;
                drag.last = Qt.point(0, 0); // else a drag that never moves would turn as far as the one before
            } else {
                Qt.callLater(root.release);
            }
        }
        onCanceled: drag.cancelled = true
        onAcrossChanged: {
            if (!drag.active || drag.cancelled)
                return;
            // When the finger leaves, Qt has already forgotten how far it went.
            drag.last = Qt.point(drag.across, drag.centroid.position.y - drag.centroid.pressPosition.y);
            const wished = Math.max(root.middle - 1, Math.min(root.middle + 1, drag.start - drag.across / root.width));
            const held = Math.max(0, Math.min(root.exhibit.panelCount - 1, wished));
            root.at = held + (wished - held) / 4; // beyond the ends it gives a little, and comes back
        }
    }

    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            drag.cancelled = drag.active;
            root.rest(true);
        }
    }

    Component.onCompleted: root.rest(false)
}
