import QtQuick
import QtQuick.Window
import Kiosk.Theme

// Content that may be taller than its box. When it is, a key at the foot goes on through it: nobody has to guess a swipe.
Item {
    id: root

    default property alias content: holder.data
    property real contentHeight: holder.childrenRect.height
    property string moreText
    property string topText
    property list<real> breaks // where the content can be cut, from its top; none: anywhere
    property bool byLine: false // the content is one column of texts: it can be cut below each of their lines
    property color ground: Colours.ground

    readonly property list<real> cuts: root.byLine && root.overflows && !flick.moving ? root.lineEnds(holder, root.contentHeight) : root.breaks
    readonly property bool overflows: root.contentHeight > root.height + 1
    readonly property alias paneWidth: holder.width
    readonly property alias scrolled: flick.contentY
    readonly property alias paneHeight: flick.height

    readonly property Item focused: root.Window.activeFocusItem

    // Below which lines a column of texts can be cut; asked again when its height changes.
    function lineEnds(item: Item, _height: real): list<real> {
        const found = [];
        for (const child of item.children) {
            if (child.visible && child.lineCount > 0) {
                const top = child.mapToItem(holder, 0, 0).y;
                for (let line = 1; line <= child.lineCount; ++line)
                    found.push(top + child.height * line / child.lineCount);
            } else if (child.visible) {
                found.push(...root.lineEnds(child, 0));
            }
        }
        return found.sort((one, other) => one - other);
    }

    // The last place above `end` where the content can be cut, if it is on the screen.
    function lastBreak(end: real): real {
        const found = root.cuts.filter(place => place <= end + 0.5 && place > flick.contentY);
        return found.length > 0 ? found[found.length - 1] : end;
    }

    function goOn(): void {
        const next = root.cuts.length > 0 ? root.lastBreak(flick.contentY + flick.height) : flick.contentY + flick.height * 0.85;
        flick.contentY = Math.min(next, flick.contentHeight - flick.height);
    }

    function toTop(): void {
        flick.contentY = 0;
    }

    // What the keys would press is never out of sight (WCAG 2.4.11).
    function reveal(item: Item): void {
        let above = item;
        while (above && above !== holder)
            above = above.parent;
        if (!above)
            return;
        const box = item.mapToItem(holder, 0, 0, item.width, item.height);
        if (box.y < flick.contentY || box.y + box.height > flick.contentY + flick.height)
            flick.contentY = Math.max(0, Math.min(box.y - Metrics.u * 2, flick.contentHeight - flick.height));
    }

    Connections {
        target: ReadAloud

        function onReached(word: Item): void {
            root.reveal(word);
        }
    }

    onFocusedChanged: if (root.focused && FocusGuide.shown)
        root.reveal(root.focused)

    Flickable {
        id: flick

        width: root.width
        height: root.height - (root.overflows ? Metrics.keyHeight + Metrics.u : 0) // the last line keeps off the rule under it
        contentWidth: width
        contentHeight: root.contentHeight
        boundsBehavior: Flickable.StopAtBounds
        flickableDirection: Flickable.VerticalFlick
        interactive: root.overflows
        clip: root.overflows

        Item {
            id: holder

            width: flick.width
            height: root.contentHeight
        }

        Behavior on contentY {
            enabled: !flick.moving

            NumberAnimation {
                duration: Motion.sheetIn
                easing.type: Easing.OutCubic
            }
        }
    }

    // Half a line is no line: at rest what is cut through at the foot is covered.
    Rectangle {
        readonly property real last: root.lastBreak(flick.contentY + flick.height) - flick.contentY

        y: last
        width: root.width
        height: flick.height - y
        visible: root.overflows && root.cuts.length > 0 && !flick.moving && !flick.atYEnd
        color: root.ground
    }

    Rectangle {
        y: root.height - Metrics.keyHeight
        width: root.width
        height: Metrics.hairline
        visible: root.overflows
        color: Colours.ground3
    }

    RailKey {
        y: root.height - Metrics.keyHeight
        width: Math.min(root.width, wishedWidth + Metrics.gutter * 2)
        height: Metrics.keyHeight
        visible: root.overflows
        icon: flick.atYEnd ? "up" : "down"
        text: flick.atYEnd ? root.topText : root.moreText

        onActivated: flick.atYEnd ? root.toTop() : root.goOn()
    }
}
