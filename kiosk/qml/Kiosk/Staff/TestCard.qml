pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A test card, pixel by pixel: frames that tell what the screen cuts off, circles that must be round, lines of one pixel that must not
// run together, greys and colours.
Rectangle {
    id: root

    readonly property real unit: Math.min(root.width, root.height) / 20
    readonly property bool upright: root.height > root.width
    readonly property color light: Colours.bars[0]
    readonly property color dark: Colours.bars[7]

    signal done

    color: Colours.greyed(0.25)
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Test card")

    MouseArea {
        anchors.fill: parent
    }

    // 0, 2.5 and 5 percent of each edge.
    Repeater {
        model: 3

        Rectangle {
            id: frame

            required property int index

            x: Math.round(root.width * 0.025 * frame.index)
            y: Math.round(root.height * 0.025 * frame.index)
            width: root.width - 2 * x
            height: root.height - 2 * y
            color: "transparent"
            border.width: 1
            border.color: root.light

            Label {
                x: root.width * (0.24 + 0.08 * frame.index) - frame.x
                y: 2
                text: qsTr("%1 %").arg(frame.index * 2.5)
                font: Type.caption
                color: root.light
                wrapMode: Text.NoWrap
            }
        }
    }

    Repeater {
        model: 4

        Rectangle {
            required property int index

            x: index % 2 ? root.width * 0.95 - width : root.width * 0.05
            y: index > 1 ? root.height * 0.95 - height : root.height * 0.05
            width: root.unit * 3.5
            height: width
            radius: width / 2
            color: "transparent"
            border.width: 2
            border.color: root.light
        }
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.unit * 17
        height: width
        radius: width / 2
        color: "transparent"
        border.width: 2
        border.color: root.light
    }

    Column {
        anchors.centerIn: parent
        width: root.upright ? root.unit * 15 : root.unit * 15.5
        spacing: root.unit * 0.5

        GreySteps {
            width: parent.width
            height: root.unit * 2.2
        }
        Row {
            Repeater {
                model: Colours.bars

                Rectangle {
                    required property color modelData

                    width: parent.parent.width / Colours.bars.length
                    height: root.unit * 2.6
                    color: modelData
                }
            }
        }
        Rectangle {
            width: parent.width
            height: board.height + Metrics.u * 3
            color: root.dark

            Column {
                id: board

                x: Metrics.u * 2
                y: Metrics.u * 1.5
                width: parent.width - 2 * x
                spacing: Metrics.u

                Label {
                    width: parent.width
                    text: qsTr("%1 × %2 pixels").arg(root.width).arg(root.height)
                    font: Type.lead
                    color: root.light
                    horizontalAlignment: Text.AlignHCenter
                }
                Label {
                    width: parent.width
                    text: qsTr("All three frames are to be seen, circles are round, every square in the greys can be told, single lines stay apart.")
                    font: Type.caption
                    color: root.light
                    horizontalAlignment: Text.AlignHCenter
                }
            }
        }
        Row {
            spacing: 0

            // Lines of one pixel and of two, upright and lying.
            Repeater {
                model: 4

                Rectangle {
                    id: lines

                    required property int index

                    readonly property int pitch: lines.index % 2 ? 4 : 2
                    readonly property bool lying: lines.index > 1

                    width: Math.floor(parent.parent.width / 4)
                    height: Math.round(root.unit * 2.2)
                    color: root.dark
                    clip: true

                    Repeater {
                        model: Math.floor((lines.lying ? lines.height : lines.width) / lines.pitch)

                        Rectangle {
                            required property int index

                            x: lines.lying ? 0 : index * lines.pitch
                            y: lines.lying ? index * lines.pitch : 0
                            width: lines.lying ? lines.width : lines.pitch / 2
                            height: lines.lying ? lines.pitch / 2 : lines.height
                            color: root.light
                        }
                    }
                }
            }
        }
        BoxedKey {
            anchors.horizontalCenter: parent.horizontalCenter
            width: wishedWidth
            height: Metrics.u * 8
            strong: true
            text: qsTr("Done")
            onActivated: root.done()
        }
    }
}
