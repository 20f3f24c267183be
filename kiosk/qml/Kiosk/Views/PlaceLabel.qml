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
    required property real markX
    required property real markY
    property real growth: 1 // how many times as large as it was laid out the map is drawn

    x: root.boxX + root.markX * (root.growth - 1)
    y: root.boxY + root.markY * (root.growth - 1)
    width: root.boxWidth
    height: root.boxHeight
    visible: root.growth >= 0.999 // drawn smaller, names could meet
    color: Colours.ground2

    Label {
        anchors.centerIn: parent
        text: root.name
        font: root.strong ? Type.labelStrong : Type.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
