pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The results side by side. They scroll, and where there are more than fit a key goes on to them: nobody has to guess a swipe.
Item {
    id: root

    required property SearchViewModel search

    readonly property real taken: onward.width + list.spacing // by the key, where there is one
    readonly property real seen: root.overflows ? root.width - root.taken : root.width
    readonly property bool overflows: list.contentWidth - root.taken > root.width + 1
    readonly property alias holdsFocus: list.activeFocus

    signal opened

    // A touch chooses; another on the chosen one opens it.
    function take(row: int): void {
        if (row === root.search.chosen)
            root.opened();
        else
            root.search.choose(row);
    }

    // The first chip that is cut at the right becomes the first on the left.
    function more(): void {
        const edge = list.contentX + root.seen;
        const next = list.indexAt(edge + 1, list.height / 2);
        if (list.atXEnd)
            list.positionViewAtBeginning();
        else
            list.positionViewAtIndex(next >= 0 ? next : list.indexAt(edge - list.spacing - 1, list.height / 2), ListView.Beginning);
    }

    Connections {
        target: root.search

        function onQueryChanged(): void {
            list.positionViewAtBeginning();
        }
    }

    ListView {
        id: list

        width: root.width
        height: root.height
        orientation: ListView.Horizontal
        spacing: Metrics.u * (Metrics.strip ? 1 : 1.5)
        model: root.search.results
        currentIndex: root.search.chosen
        preferredHighlightBegin: 0
        highlightRangeMode: ListView.ApplyRange
        highlightMoveDuration: Motion.page
        highlightResizeDuration: 0
        keyNavigationEnabled: false
        cacheBuffer: 0 // what is made ahead is cancelled with a warning when the next letter changes everything
        boundsBehavior: Flickable.StopAtBounds
        snapMode: ListView.SnapToItem
        interactive: root.overflows
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: root.search.said

        footer: Item {
            width: root.taken // so that the last chip comes out from under the key
        }

        delegate: ResultChip {
            height: list.height
            whole: x >= list.contentX - 1 && x + width <= list.contentX + root.seen + 1
            opacity: whole || list.moving ? 1 : 0 // nothing is cut, but while a finger moves it
            chosen: index === root.search.chosen
            onActivated: root.take(index)
            onActiveFocusChanged: if (activeFocus)
                root.search.choose(index)
        }
    }

    // The list measures its contents anew when this changes; while it measures them it must not.
    Binding {
        target: list
        property: "preferredHighlightEnd"
        value: root.seen
        delayed: true
    }

    Rectangle {
        x: root.seen
        width: root.taken
        height: root.height
        visible: root.overflows
        color: Colours.ground2
    }

    BoxedKey {
        id: onward

        x: root.width - width
        width: Math.max(first.advanceWidth, further.advanceWidth) + Metrics.u * 4
        height: root.height
        visible: root.overflows
        text: list.atXEnd ? first.text : further.text
        onActivated: root.more()
    }

    TextMetrics {
        id: further

        font: Type.labelStrong
        text: qsTr("More")
    }

    TextMetrics {
        id: first

        font: Type.labelStrong
        text: qsTr("The first")
    }
}
