pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The sections of the page: in a column at the left, or in two columns below.
Grid {
    id: root

    required property StaffViewModel staff
    property int across: 1
    property real keyHeight: Metrics.u * 7

    readonly property var names: ({
            health: qsTr("Health"),
            log: qsTr("Log"),
            touch: qsTr("Touch test"),
            ruler: qsTr("Ruler"),
            card: qsTr("Test card"),
            sound: qsTr("Sound"),
            exhibit: qsTr("Exhibit"),
            hours: qsTr("Opening hours"),
            counts: qsTr("Counts"),
            end: qsTr("Restart, leave")
        })

    flow: Grid.TopToBottom
    rows: Math.ceil(root.staff.sections.length / root.across)
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Sections")

    Repeater {
        model: root.staff.sections

        TapTarget {
            id: key

            required property string modelData

            readonly property bool on: key.modelData === root.staff.section

            width: root.width / root.across
            height: root.keyHeight
            role: Accessible.RadioButton
            guarded: false
            reach: 0
            name: root.names[key.modelData]
            Accessible.checkable: true
            Accessible.checked: key.on
            onActivated: root.staff.choose(key.modelData)

            Rectangle {
                anchors.fill: parent
                color: key.pressed ? Colours.redFill : key.on ? Colours.key : "transparent"
            }
            Rectangle {
                y: parent.height - height
                width: parent.width
                height: Metrics.fineline
                color: Colours.ground3
            }
            KeyLabel {
                x: Metrics.u * 3
                width: parent.width - x - Metrics.u
                height: parent.height
                text: key.name
                face: key.on ? Type.labelStrong : Type.label
                smallerFace: key.on ? Type.captionStrong : Type.caption
                most: 1
                color: key.pressed ? Colours.redInk : key.on ? Colours.keyInk : Colours.ink
            }
            FocusFrame {
                target: key
                gap: -Metrics.focusGap
                colour: key.on ? Colours.keyInk : Colours.ink
            }
        }
    }
}
