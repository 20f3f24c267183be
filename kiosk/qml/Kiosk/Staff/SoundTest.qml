import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A tone from each loudspeaker, the one that visitors hear before a visit ends, and how loud the machine is.
Column {
    id: root

    required property StaffViewModel staff

    readonly property real keyWidth: Math.min((root.width - 2 * root.gap) / (Metrics.strip ? 2 : 3), Metrics.u * 40)
    readonly property real gap: Metrics.u * 2

    spacing: Metrics.u * 3

    Label {
        width: parent.width
        text: root.staff.sounds ? qsTr("Each tone is to be heard from its own side, and the third from both.") : qsTr("Sound is switched off on this machine: “sound: no” stands in installation.yaml.")
        font: Type.label
    }
    Flow {
        width: parent.width
        spacing: root.gap
        visible: root.staff.sounds

        BoxedKey {
            width: root.keyWidth
            text: qsTr("Left")
            guarded: false
            onActivated: root.staff.play("left")
        }
        BoxedKey {
            width: root.keyWidth
            text: qsTr("Right")
            guarded: false
            onActivated: root.staff.play("right")
        }
        BoxedKey {
            width: root.keyWidth
            text: qsTr("Both: the warning")
            guarded: false
            onActivated: root.staff.play("warning")
        }
    }
    Label {
        width: parent.width
        visible: root.staff.sounds
        text: root.staff.volume < 0 ? qsTr("The volume cannot be set from here: this machine has no mixer that answers.") : qsTr("Volume of the machine: %1 %").arg(root.staff.volume)
        font: Type.labelStrong
    }
    Row {
        spacing: root.gap
        visible: root.staff.sounds && root.staff.volume >= 0

        BoxedKey {
            width: root.keyWidth
            text: qsTr("Softer")
            guarded: false
            onActivated: root.staff.alterVolume(-5)
        }
        BoxedKey {
            width: root.keyWidth
            text: qsTr("Louder")
            guarded: false
            onActivated: root.staff.alterVolume(5)
        }
    }
}
