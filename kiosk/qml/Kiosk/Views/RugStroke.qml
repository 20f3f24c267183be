import QtQuick
import Kiosk.Theme

// Events that have no room for a label: a stroke, a longer one for several, a thin line for what lasted.
Rectangle {
    id: root

    required property real along
    required property real length
    required property real across
    required property bool many
    required property bool chosen
    required property bool inUse

    readonly property real rug: Metrics.u * (Metrics.upright ? 1.5 : 2)
    readonly property bool lasted: root.length > 0
    readonly property real thin: Metrics.u * (root.chosen ? 0.6 : 0.4)
    readonly property real size: root.lasted ? root.length : root.thin
    readonly property real breadth: root.lasted ? root.thin : root.many ? root.rug : root.rug * 0.6

    x: Metrics.upright ? root.across : root.along - (root.lasted ? 0 : root.thin / 2)
    y: Metrics.upright ? root.along - (root.lasted ? 0 : root.thin / 2) : root.across + root.rug - root.breadth
    width: Metrics.upright ? root.breadth : root.size
    height: Metrics.upright ? root.size : root.breadth
    z: root.chosen ? 1 : 0
    visible: root.inUse
    color: Colours.faint(root.chosen ? Colours.red : Colours.ink)
}
