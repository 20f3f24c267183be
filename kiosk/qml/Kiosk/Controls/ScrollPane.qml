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
    property real line: 0 // of the text in it: what is shown first ends between two of them

    readonly property bool overflows: root.contentHeight > root.height + 1
    readonly property alias paneWidth: holder.width

    readonly property Item focused: root.Window.activeFocusItem

    function whole(height: real): real {
        return root.line > 0 ? Math.max(root.line, Math.floor(height / root.line) * root.line) : height;
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

    onFocusedChanged: if (root.focused && FocusGuide.shown)
        root.reveal(root.focused)

    Flickable {
        id: flick

        width: root.width
        height: root.overflows ? root.whole(root.height - Metrics.keyHeight) : root.height
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

        onActivated: flick.contentY = flick.atYEnd ? 0 : Math.min(flick.contentY + flick.height * 0.85, flick.contentHeight - flick.height)
    }
}
