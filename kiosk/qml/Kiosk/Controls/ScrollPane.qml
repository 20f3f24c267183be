pragma ComponentBehavior: Bound

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
    property list<real> breaks // where the content can be cut, from its top; none: wherever no line, picture or key is cut through
    property color ground: Colours.ground

    // What the foot cuts through, at rest, in the content: half a line is no line, nor is half a tile a tile. (Taken apart and put
    // together, because an empty list of rects that a function gives becomes a list of one here.)
    readonly property list<rect> halves: !root.overflows || flick.moving || flick.atYEnd ? [] : root.breaks.length > 0 ? [...root.below(root.lastBreak(root.foot))] : [...root.cutThrough(internal.solid, internal.heads)]
    readonly property real foot: flick.contentY + flick.height
    readonly property bool overflows: root.contentHeight > root.height + 1
    readonly property alias paneWidth: holder.width
    readonly property alias scrolled: flick.contentY
    readonly property alias paneHeight: flick.height

    readonly property Item focused: root.Window.activeFocusItem

    // What is not to be cut through: lines of text by their letters, pictures and keys whole. A mark in a text is as high as its line,
    // and a finger's width higher.
    function solid(item: Item): list<rect> {
        const found = [];
        for (const child of item.children) {
            if (!child.visible || child.height <= 0)
                continue;
            const box = child.mapToItem(holder, 0, 0, child.width, child.height);
            const line = child.height / Math.max(1, child.lineCount ?? 1);
            if (child.lineCount > 0)
                for (let n = 0; n < child.lineCount; ++n)
                    found.push(Qt.rect(box.x, box.y + line * (n + 0.08), box.width, line * 0.86));
            else if (child.sourceSize !== undefined || (child.guarded !== undefined && child.number === undefined))
                found.push(box);
            else
                found.push(...root.solid(child));
        }
        return found;
    }

    function headings(item: Item): list<rect> {
        const inside = [...item.children].filter(child => child.visible);
        const found = inside.filter(child => child.Accessible.role === Accessible.Heading).map(child => child.mapToItem(holder, 0, 0, child.width, child.height));
        inside.forEach(child => found.push(...root.headings(child)));
        return found;
    }

    // A heading goes with what it stands over.
    function cutThrough(solid: list<rect>, heads: list<rect>): list<rect> {
        const halves = solid.filter(box => root.crosses(box));
        const over = (head, half) => half.y >= head.y + head.height - 1 && half.y < head.y + head.height + Metrics.u * 4 && half.x < head.x + head.width && head.x < half.x + half.width;
        return [...halves, ...heads.filter(head => halves.some(half => over(head, half)))];
    }

    // Not bound to all that it asks: the content tells by its height when it has changed.
    function measure(): void {
        const asked = root.overflows && root.breaks.length === 0;
        internal.solid = asked ? root.solid(holder) : [];
        internal.heads = asked ? root.headings(holder) : [];
    }

    // What is higher than half the pane is shown in parts.
    function crosses(box: rect): bool {
        return box.y > flick.contentY + flick.height * 0.4 && box.y < root.foot && box.y + box.height > root.foot + 0.5;
    }

    function below(place: real): list<rect> {
        return place < root.foot ? [Qt.rect(0, place, root.width, 0)] : [];
    }

    // The last place above `end` where the content can be cut, if it is on the screen.
    function lastBreak(end: real): real {
        const found = root.breaks.filter(place => place <= end + 0.5 && place > flick.contentY);
        return found.length > 0 ? found[found.length - 1] : end;
    }

    function goOn(): void {
        const known = root.breaks.length > 0 || internal.solid.length > 0;
        const next = known ? Math.min(root.foot, ...root.halves.map(half => half.y)) : flick.contentY + flick.height * 0.85;
        flick.contentY = Math.min(next, flick.contentHeight - flick.height);
    }

    function toTop(): void {
        flick.contentY = 0;
        ask.restart();
    }

    // What the keys would press is never out of sight (WCAG 2.4.11).
    function reveal(item: Item): void {
        let above = item;
        while (above && above !== holder)
            above = above.parent;
        if (!above)
            return;
        const box = item.mapToItem(holder, 0, 0, item.width, item.height);
        const covered = root.halves.some(half => box.y + box.height > half.y + 1 && box.x < half.x + half.width && half.x < box.x + box.width);
        if (covered || box.y < flick.contentY || box.y + box.height > root.foot)
            flick.contentY = Math.max(0, Math.min(box.y - Metrics.u * 2, flick.contentHeight - flick.height));
    }

    onContentHeightChanged: ask.restart()
    onOverflowsChanged: ask.restart()
    onWidthChanged: ask.restart()
    Connections { target: ReadAloud; function onReached(word: Item): void { root.reveal(word); } }
    onFocusedChanged: if (root.focused && FocusGuide.shown)
        root.reveal(root.focused)

    // Qt.callLater would still call when the pane is being taken down.
    Timer {
        id: ask

        interval: 0
        onTriggered: root.measure()
    }

    QtObject {
        id: internal

        property list<rect> solid
        property list<rect> heads
    }

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

        // What is covered is not touched either; a finger that moves scrolls.
        Repeater {
            model: root.halves

            Rectangle {
                id: cover

                required property rect modelData
                readonly property bool coversHalf: true // so that tests find it

                x: cover.modelData.x
                y: cover.modelData.y
                width: cover.modelData.width
                height: root.foot - y
                color: root.ground

                MouseArea {
                    anchors.fill: parent
                }
            }
        }

        Behavior on contentY {
            enabled: !flick.moving

            NumberAnimation {
                duration: Motion.sheetIn
                easing.type: Easing.OutCubic
            }
        }
    }

    Loader {
        y: root.height - Metrics.keyHeight
        height: Metrics.keyHeight
        active: root.overflows
        sourceComponent: RailKey {
            width: Math.min(root.width, wishedWidth + Metrics.gutter * 2)
            icon: flick.atYEnd ? "up" : "down"
            text: flick.atYEnd ? root.topText : root.moreText

            onActivated: flick.atYEnd ? root.toTop() : root.goOn()

            Rectangle {
                width: root.width
                height: Metrics.hairline
                color: Colours.ground3
            }
        }
    }
}
