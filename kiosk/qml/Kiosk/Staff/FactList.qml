pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What there is to say of the machine, line by line; what is not as it should be stands out by a sign, heavier type and colour.
ScrollPane {
    id: root

    property var facts: []

    moreText: qsTr("Read on")
    topText: qsTr("Back to the top")

    Column {
        width: root.paneWidth

        Repeater {
            model: root.facts

            Item {
                id: row

                required property var modelData

                readonly property real pad: Metrics.u * (Metrics.strip ? 0.75 : 1.25)

                width: root.paneWidth
                height: value.y + value.height + row.pad
                Accessible.role: Accessible.StaticText
                Accessible.name: [row.modelData.what, row.modelData.value].join(": ")

                Rectangle {
                    y: parent.height - height
                    width: parent.width
                    height: Metrics.fineline
                    color: Colours.ground3
                }
                Icon {
                    y: row.pad
                    width: Metrics.u * 3
                    height: width
                    visible: !row.modelData.holds
                    name: "close"
                    colour: Colours.red
                }
                Label {
                    id: what

                    x: row.modelData.holds ? 0 : Metrics.u * 4
                    y: row.pad
                    width: row.width * 0.34 - x
                    text: row.modelData.what
                    font: Type.caption
                    color: Colours.ink2
                    Accessible.ignored: true
                }
                Label {
                    id: value

                    x: row.width * 0.36
                    y: row.pad
                    width: row.width - x
                    height: Math.max(implicitHeight, what.implicitHeight)
                    text: row.modelData.value
                    font: row.modelData.holds ? Type.label : Type.labelStrong
                    color: row.modelData.holds ? Colours.ink : Colours.redText
                    wrapMode: Text.Wrap // a path has no spaces
                    Accessible.ignored: true
                }
            }
        }
    }
}
