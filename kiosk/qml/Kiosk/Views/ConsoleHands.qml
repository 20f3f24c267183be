pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The questions of this stop, to be put on the wall; and while one is there, its answers, each with the hands that are up. A tap on an
// answer counts one more.
Item {
    id: root

    required property ClassroomViewModel classroom

    readonly property AskingViewModel asking: root.classroom.asking
    readonly property PresenterViewModel presenter: root.classroom.presenter

    Label {
        id: head

        width: root.width
        visible: !root.asking.open
        text: root.presenter.questions.length > 0 ? qsTr("Ask the class") : qsTr("There is no question for this stop.")
        font: root.presenter.questions.length > 0 ? Type.labelStrong : Type.label
        color: root.presenter.questions.length > 0 ? Colours.ink : Colours.ink2
    }

    ScrollPane {
        y: head.height + Metrics.u
        width: root.width
        height: root.height - y
        visible: !root.asking.open
        contentHeight: list.height
        moreText: qsTr("More")
        topText: qsTr("Back to the top")

        ConsoleLines {
            id: list

            width: root.width
            keys: true
            lines: root.presenter.questions.map(id => root.asking.asksOf(id))
            onChosen: place => root.asking.ask(root.presenter.questions[place])
        }
    }

    ScrollPane {
        width: root.width
        height: done.y - Metrics.u * 0.5
        visible: root.asking.open
        contentHeight: rows.height
        moreText: qsTr("More")
        topText: qsTr("Back to the top")

        Column {
            id: rows

            width: root.width

            Repeater {
                model: root.asking.answers

                TapTarget {
                    id: answer

                    required property int index
                    required property string modelData

                    width: rows.width
                    height: Metrics.leastTarget
                    guarded: false // hands come in quick succession
                    name: qsTr("One more for: %1").arg(answer.modelData)
                    description: qsTr("Hands: %1").arg(root.asking.hands[answer.index] ?? 0)
                    onActivated: root.asking.count(answer.index, 1)

                    Rectangle {
                        anchors.fill: parent
                        color: answer.pressed ? Colours.ground3 : "transparent"
                    }

                    AnswerRow {
                        id: row

                        y: (parent.height - height) / 2
                        width: parent.width - fewer.width - Metrics.u
                        height: implicitHeight
                        letter: String.fromCharCode(65 + answer.index)
                        says: answer.modelData
                        because: ""
                        correct: root.asking.right[answer.index] ?? false
                        revealed: false
                        hands: root.asking.hands[answer.index] ?? 0
                        counts: root.asking.kind !== "order"
                        face: Type.label
                        narrow: true
                    }

                    TapTarget {
                        id: fewer

                        x: parent.width - width
                        width: Metrics.leastTarget
                        height: Metrics.leastTarget
                        guarded: false
                        visible: (root.asking.hands[answer.index] ?? 0) > 0
                        name: qsTr("One less for: %1").arg(answer.modelData)
                        onActivated: root.asking.count(answer.index, -1)

                        Icon {
                            anchors.centerIn: parent
                            name: "minus"
                            colour: Colours.ink2
                        }
                    }

                    FocusFrame {
                        target: answer
                        gap: -Metrics.focusGap
                    }
                }
            }
        }
    }

    Row {
        id: done

        y: root.height - height
        height: Metrics.leastTarget
        visible: root.asking.open
        spacing: Metrics.gutter

        BoxedKey {
            width: wishedWidth
            height: parent.height
            visible: root.asking.canReveal
            text: qsTr("Show the answer")
            onActivated: root.asking.reveal()
        }
        BoxedKey {
            width: wishedWidth
            height: parent.height
            text: qsTr("Hands down")
            visible: root.asking.kind !== "order"
            onActivated: root.asking.lower()
        }
        BoxedKey {
            width: wishedWidth
            height: parent.height
            text: qsTr("Take down")
            onActivated: root.asking.close()
        }
    }
}
