pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A quiet line under each line of a paragraph, for eyes that lose the line they read. They stand still: nothing has to be pushed.
Item {
    id: root

    required property int lines
    required property real size

    readonly property real line: Math.round(root.size * Type.lineFactor)

    anchors.fill: parent
    Accessible.ignored: true

    Repeater {
        model: root.lines

        Rectangle {
            required property int index

            readonly property bool helps: true // so that tests find it

            y: Math.round((index + 1) * (root?.line ?? 0) + (root?.size ?? 0) * Type.ruleDrop) - height
            width: root?.width ?? 0
            height: Metrics.hairline
            color: Colours.mute
        }
    }
}
