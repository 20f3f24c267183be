import QtQuick

// Takes the focus for what is laid over a page, and gives it back to the key that was pressed for it, when it is gone.
Item {
    id: root

    required property Item over

    property Item before // null when that is gone

    Component.onCompleted: {
        root.before = FocusGuide.pressed;
        root.over.forceActiveFocus();
    }
    Component.onDestruction: FocusGuide.giveBack(root.before)
}
