import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is to be said of a picture: its caption, what is to be seen on it, who made it and what may be done with it.
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
            spacing: Metrics.u * 1.5

            Label {
                width: Math.min(parent.width, Metrics.u * 140)
                visible: text.length > 0
                text: root.picture.caption
                font: root.body
            }
            Label {
                visible: root.picture.alt.length > 0
                text: qsTr("What is to be seen")
                font: Type.labelStrong
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                width: Math.min(parent.width, Metrics.u * 140)
                visible: text.length > 0
                text: root.picture.alt
                font: root.body
            }
            Label {
                width: parent.width
                visible: text.length > 0
                text: root.picture.credit
                font: Type.label
                color: Colours.ink2
            }
            Label {
                width: parent.width
                visible: root.picture.rights.length > 0
                text: qsTr("Rights: %1").arg(root.picture.rights)
                font: Type.label
                color: Colours.ink2
            }
        }
    }
}
