pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Steps from black to white. In each stands a square that is a little lighter or darker: where it cannot be seen, light or dark is lost.
Row {
    id: root

    property int steps: 11

    Repeater {
        model: root.steps

        Rectangle {
            id: step

            required property int index

            readonly property real share: step.index / (root.steps - 1)

            width: root.width / root.steps
            height: root.height
            color: Colours.greyed(step.share)

            Rectangle {
                anchors.centerIn: parent
                width: parent.height * 0.3
                height: width
                color: Colours.greyed(step.share + (step.share > 0.5 ? -0.02 : 0.02))
            }
        }
    }
}
