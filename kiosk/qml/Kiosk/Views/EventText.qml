import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// An event told in full, with the ways on from it, where the view itself has no room for that.
OverView {
    id: root

    required property EventViewModel event
    required property NavigationViewModel navigation

    name: root.event?.title ?? ""
    depth: root.height * 0.7

    ScrollPane {
        anchors.fill: parent
        contentHeight: told.height
        ground: Colours.ground2
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")

        Column {
            id: told

            width: parent.width
            spacing: Metrics.u * 1.5

            Label {
                width: parent.width
                text: root.event?.dateWords ?? ""
                font: Type.lead
                color: Colours.redText
            }
            Label {
                width: parent.width
                text: root.event?.title ?? ""
                font: Type.lead
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }
            Label {
                width: parent.width
                text: root.event?.about ?? ""
                font: Type.body(Type.bodySteps[1])
            }
            EventKeys {
                columns: 5
                keyWidth: (told.width - Metrics.u) / 5
                event: root.event
                navigation: root.navigation
            }
        }
    }
}
