import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Starting the program again, and ending it: the second is asked once more, for then the screen is a desktop or black.
Column {
    id: root

    required property StaffViewModel staff
    property bool asked: false

    readonly property real keyWidth: Math.min(root.width, Metrics.u * 60)

    spacing: Metrics.u * 3

    Label {
        width: parent.width
        text: qsTr("The program starts again. It takes a few seconds; what was chosen here then holds.")
        font: Type.label
    }
    BoxedKey {
        width: root.keyWidth
        strong: !root.asked
        text: qsTr("Start the program again")
        onActivated: root.staff.restart()
    }
    Rectangle {
        width: parent.width
        height: Metrics.fineline
        color: Colours.ground3
    }
    Label {
        width: parent.width
        text: root.asked ? qsTr("Really leave? Nothing is shown to visitors then, until somebody starts the machine or the service again.") : qsTr("The program ends and is not started again by itself.")
        font: root.asked ? Type.labelStrong : Type.label
        color: root.asked ? Colours.redText : Colours.ink
    }
    BoxedKey {
        width: root.keyWidth
        visible: !root.asked
        text: qsTr("Leave")
        onActivated: root.asked = true
    }
    Row {
        spacing: Metrics.u * 2
        visible: root.asked

        BoxedKey {
            width: (root.keyWidth - parent.spacing) / 2
            text: qsTr("Leave now")
            onActivated: root.staff.leave()
        }
        BoxedKey {
            width: (root.keyWidth - parent.spacing) / 2
            strong: true
            text: qsTr("Stay")
            onActivated: root.asked = false
        }
    }
}
