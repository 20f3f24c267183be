pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A question for the class, on the whole wall: read from the last row, with no picture beside it.
Rectangle {
    id: root

    required property AskingViewModel asking

    readonly property bool ordered: root.asking.kind === "order"
    readonly property bool counted: !root.ordered && (root.asking.kind === "hands" || root.asking.hands.some(count => count > 0))

    // What is asked and told stands on the wall as a whole, set smaller where it has to be. Where even that is too much, "next" goes on
    // to its end before it takes the question down.
    readonly property list<real> factors: [1, 0.94, 0.88, 0.82, 0.76, 0.7]
    property real factor: 1
    readonly property bool goesOn: root.asking.open && rest.contentHeight > rest.height + 1 && !rest.atYEnd

    function fit(from: real): void {
        for (const factor of root.factors.filter(one => one <= from)) {
            root.factor = factor;
            column.forceLayout();
            if (column.height <= rest.height)
                return;
        }
    }

    function begin(): void {
        rest.contentY = 0;
        root.fit(1);
    }

    visible: root.asking.open
    onGoesOnChanged: root.asking.goOn(root.goesOn)
    onWidthChanged: Qt.callLater(root.begin)
    onHeightChanged: Qt.callLater(root.begin)
    color: Colours.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: root.asking.asks

    MouseArea {
        anchors.fill: parent
    }

    Connections {
        target: root.asking

        function onChanged(): void {
            Qt.callLater(root.begin);
        }
        function onPaged(): void {
            rest.contentY = Math.min(rest.contentY + rest.height * 0.85, rest.contentHeight - rest.height);
        }
    }

    Rectangle {
        x: Metrics.margin
        y: Metrics.margin
        width: 12 * Metrics.hairline
        height: asks.height
        color: Colours.red
    }

    Label {
        id: asks

        x: Metrics.margin + Metrics.u * 5
        y: Metrics.margin
        width: root.width - x - Metrics.margin
        text: root.asking.asks
        font: Type.title
        fontSizeMode: Text.VerticalFit
        Accessible.role: Accessible.Heading
    }

    Flickable {
        id: rest

        x: asks.x
        y: asks.y + asks.height + Metrics.u * 4
        width: root.width - x - Metrics.margin
        height: root.height - y - Metrics.margin / 2
        contentHeight: column.height
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: column

            width: rest.width
            spacing: Metrics.u * (root.asking.answers.length > 4 ? 1.5 : 4) * root.factor
            onHeightChanged: if (height > rest.height) // hands are raised
                Qt.callLater(root.fit, root.factor)

            Prose {
                width: Math.min(parent.width, Metrics.u * 190)
                visible: root.asking.reads.length > 0
                paragraphs: root.asking.reads
                size: Type.bodySteps[Type.bodySteps.length - 1] * root.factor
            }

            Repeater {
                model: root.asking.answers

                AnswerRow {
                    required property int index
                    required property string modelData

                    width: column.width
                    face: Type.smaller(Type.sans(Type.of(46, 34, 46), 600, 0), root.factor)
                    reasonFace: Type.smaller(Type.sans(Type.of(34, 26, 34), 400, 0), root.factor)
                    letter: root.ordered && root.asking.revealed ? index + 1 : String.fromCharCode(65 + index)
                    says: modelData
                    because: root.asking.because[index] ?? ""
                    correct: root.asking.right[index] ?? false
                    revealed: root.asking.revealed && !root.ordered && root.asking.kind !== "hands"
                    hands: root.asking.hands[index] ?? 0
                    counts: root.counted
                }
            }

            Prose {
                width: Math.min(parent.width, Metrics.u * 190)
                visible: root.asking.known.length > 0
                paragraphs: root.asking.known
                size: Type.bodySteps[Type.bodySteps.length - 1] * root.factor
            }
        }
    }
}
