import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The name of a place on the map, on a flat patch of the ground, so that no coast runs through it.
Rectangle {
    id: root

    required property string name
    required property real boxX
    required property real boxY
    required property real boxWidth
    required property real boxHeight
    required property bool strong

    x: root.boxX
    y: root.boxY
    width: root.boxWidth
    height: root.boxHeight
    color: Colours.ground2

    Label {
        anchors.centerIn: parent
        text: root.name
        font: root.strong ? Type.labelStrong : Type.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
