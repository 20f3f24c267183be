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

    visible: root.asking.open
    color: Colours.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: root.asking.asks

    MouseArea {
        anchors.fill: parent
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
            spacing: Metrics.u * (root.asking.answers.length > 4 ? 1.5 : 4)

            Prose {
                width: Math.min(parent.width, Metrics.u * 190)
                visible: root.asking.reads.length > 0
                paragraphs: root.asking.reads
                size: Type.bodySteps[Type.bodySteps.length - 1]
            }

            Repeater {
                model: root.asking.answers

                AnswerRow {
                    required property int index
                    required property string modelData

                    width: column.width
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
                size: Type.bodySteps[Type.bodySteps.length - 1]
            }
        }
    }
}
