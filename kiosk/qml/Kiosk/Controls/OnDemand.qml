import QtQuick

// Made when it is first wanted, and kept: no start waits for it. (Made in between, while nobody looks, Orca would not tell its name.)
Loader {
    id: root

    property bool wanted: false

    function make(): void {
        root.active = true;
    }

    active: false
    anchors.fill: parent
    onWantedChanged: root.make()
    Component.onCompleted: {
        if (root.wanted)
            root.make();
    }
}
