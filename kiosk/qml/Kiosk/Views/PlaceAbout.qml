import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What is told of the chosen place, above the rail of a small screen, which has no room for it.
Rectangle {
    id: root

    required property MapViewModel map

    readonly property real size: Math.max(28, 28 * Metrics.scale) // the least for reading text, also in a window a little smaller
    readonly property real lines: Type.large ? 5 : 4
    readonly property int line: Math.ceil(root.size * 1.25)

    height: stamp.y + stamp.height + root.line * 4 + Metrics.u * 0.75 // the map above keeps its height
    color: Colours.ground

    MouseArea {
        anchors.fill: parent
    }

    Label {
        id: stamp

        x: Metrics.margin
        y: Metrics.u
        text: root.map.when
        color: Colours.redText
        font: Type.labelStrong
        wrapMode: Text.NoWrap
    }

    Label {
        id: heading

        x: stamp.x + (stamp.text.length > 0 ? stamp.width + Metrics.u * 2 : 0)
        y: stamp.y
        width: parent.width - x - Metrics.margin
        text: root.map.heading
        font: Type.labelStrong
    }

    FittedLabel {
        id: words

        x: Metrics.margin
        y: heading.y + heading.height
        width: parent.width - 2 * x
        height: root.line * (heading.lineCount > 1 ? root.lines - 1 : root.lines)
        text: root.map.about
        face: Type.body(root.size * Type.textScale)
        lineHeight: 0.95
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
