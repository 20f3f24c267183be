pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the measures come to: each with what is asked of it, and a tick or a cross.
Column {
    id: root

    required property WallViewModel wall

    Repeater {
        model: root.wall.findings

        Item {
            id: row

            required property var modelData

            width: root.width
            height: Math.max(name.implicitHeight, value.implicitHeight) + Metrics.u * (Metrics.strip ? 1 : 2)
            Accessible.role: Accessible.StaticText
            Accessible.name: [row.modelData.what, row.modelData.value, row.modelData.holds ? qsTr("holds") : qsTr("falls short"), row.modelData.asked].join(", ")

            Rectangle {
                width: parent.width
                height: Metrics.fineline
                color: Colours.ground3
            }
            Icon {
                y: Metrics.u * (Metrics.strip ? 0.5 : 1)
                width: Metrics.u * 3
                height: width
                name: row.modelData.holds ? "check" : "close"
                colour: row.modelData.holds ? Colours.ink : Colours.red
            }
            Label {
                id: name

                x: Metrics.u * 5
                y: Metrics.u * (Metrics.strip ? 0.5 : 1)
                width: row.width * 0.56 - x
                text: row.modelData.what
                font: Type.label
                Accessible.ignored: true
            }
            Label {
                id: value

                x: row.width * 0.58
                y: Metrics.u * (Metrics.strip ? 0.5 : 1)
                width: row.width - x
                text: row.modelData.value + (row.modelData.holds ? "" : "\n" + row.modelData.asked)
                font: row.modelData.holds ? Type.label : Type.labelStrong
                color: row.modelData.holds ? Colours.ink : Colours.redText
                Accessible.ignored: true
            }
        }
    }
}
