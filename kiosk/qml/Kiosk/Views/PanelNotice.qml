import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a visitor is told before a text that speaks of something hard, with the way to it and the way round it.
Column {
    id: root

    required property PanelViewModel panel
    required property NavigationViewModel navigation

    readonly property real side: Metrics.u * 3

    spacing: Metrics.u * 2.5

    Label {
        width: root.width
        text: qsTr("Before you read")
        font: Type.lead
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        width: root.width
        text: root.panel.notice
        font: Type.body(Type.bodySteps[0])
        lineHeight: 1.1
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }

    Flow {
        width: root.width
        spacing: Metrics.u * 2

        BoxedKey {
            width: wishedWidth
            text: qsTr("Show the text")
            strong: true
            onActivated: root.navigation.agree()
        }

        BoxedKey {
            width: wishedWidth
            visible: root.navigation.next !== null
            text: qsTr("Go past it")
            onActivated: root.navigation.forward()
        }
    }
}
