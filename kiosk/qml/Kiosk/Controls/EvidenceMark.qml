import QtQuick
import Kiosk.Theme

// A number in a box, in a text: what it stands behind can be asked after. It is drawn small and listens on the whole line.
TapTarget {
    id: root

    required property int number
    property real box: Metrics.u * 3.75
    property real middle: root.width / 2 // of the box, from the left
    property color colour: Colours.ink

    name: qsTr("How do we know? %1").arg(root.number)

    Rectangle {
        id: frame

        x: root.middle - width / 2
        anchors.verticalCenter: parent.verticalCenter
        width: root.box
        height: root.box
        color: root.pressed ? Colours.redFill : "transparent"
        border.width: Metrics.hairline
        border.color: root.pressed ? Colours.redFill : root.colour

        Label {
            anchors.fill: parent
            text: root.number
            font: Type.smaller(Type.labelStrong, root.box * 0.72 / Type.labelStrong.pixelSize)
            color: root.pressed ? Colours.redInk : root.colour
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    FocusFrame {
        target: root
        gap: -Metrics.u * 0.25
    }
}
