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

    height: words.y + words.height + Metrics.u * 0.75
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
        x: stamp.x + (stamp.text.length > 0 ? stamp.width + Metrics.u * 2 : 0)
        y: stamp.y
        width: parent.width - x - Metrics.margin
        text: root.map.heading
        font: Type.labelStrong
        wrapMode: Text.NoWrap
    }

    FittedLabel {
        id: words

        x: Metrics.margin
        y: stamp.y + stamp.height
        width: parent.width - 2 * x
        height: root.line * root.lines
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
