import QtQuick

// What of a line of words hangs below the edge of a plate, once more in ink: in the colour of the plate's words nobody would see it on
// paper. It stands where the edge is, and as far down as the line goes.
Item {
    id: root

    required property Label overhanging

    readonly property real hanging: Math.max(0, root.overhanging.y + root.overhanging.height - root.y)

    width: root.overhanging.x + root.overhanging.width
    height: root.hanging
    clip: true

    Label {
        x: root.overhanging.x
        y: root.overhanging.y - root.y
        width: root.overhanging.width
        text: root.overhanging.text
        font: root.overhanging.font
        wrapMode: root.overhanging.wrapMode
        Accessible.ignored: true
    }
}
