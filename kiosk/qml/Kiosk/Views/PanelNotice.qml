import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a visitor is told before a text that speaks of something hard, with the way to it and the way round it.
Item {
    id: root

    required property PanelViewModel panel
    required property NavigationViewModel navigation

    readonly property real gap: Metrics.u * (Metrics.strip && Type.large ? 0.5 : 2.5)
    readonly property real room: root.height - said.y - keys.height - root.gap

    Label {
        id: heading

        width: root.width
        text: qsTr("Before you read")
        font: Type.lead
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Connections {
        target: root.navigation

        function onRestarted(): void {
            said.toTop();
        }
    }

    ScrollPane {
        id: said

        y: heading.height + root.gap
        width: root.width
        height: Math.min(root.room, notice.height)
        contentHeight: notice.height
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")

        Label {
            id: notice

            width: root.width
            text: root.panel.notice
            font: Type.body(Type.bodySteps[Type.large ? Type.bodySteps.length - 1 : 0])
            lineHeight: Metrics.strip && Type.large ? 0.9 : 1.1
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }

    Flow {
        id: keys

        y: Metrics.low ? root.height - height : said.y + said.height + root.gap
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
