pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The marks of one paragraph, laid where its text has left room for them. A Text does not say where a letter stands, a
// TextEdit does: so one that is not shown is laid out like the paragraph, and asked.
Item {
    id: root

    required property string paragraph
    required property real size
    property list<int> numbers // of the marks in this paragraph, in their order
    property list<string> links

    readonly property real line: Math.round(root.size * Type.lineFactor)

    signal followed(link: string)

    // Where the room for each mark begins and ends.
    function places(text: string): list<rect> {
        const found = [];
        for (let at = text.indexOf(Markup.room); at >= 0; at = text.indexOf(Markup.room, at + Markup.room.length)) {
            const from = ruler.positionToRectangle(at);
            const to = ruler.positionToRectangle(at + Markup.room.length);
            const end = to.y === from.y ? to.x : ruler.positionToRectangle(at + Markup.room.length - 1).x;
            found.push(Qt.rect(Math.min(from.x, end), from.y, Math.abs(end - from.x), from.height));
        }
        return found;
    }

    // How far to one side the mark in a room listens: of two side by side each up to the middle between them.
    function reach(index: int, step: int): real {
        const here = root.spots[index];
        const beside = root.spots[index + step];
        const far = Metrics.u * 4.5;
        if (here === undefined || beside === undefined || beside.y !== here.y)
            return far;
        return Math.min(far, Math.abs(beside.x + beside.width / 2 - here.x - here.width / 2) / 2);
    }

    readonly property list<rect> spots: root.numbers.length > 0 && ruler.contentHeight > 0 && ruler.width > 0 ? root.places(ruler.getText(0, ruler.length)) : []

    anchors.fill: parent

    TextEdit {
        id: ruler

        width: root.width
        visible: false
        text: root.numbers.length > 0 ? Markup.rich(root.paragraph, root.size, Colours.ink) : ""
        font: Type.body(root.size)
        textFormat: TextEdit.RichText
        wrapMode: TextEdit.Wrap
        readOnly: true
        activeFocusOnTab: false
        Accessible.ignored: true
    }

    Repeater {
        model: root.spots.length

        EvidenceMark {
            required property int index

            readonly property rect spot: root?.spots[index] ?? Qt.rect(0, 0, 0, 0)

            // A page that gives way to another layout is asked once more, by the change of size, when its root is already gone.
            readonly property real line: root?.line ?? 0
            readonly property real size: root?.size ?? 0

            middle: root?.reach(index, -1) ?? 0
            x: spot.x + spot.width / 2 - middle
            y: spot.y + (line - height) / 2
            width: middle + (root?.reach(index, 1) ?? 0)
            height: Math.max(line, Metrics.leastTarget)
            box: Math.min(Metrics.u * 3.75 * Type.textScale, spot.width * 0.92, size * 0.92)
            number: root.numbers[index] ?? 0
            onActivated: root.followed(root.links[index] ?? "")
        }
    }
}
