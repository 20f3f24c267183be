import QtQuick

// Read and made when it is first wanted, and kept: no start waits for it. (Made in between, while nobody looks, Orca would not tell its
// name.) What is given to it does not change later.
Loader {
    id: root

    required property url page
    property var given: ({})
    property bool wanted: false

    function make(): void {
        if (root.wanted && root.status === Loader.Null)
            root.setSource(root.page, root.given);
    }

    anchors.fill: parent
    onWantedChanged: root.make()
    Component.onCompleted: root.make()
}
