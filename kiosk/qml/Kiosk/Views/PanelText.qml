pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a panel says: its one sentence, then its text in the chosen wording, as large as the room allows. Where the panel has
// a notice, that stands first.
Item {
    id: root

    required property PanelViewModel panel
    required property NavigationViewModel navigation
    property bool projector: false
    property bool selectable: false

    readonly property real gap: Metrics.u * (Metrics.strip ? 1.25 : 2.5)
    readonly property bool held: root.panel.notice.length > 0 && !root.navigation.agreed.includes(root.panel.row)
    readonly property LayerViewModel text: root.panel.layer(root.navigation.wording)
    readonly property bool offersWordings: !root.held && !root.projector && !Metrics.strip && root.panel.wordings.length > 1
    readonly property real wordingsWidth: switcher.width
    readonly property real room: root.height - (root.offersWordings ? Metrics.keyHeight + Metrics.u * 3 : 0)
    readonly property bool led: root.text.wording === "standard" || root.text.wording === "full"

    Label {
        id: lead

        width: root.width
        // Where there is no room for both, the text comes first, on a projector at its full size; the lead also stands in
        // the contents. The brief and the easy text say it all in their own words.
        visible: !root.held && root.led && text.length > 0 && implicitHeight + root.gap + prose.easyHeight <= root.room
        text: root.panel.lead
        font: Type.leadText
        color: Colours.ink
    }

    FittedProse {
        id: prose

        y: lead.visible ? lead.height + root.gap : 0
        width: root.width
        height: root.room - y
        visible: !root.held
        paragraphs: root.text.paragraphs
        markNumbers: root.text.markNumbers
        markLinks: root.text.markLinks
        selectable: root.selectable
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")
        onFollowed: link => root.navigation.follow(link)
    }

    Connections {
        target: root.navigation

        function onRestarted(): void {
            prose.toTop();
        }
    }

    Loader {
        width: root.width
        height: root.height
        active: root.held
        sourceComponent: notice
    }

    Loader {
        id: switcher

        y: root.height - height
        active: root.offersWordings
        sourceComponent: wordings
    }

    Component {
        id: notice

        PanelNotice {
            panel: root.panel
            navigation: root.navigation
        }
    }

    Component {
        id: wordings

        WordingSwitch {
            wordings: root.panel.wordings
            wording: root.text.wording
            onChosen: wording => root.navigation.chooseWording(wording)
        }
    }
}
