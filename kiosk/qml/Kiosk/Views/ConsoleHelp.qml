pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The keys of a class, as keyboards and clickers have them.
Rectangle {
    id: root

    readonly property list<string> keys: ["Page Down, Space", "Page Up", "B .", "W ,", "F", "L", "D", "X", "Z", "H", "Enter", "T", "7 Enter", "O, G", "S", "N", "Esc"]
    readonly property list<string> meanings: [qsTr("On"), qsTr("Back"), qsTr("Black"), qsTr("White"), qsTr("Freeze the wall"), qsTr("Spotlight"), qsTr("Draw"), qsTr("Wipe the lines"), qsTr("Zoom"), qsTr("Question for the class"), qsTr("Show the answer; else on"), qsTr("Clock: stand still, go on"), qsTr("Go to stop 7"), qsTr("Contents"), qsTr("Exchange the screens"), qsTr("This console"), qsTr("Undo what lies over the wall")]

    signal closed

    color: Colours.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: qsTr("Keys")

    MouseArea {
        anchors.fill: parent
        onClicked: root.closed()
    }

    Label {
        id: title

        x: Metrics.margin
        y: Metrics.margin * 0.75
        text: qsTr("Keys")
        font: Type.title
        Accessible.role: Accessible.Heading
    }

    Grid {
        x: Metrics.margin
        y: title.y + title.height + Metrics.u * 2
        columns: 2
        flow: Grid.TopToBottom
        rows: Math.ceil(root.keys.length / 2)
        columnSpacing: Metrics.u * 6
        rowSpacing: Metrics.u * (Metrics.wide ? 2 : 1)

        Repeater {
            model: root.keys.length

            Item {
                id: row

                required property int index

                width: (root.width - 2 * Metrics.margin - Metrics.u * 6) / 2
                height: Type.key.pixelSize * 1.5

                Label {
                    width: parent.width * 0.4
                    text: root.keys[row.index]
                    font: Type.labelStrong
                }

                Label {
                    x: parent.width * 0.42
                    width: parent.width - x
                    text: root.meanings[row.index]
                    font: Type.label
                    color: Colours.ink2
                }
            }
        }
    }

    DestinationKey {
        x: root.width - width
        y: root.height - height
        width: root.width * 0.29
        height: Metrics.railHeight
        icon: "close"
        text: qsTr("Close")
        onActivated: root.closed()
    }
}
