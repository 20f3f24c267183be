import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Enlarges a map or makes it smaller: a sign that needs no word, with a name for those who hear it.
TapTarget {
    id: root

    property string icon

    guarded: false

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : "transparent"
    }

    Icon {
        anchors.centerIn: parent
        name: root.icon
        colour: root.pressed ? Colours.redInk : root.enabled ? Colours.ink : Colours.mute
    }

    Rectangle {
        y: Metrics.hairline
        width: Metrics.fineline
        height: parent.height - y
        color: Colours.ground3
    }

    FocusFrame {
        target: root
        gap: -Metrics.focusGap
    }
}
