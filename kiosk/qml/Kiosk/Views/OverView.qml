import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Something laid over the lower part of a view and its rail, with a key that closes it. A touch beside it closes it too.
FocusScope {
    id: root

    default property alias content: inside.data
    property string name
    property real depth: root.height / 2 // how much of the view it covers
    property real railHeight: Metrics.upright ? Metrics.footHeight : Metrics.railHeight

    signal done

    Accessible.role: Accessible.Dialog
    Accessible.name: root.name
    Keys.onEscapePressed: root.done()

    FocusReturn {
        over: root
    }

    TapTarget {
        anchors.fill: parent
        activeFocusOnTab: false
        name: qsTr("Close")
        Accessible.ignored: true
        onActivated: root.done()
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Math.max(Metrics.low ? Math.min(root.depth, root.height * (1 - Metrics.lowest)) : root.depth, root.railHeight)
        color: Colours.ground2

        MouseArea {
            anchors.fill: parent // nothing below is touched through it
        }

        // The key stands first, so that the focus enters at Close.
        DestinationKey {
            id: close

            x: Metrics.leftHanded ? 0 : parent.width - width
            y: parent.height - height
            width: Metrics.u * 38
            height: root.railHeight
            icon: "close"
            text: qsTr("Close")
            onActivated: root.done()
        }

        Item {
            id: inside

            readonly property real beside: Metrics.leftHanded && parent.height <= root.railHeight ? close.width : 0

            x: Metrics.margin + beside
            y: parent.height > root.railHeight ? Metrics.u * 3 : 0
            width: parent.width - 2 * Metrics.margin - (beside > 0 ? Metrics.u * 2 : 0)
            height: parent.height - y - (parent.height > root.railHeight ? root.railHeight + Metrics.u : 0)
        }

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }
    }
}
