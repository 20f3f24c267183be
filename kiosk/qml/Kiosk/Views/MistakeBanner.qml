import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// For an author: what is wrong in the file that was just saved, over the last exhibit that was right. It takes no touch away.
Item {
    id: root

    required property MistakesViewModel mistakes

    Rectangle {
        width: root.width
        height: words.implicitHeight + 2 * Metrics.u * 2
        color: Colours.redFill
        Accessible.role: Accessible.AlertMessage
        Accessible.name: [root.mistakes.place, root.mistakes.message, root.mistakes.hint].filter(text => text.length > 0).join(". ")

        Column {
            id: words

            x: Metrics.margin
            y: Metrics.u * 2
            width: root.width - 2 * x
            spacing: Metrics.u

            Label {
                width: parent.width
                text: root.mistakes.place + (root.mistakes.count > 1 ? "  \u00b7  " + qsTr("mistakes: %1").arg(root.mistakes.count) : "")
                font: Type.label
                color: Colours.redInk
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                text: root.mistakes.message
                font: Type.key
                color: Colours.redInk
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.mistakes.source
                font: Type.label
                color: Colours.redInk
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.mistakes.hint
                font: Type.labelStrong
                color: Colours.redInk
                Accessible.ignored: true
            }
        }
    }
}
