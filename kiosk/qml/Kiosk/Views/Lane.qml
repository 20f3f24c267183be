import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The name of a lane at its edge, and the line where it ends.
Item {
    id: root

    required property string name
    required property bool on
    required property real across
    required property real breadth
    required property bool inUse
    property real names: 0 // how much room the names have along the time
    property real length: 0 // of the line

    x: Metrics.upright ? root.across : 0
    y: Metrics.upright ? 0 : root.across
    width: Metrics.upright ? root.breadth : root.length
    height: Metrics.upright ? root.length : root.breadth
    visible: root.inUse && root.on

    NameLabel {
        x: Metrics.upright ? 0 : Metrics.u * 3
        y: Metrics.upright ? (root.names - height) / 2 : Metrics.u * 0.75
        width: Metrics.upright ? root.breadth - Metrics.u : root.names - x - Metrics.u
        text: root.name
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Rectangle {
        x: Metrics.upright ? -Metrics.u : 0
        y: Metrics.upright ? 0 : root.height - height
        width: Metrics.upright ? Metrics.hairline : root.width
        height: Metrics.upright ? root.height : Metrics.hairline
        color: Colours.ink
    }
}
