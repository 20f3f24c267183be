import QtQuick
import Kiosk.Theme

// Something laid over the panel: from the right, or from below on an upright screen. What it covers stays recognisable,
// and a tap there closes it.
Item {
    id: root

    default property alias content: inside.data
    property bool open: false
    property string name
    property string closeText
    property real breadth: Metrics.wide ? Metrics.u * 153.5 : root.width
    property real headroom: Math.max(Metrics.upright ? Metrics.u * 75 : 0, Metrics.low ? root.height * Metrics.lowest : 0) // the first line of the headline stays

    readonly property real edge: Metrics.u * 1.5

    signal closed

    visible: root.open || slide.running || rise.running
    Accessible.role: Accessible.Dialog
    Accessible.name: root.name
    Accessible.ignored: !root.open

    Rectangle {
        anchors.fill: parent
        color: Colours.scrim

        TapTarget {
            anchors.fill: parent
            enabled: root.open
            activeFocusOnTab: false
            name: root.closeText
            Accessible.ignored: true
            onActivated: root.closed()
        }
    }

    Rectangle {
        id: body

        x: Metrics.upright ? 0 : root.width - (root.open ? root.breadth : 0)
        y: Metrics.upright && !root.open ? root.height : root.headroom
        width: root.breadth
        height: root.height - root.headroom
        color: Colours.ground
        enabled: root.open

        Behavior on x {
            NumberAnimation {
                id: slide

                duration: root.open ? Motion.sheetIn : Motion.sheetOut
                easing.type: root.open ? Easing.OutCubic : Easing.InCubic
            }
        }
        Behavior on y {
            NumberAnimation {
                id: rise

                duration: root.open ? Motion.sheetIn : Motion.sheetOut
                easing.type: root.open ? Easing.OutCubic : Easing.InCubic
            }
        }

        MouseArea {
            anchors.fill: parent // a touch on the sheet's own ground is not a touch on what lies below
        }

        Rectangle {
            width: Metrics.upright ? parent.width : root.edge
            height: Metrics.upright ? root.edge : parent.height
            color: Colours.red
        }

        Item {
            id: inside

            anchors.fill: parent
            anchors.leftMargin: Metrics.upright ? 0 : root.edge
            anchors.topMargin: Metrics.upright ? root.edge : 0
        }
    }
}
