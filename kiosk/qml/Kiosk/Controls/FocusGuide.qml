pragma Singleton

import QtQuick

// Whether the focus is shown: from the first key that moves it, until the next touch.
QtObject {
    id: root

    property bool shown: false
    property Item pressed // by a key of the keyboard; null when that is gone, and after a touch
    property Item next // what is to have the focus as soon as it can be pressed again

    function giveBack(item: Item): void {
        root.next = item;
        Qt.callLater(root.focusNext);
    }

    function focusNext(): void {
        if (root.shown && root.next?.visible && root.next.enabled)
            root.next.forceActiveFocus(Qt.TabFocusReason);
        root.next = null;
    }
}
