import QtQuick
import Kiosk.Theme

// The line across the edge: one line of words, paper-coloured over the plate and ink-coloured beside it. It is two clipped
// copies of one text. The edge may move back a little so that it falls between two words.
Item {
    id: root

    property string text
    property real edge: 0 // where the plate ends, from the left of the line
    property real most: root.steps[0] // the largest step for which what stands below has room
    property real give: Metrics.u * 6 // how far it may move
    property color over: Colours.plateInk
    property color beside: Colours.ink

    readonly property var steps: Type.displaySteps
    readonly property real usual: root.steps.find(step => longest.advanceWidth * step / root.steps[0] <= root.width) ?? root.steps[root.steps.length - 1]
    readonly property real size: Math.min(root.usual, root.most)
    readonly property bool wraps: longest.advanceWidth * root.usual / root.steps[0] > root.width
    readonly property font face: Type.display(root.size)
    readonly property real settledEdge: root.wraps ? root.edge : root.settle(root.edge, root.text, root.face)

    // How high it would be in a step.
    function heightIn(step: real): real {
        return Math.ceil(largest.height * step / root.steps[0]) * (root.wraps ? 1.92 : 1);
    }

    // The widest gap between words that lies at most `give` before the edge, else the edge itself.
    function settle(edge: real, text: string, face: font): real {
        measure.font = face;
        const space = measure.advanceWidth(" ");
        for (let at = text.indexOf(" "); at > 0; at = text.indexOf(" ", at + 1)) {
            const middle = measure.advanceWidth(text.slice(0, at)) + space / 2;
            if (middle <= edge + space / 2 && middle >= edge - root.give)
                return middle;
        }
        return edge;
    }

    implicitHeight: whole.implicitHeight
    Accessible.role: Accessible.Heading
    Accessible.name: root.text

    TextMetrics {
        id: longest

        font: Type.display(root.steps[0])
        text: root.text
    }

    FontMetrics {
        id: largest

        font: Type.display(root.steps[0])
    }

    FontMetrics {
        id: measure
    }

    Item {
        width: root.settledEdge
        height: root.height
        clip: true

        Label {
            width: root.width
            text: root.text
            font: root.face
            color: root.over
            lineHeight: 0.92
            wrapMode: root.wraps ? Text.WordWrap : Text.NoWrap
            Accessible.ignored: true
        }
    }

    Item {
        x: root.settledEdge
        width: root.width - x
        height: root.height
        clip: true

        Label {
            id: whole

            x: -parent.x
            width: root.width
            text: root.text
            font: root.face
            color: root.beside
            lineHeight: 0.92
            wrapMode: root.wraps ? Text.WordWrap : Text.NoWrap
            Accessible.ignored: true
        }
    }
}
