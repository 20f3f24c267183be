pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// The frame around what the keys would press. It is made when it is first seen: on most screens nobody ever presses a key.
Loader {
    id: root

    required property Item target
    property real gap: Metrics.focusGap
    property color colour: Colours.ink

    active: root.target.activeFocus && FocusGuide.shown
    anchors.fill: parent
    anchors.margins: -root.gap
    sourceComponent: Rectangle {
        color: "transparent"
        border.color: root.colour
        border.width: Metrics.focusLine
    }
}
