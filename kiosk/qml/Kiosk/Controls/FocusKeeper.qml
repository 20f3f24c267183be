import QtQuick
import QtQuick.Window

// Looks after the focus of whoever works with keys: after what lay over the page is closed, it is where it was before. A touch
// ends the showing of the focus; it is seen here first and passed on, for below what takes the touch it would never be seen.
Item {
    id: root

    required property Item page
    required property bool covered

    readonly property Item now: root.Window.activeFocusItem
    property Item last // on the page; null when that is gone

    function isOnPage(item: Item): bool {
        let above = item;
        while (above && above !== root.page)
            above = above.parent;
        return above === root.page;
    }

    function giveBack(): void {
        if (FocusGuide.shown && !root.covered && root.last?.visible && root.last.enabled && !root.isOnPage(root.now))
            root.last.forceActiveFocus(Qt.TabFocusReason);
    }

    onNowChanged: if (root.now && root.isOnPage(root.now))
        root.last = root.now
    onCoveredChanged: if (!root.covered)
        Qt.callLater(root.giveBack)

    PointHandler {
        onActiveChanged: FocusGuide.shown = false
    }
}
