pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A number of millimetres with keys that make it less or more, in coarse and in fine steps.
Column {
    id: root

    property string heading
    property int value
    property list<int> steps
    property bool known: true

    readonly property real keyHeight: Metrics.u * (Metrics.strip ? 7 : 9)

    signal altered(int millimetres)

    spacing: Metrics.u * 0.5
    Accessible.role: Accessible.Grouping
    Accessible.name: root.heading

    Label {
        width: root.width
        text: root.heading
        font: Type.labelStrong
    }

    Row {
        spacing: Metrics.u

        Repeater {
            model: root.steps.filter(step => step < 0)
            delegate: key
        }
        NameLabel {
            width: Metrics.u * (Metrics.strip ? 15 : 20)
            height: root.keyHeight
            text: root.known ? qsTr("%1 mm").arg(root.value) : "\u2013"
            face: Type.lead
            horizontalAlignment: Text.AlignHCenter
        }
        Repeater {
            model: root.steps.filter(step => step > 0)
            delegate: key
        }
    }

    Component {
        id: key

        BoxedKey {
            required property int modelData

            width: Metrics.u * (Metrics.strip ? 9 : 11)
            height: root.keyHeight
            text: modelData > 0 ? "+" + modelData : "\u2212" + -modelData
            name: (modelData > 0 ? qsTr("%1: %2 mm more") : qsTr("%1: %2 mm less")).arg(root.heading).arg(Math.abs(modelData))
            guarded: false
            onActivated: root.altered(modelData)
        }
    }
}
