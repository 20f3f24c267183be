import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How long this stop has taken, and how long the class has: two clocks and a bar.
TapTarget {
    id: root

    required property LessonClockViewModel clock

    height: note.y + note.height
    name: root.clock.running ? qsTr("Let the clock stand still") : qsTr("Let the clock run")
    description: qsTr("This stop: %1").arg(root.clock.here)
    guarded: false
    onActivated: root.clock.toggle()

    Label {
        id: hereHead

        text: qsTr("This stop")
        font: Type.label
        color: Colours.ink2
    }

    Label {
        id: here

        y: hereHead.height - Metrics.u
        text: root.clock.here
        font: Type.headline(Type.of(92, 56, 84), 600, -2)
        color: root.clock.running ? Colours.ink : Colours.ink2
        wrapMode: Text.NoWrap
    }

    Label {
        x: all.x
        text: root.clock.planned ? qsTr("The class ends in") : qsTr("The class so far")
        font: Type.label
        color: Colours.ink2
        wrapMode: Text.NoWrap
    }

    Label {
        id: all

        x: root.width * 0.52
        y: here.y
        text: root.clock.all
        font: here.font
        color: here.color
        wrapMode: Text.NoWrap
    }

    Label {
        id: note

        y: bar.visible ? bar.y + bar.height + Metrics.u * 0.5 : bar.y
        visible: root.clock.late || !root.clock.running
        text: !root.clock.running ? qsTr("The clock stands still") : qsTr("Behind the plan")
        font: Type.caption
        color: root.clock.running ? Colours.redText : Colours.ink2
        wrapMode: Text.NoWrap
    }

    Rectangle {
        id: bar

        y: here.y + here.height + Metrics.u * (Metrics.wide ? 2 : 1.5)
        width: root.width
        height: Metrics.u * 1.5
        visible: root.clock.planned
        color: Colours.ground3

        Rectangle {
            width: parent.width * root.clock.share
            height: parent.height
            color: Colours.ink
        }

        Rectangle {
            x: Math.min(parent.width - width, parent.width * root.clock.share)
            width: Metrics.u
            height: parent.height
            color: Colours.red
        }
    }

    FocusFrame {
        target: root
    }
}
