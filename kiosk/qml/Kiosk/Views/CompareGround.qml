pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two pictures of one place, the second over the first from a line onward. A finger draws the line; so do two keys and the arrows.
Rectangle {
    id: root

    readonly property bool keepsDirection: true

    property url before
    property url after

    property real divide: 0.5 // where the line stands, as a fraction of the width
    readonly property real edge: box.x + box.width * root.divide

    function move(step: real): void {
        root.divide = Math.max(0, Math.min(1, root.divide + step));
    }

    color: Colours.plate
    clip: true
    transform: Facing {
        item: root
    }
    onBeforeChanged: root.divide = 0.5

    component Half: Image {
        width: root.width
        height: root.height
        sourceSize: Qt.size(Math.max(1, root.width), Math.max(1, root.height))
        fillMode: Image.PreserveAspectFit
        asynchronous: !Motion.still
        cache: false
        Accessible.ignored: true
    }

    component Word: Rectangle {
        id: word

        property string text

        y: root.height - height - Metrics.u * 2
        width: said.implicitWidth + Metrics.u * 3
        height: said.implicitHeight + Metrics.u * 1.5
        color: Colours.plate

        Label {
            id: said

            anchors.centerIn: parent
            text: word.text
            font: Type.labelStrong
            color: Colours.plateInk
            wrapMode: Text.NoWrap
        }
    }

    Half {
        id: first

        source: root.before
    }

    Item {
        id: box // where the first one lies

        x: (root.width - width) / 2
        width: first.paintedWidth
        height: root.height
    }

    Item {
        x: root.edge
        width: root.width - x
        height: root.height
        clip: true

        Half {
            x: -root.edge
            source: root.after
        }
    }

    Word {
        x: Metrics.u * 2
        visible: root.edge > x + width + Metrics.u * 4
        text: qsTr("Before")
    }

    Word {
        x: root.width - width - Metrics.u * 2
        visible: root.edge < x - Metrics.u * 4
        text: qsTr("After")
    }

    Rectangle {
        x: root.edge - width / 2
        width: Metrics.hairline * 2
        height: root.height
        color: Colours.plateInk

        Rectangle {
            anchors.centerIn: parent
            width: Metrics.u * 7
            height: width
            color: Colours.redFill
            border.width: Metrics.hairline
            border.color: Colours.plateInk

            Icon {
                anchors.centerIn: parent
                name: "divide"
                colour: Colours.redInk
            }
        }
    }

    MouseArea {
        anchors.fill: parent
        preventStealing: true
        onPressed: mouse => root.divide = Math.max(0, Math.min(1, (mouse.x - box.x) / Math.max(1, box.width)))
        onPositionChanged: mouse => root.divide = Math.max(0, Math.min(1, (mouse.x - box.x) / Math.max(1, box.width)))
    }

    Item {
        id: line

        readonly property real minimumValue: 0
        readonly property real maximumValue: 100
        readonly property real stepSize: 10
        readonly property int value: Math.round(root.divide * 100)

        anchors.fill: parent
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("The line between the pictures")
        Accessible.onIncreaseAction: root.move(0.1)
        Accessible.onDecreaseAction: root.move(-0.1)
    }
}
