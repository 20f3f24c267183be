import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What all views have in common: they cover the panel, stop every touch, and have a rail at the foot, of which the slanted key
// closes them. What stands in `tools` stands in the rail before it.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    property string title
    property string closeText
    property string onwardText // where the slanted key leads instead of closing the view; mostly nowhere
    property real closeWidth: Metrics.u * (root.onwardText.length > 0 ? (Metrics.wide ? 64 : 48) : Metrics.wide ? 50 : 38)
    property string focusOn: root.navigation.viewFocus // what the view was opened for: `event:kirov-shot`; or nothing

    default property alias content: inside.data
    property alias tools: tools.data

    readonly property real railHeight: Metrics.upright ? Metrics.footHeight : Metrics.railHeight
    readonly property real toolsWidth: root.width - done.width

    signal onward
    signal stepAsked(way: int) // by an arrow or a clicker: 1 to what comes next here, -1 to what came before

    color: Colours.ground
    Accessible.role: Accessible.Dialog
    Accessible.name: root.title

    MouseArea {
        anchors.fill: parent // nothing below is touched through the view
    }

    // The rail stands first, so that the focus enters a view at its keys: nobody is trapped.
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: root.railHeight
        color: Colours.ground2

        Item {
            id: tools

            x: Metrics.leftHanded ? done.width : 0
            width: root.toolsWidth
            height: parent.height
        }

        DestinationKey {
            id: done

            x: Metrics.leftHanded ? 0 : parent.width - width
            width: Math.min(parent.width * 0.42, root.closeWidth)
            height: parent.height
            icon: root.onwardText.length > 0 ? "next" : "close"
            text: root.onwardText.length > 0 ? root.onwardText : root.closeText
            onActivated: root.onwardText.length > 0 ? root.onward() : root.navigation.back()
        }

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }
    }

    Item {
        id: inside

        width: parent.width
        height: parent.height - root.railHeight
        clip: true
    }
}
