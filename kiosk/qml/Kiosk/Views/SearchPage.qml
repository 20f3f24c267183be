pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of everything in the exhibit by its words: the query as a headline, the chosen result beside it, the results below,
// and the keys to type on. Letters of a real keyboard come here too, before the exhibit's own keys see them.
ViewPage {
    id: root

    required property SearchViewModel search

    readonly property real side: Metrics.u * (Metrics.wide ? 7.5 : 4)
    readonly property real gap: Metrics.u * (Metrics.wide ? 2 : Metrics.strip ? 1 : 2.5)
    readonly property real foot: root.height - root.railHeight
    readonly property real board: root.foot - keyboard.implicitHeight - Metrics.u * (Metrics.upright ? 1.25 : 1)
    readonly property real results: Metrics.upright ? Metrics.u * 137.5 : root.board - root.gap - root.chipHeight
    readonly property real chipHeight: Metrics.u * (Metrics.wide ? 9.5 : Metrics.strip ? 7 : 12)
    readonly property real above: root.results - root.gap // what lies over the results ends here
    readonly property real split: Metrics.wide ? Metrics.u * 162.5 : Metrics.strip ? root.width * 0.52 : root.width // the preview begins here
    readonly property real preview: Metrics.upright ? Metrics.u * 66 : 0

    function openChosen(): void {
        root.navigation.follow(root.search.link);
    }

    function moveFocus(onward: bool): void {
        FocusGuide.shown = true;
        (root.Window.activeFocusItem ?? root).nextItemInFocusChain(onward)?.forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // The focus is here when nothing within has it: what is typed never goes past the page.
    function settleFocus(): void {
        let item = root.Window.activeFocusItem;
        while (item && item !== root)
            item = item.parent;
        if (root.enabled && item !== root)
            root.forceActiveFocus();
    }

    function answer(event: KeyEvent): void {
        const meant = root.search.press(event.key, event.modifiers, event.text);
        event.accepted = meant.length > 0;
        if (meant === "open" && !event.isAutoRepeat)
            root.openChosen();
        else if (meant === "onward" || meant === "backward")
            root.moveFocus(meant === "onward");
    }

    title: qsTr("Search")
    closeText: qsTr("Close search")
    onwardText: root.search.onwardText
    onOnward: root.openChosen()
    onEnabledChanged: Qt.callLater(root.settleFocus)

    Keys.onPressed: event => root.answer(event)

    Component.onCompleted: root.forceActiveFocus()

    Connections {
        target: root.search

        // What is typed next is meant for the query, not for a chip that says something else now.
        function onQueryChanged(): void {
            if (row.holdsFocus)
                root.forceActiveFocus();
        }
    }

    tools: [
        RailKey {
            id: leave

            width: visible ? Math.min(wishedWidth + Metrics.gutter, root.toolsWidth * 0.5) : 0
            height: parent.height
            visible: root.onwardText.length > 0
            icon: "close"
            text: root.closeText
            onActivated: root.navigation.back()
        },
        Label {
            x: leave.visible ? leave.width + Metrics.u * (Metrics.wide ? 4 : 2) : root.side
            width: root.toolsWidth - x
            height: parent.height
            text: root.search.said
            color: Colours.ink2
            verticalAlignment: Text.AlignVCenter
        }
    ]

    Rectangle {
        y: root.above
        width: parent.width
        height: parent.height - y
        color: Colours.ground2
    }

    Label {
        id: caption

        x: root.side
        y: Metrics.u * (Metrics.strip ? 4 : 9.25) - height / 2
        width: root.split - x
        text: qsTr("People, panels, places and dates")
        font: Type.label
        color: Colours.ink2
    }

    QueryLine {
        x: root.side
        y: caption.y + caption.height
        width: root.split - x - Metrics.u * 2
        height: (Metrics.upright ? root.preview : root.above) - y - Metrics.u * (Metrics.strip ? 1 : 3)
        text: root.search.query
        hint: qsTr("Type a name or a word")
    }

    ResultPreview {
        x: Metrics.upright ? 0 : root.split
        y: root.preview
        width: root.width - x
        height: root.above - y + 1
        preview: root.search.preview
        hint: root.search.preview.vain ? qsTr("Fewer letters find more.") : ""
    }

    ResultRow {
        id: row

        x: root.side
        y: root.results
        width: root.width - 2 * x
        height: root.chipHeight
        search: root.search
        onOpened: root.openChosen()
    }

    TouchKeyboard {
        id: keyboard

        x: root.side
        y: root.board
        width: root.width - 2 * x
        height: implicitHeight
        rows: root.search.keyRows
        layouts: root.search.otherLayouts
        layoutNames: root.search.otherLayoutNames
        eraseText: qsTr("Delete")
        spaceText: qsTr("Space")
        clearText: qsTr("Clear")
        onTyped: letter => root.search.write(letter)
        onErased: root.search.erase()
        onCleared: root.search.clear()
        onSwitched: layout => root.search.layOut(layout)
    }
}
