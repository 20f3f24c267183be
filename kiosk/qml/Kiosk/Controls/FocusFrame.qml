import QtQuick
import Kiosk.Theme

// The frame around what the keys would press.
Rectangle {
    id: root

    required property Item target
    property real gap: Metrics.focusGap
    property color colour: Colours.ink

    visible: root.target.activeFocus && FocusGuide.shown
    anchors.fill: parent
    anchors.margins: -root.gap
    color: "transparent"
    border.color: root.colour
    border.width: Metrics.focusLine
}
