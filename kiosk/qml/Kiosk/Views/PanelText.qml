import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a panel says: its one sentence, then its text, as large as the room allows.
Item {
    id: root

    required property PanelViewModel panel
    required property NavigationViewModel navigation
    property bool selectable: false

    readonly property real gap: Metrics.u * (Metrics.strip ? 1.25 : 2.5)

    Label {
        id: lead

        width: root.width
        // Where there is no room for both, the text comes first, on a projector at its full size; the lead also stands in
        // the contents.
        visible: text.length > 0 && implicitHeight + root.gap + (Metrics.projector ? prose.largestHeight : prose.leastHeight) <= root.height
        text: root.panel.lead
        font: Type.lead
        color: Colours.ink
    }

    FittedProse {
        id: prose

        y: lead.visible ? lead.height + root.gap : 0
        width: root.width
        height: root.height - y
        paragraphs: root.panel.paragraphs
        selectable: root.selectable
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")
        onFollowed: link => root.navigation.follow(link)
    }
}
