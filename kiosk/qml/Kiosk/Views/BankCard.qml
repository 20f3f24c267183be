pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A bank card and a ruler at the size that they would have if the screen is as wide as is said: every bank card in the world is
// 85.60 by 53.98 mm (ISO/IEC 7810, ID-1).
Item {
    id: root

    readonly property real cardWidth: 85.6 * Metrics.millimetre
    readonly property real cardHeight: 53.98 * Metrics.millimetre
    readonly property int centimetres: Math.max(0, Math.floor(root.width / (10 * Metrics.millimetre)))

    implicitHeight: root.cardHeight + Metrics.u * 12
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("A bank card, and a ruler of %1 centimetres").arg(root.centimetres)

    Rectangle {
        width: root.cardWidth
        height: root.cardHeight
        radius: 3.2 * Metrics.millimetre
        color: Colours.ground2
        border.width: Metrics.hairline
        border.color: Colours.ink

        Rectangle {
            x: 9 * Metrics.millimetre
            y: 19 * Metrics.millimetre
            width: 12 * Metrics.millimetre
            height: 9 * Metrics.millimetre
            radius: Metrics.millimetre
            color: "transparent"
            border.width: Metrics.hairline
            border.color: Colours.mute
        }
    }

    Repeater {
        model: root.centimetres + 1

        Item {
            id: tick

            required property int index

            x: tick.index * 10 * Metrics.millimetre
            y: root.cardHeight + Metrics.u * 2

            Rectangle {
                width: Metrics.hairline
                height: Metrics.u * (tick.index % 5 ? 2.5 : 5)
                color: Colours.ink
            }
            Label {
                y: Metrics.u * 5
                width: Metrics.u * 8
                visible: tick.index % 5 === 0
                text: tick.index * 10
                font: Type.caption
                wrapMode: Text.NoWrap
            }
        }
    }
}
