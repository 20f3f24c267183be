pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How a statement is known: the words, the number with its range, how sure it is, and who says so.
Column {
    id: root

    required property CardViewModel card
    property real size: Type.bodySmall.pixelSize
    property bool copyable: false

    signal followed(link: string)
    signal copied(words: string)

    spacing: Metrics.u * 1.75

    Prose {
        width: root.width
        paragraphs: root.card.paragraphs
        size: root.size
        onFollowed: link => root.followed(link)
    }

    Label {
        width: root.width
        visible: text.length > 0
        text: root.card.article
        font: Type.note
        color: Colours.ink2
    }

    RangeBar {
        width: root.width
        card: root.card
    }

    Column {
        width: root.width
        spacing: Metrics.u * 0.5
        visible: root.card.certainty.length > 0 || root.card.sources.length > 0

        Row {
            spacing: Metrics.u * 1.25
            visible: root.card.certainty.length > 0

            // Solid: recorded. Striped: less sure than that.
            Row {
                anchors.verticalCenter: parent.verticalCenter
                spacing: Metrics.u * 0.375

                Repeater {
                    model: root.card.certainty === "documented" || root.card.certainty === "minimum" ? 1 : 3

                    Rectangle {
                        width: root.card.certainty === "documented" || root.card.certainty === "minimum" ? Metrics.u * 2 : Metrics.u * 0.45
                        height: Metrics.u * 2
                        color: Colours.ink
                    }
                }
            }
            Label {
                text: root.card.certaintyWords
                font: Type.noteStrong
            }
        }

        Repeater {
            model: root.card.sources

            Citation {
                required property string modelData
                required property int index

                width: root.width
                text: modelData
                face: Type.note
                ink: Colours.ink2
                copyable: root.copyable
                onCopyAsked: root.copied(root.card.copied[index])
            }
        }
    }
}
