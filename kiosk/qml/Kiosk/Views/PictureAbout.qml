pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is to be said of a picture, or of each of two: its caption, what is to be seen, who made it and what may be done with it.
OverView {
    id: root

    required property PictureViewModel picture

    readonly property font body: Type.body(Type.bodySteps[Type.bodySteps.length - 1])
    readonly property real foot: Metrics.u * 4 + root.railHeight

    name: qsTr("About the picture")
    depth: Math.min(root.height * 0.85, said.height + root.foot)

    ScrollPane {
        anchors.fill: parent
        contentHeight: said.height
        ground: Colours.ground2
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")

        Column {
            id: said

            width: parent.width
            spacing: Metrics.u * 3

            Repeater {
                model: root.picture.said

                Column {
                    id: side

                    required property var modelData
                    required property int index

                    width: said.width
                    spacing: Metrics.u * 1.5

                    Label {
                        visible: root.picture.compared
                        text: side.index === 0 ? qsTr("Before") : qsTr("After")
                        font: Type.labelStrong
                        color: Colours.redText
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    Label {
                        width: Math.min(parent.width, Metrics.u * 140)
                        visible: text.length > 0
                        text: side.modelData.caption
                        font: root.body
                    }
                    Label {
                        visible: side.modelData.alt.length > 0
                        text: qsTr("What is to be seen")
                        font: Type.labelStrong
                        Accessible.role: Accessible.Heading
                        Accessible.name: text
                    }
                    Label {
                        width: Math.min(parent.width, Metrics.u * 140)
                        visible: text.length > 0
                        text: side.modelData.alt
                        font: root.body
                    }
                    Label {
                        width: parent.width
                        visible: text.length > 0
                        text: side.modelData.credit
                        font: Type.note
                        color: Colours.ink2
                    }
                    Label {
                        width: parent.width
                        visible: side.modelData.rights.length > 0
                        text: qsTr("Rights: %1").arg(side.modelData.rights)
                        font: Type.note
                        color: Colours.ink2
                    }
                }
            }
        }
    }
}
