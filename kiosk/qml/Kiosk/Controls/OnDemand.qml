import QtQuick

// Read and made when it is first wanted: no start waits for it, and what a screen never shows is not even read. (Made in between, while
// nobody looks, Orca would not tell its name.) Once made it is kept, unless it is told otherwise. What is given to it does not change
// later, but for what is given as a binding.
Loader {
    id: root

    required property url page
    property var given: ({})
    property bool wanted: false
    property bool kept: true

    property url made // the page that stands here

    function make(): void {
        const page = root.wanted ? root.page : root.kept ? root.made : "";
        if (root.made === page)
            return;
        root.made = page;
        root.setSource(page, root.given);
    }

    anchors.fill: parent
    onWantedChanged: root.make()
    onPageChanged: root.make()
    Component.onCompleted: root.make()
}
