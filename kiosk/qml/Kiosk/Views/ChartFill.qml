import QtQuick
import Kiosk.Theme

// How a number is filled, told apart by more than a colour: solid, hollow or hatched by its series, strokes where it is not sure,
// and the one red thing for what historians put it at.
Rectangle {
    id: root

    property string fill: "solid"

    readonly property bool framed: root.fill === "hollow" || root.fill === "hatched"
    readonly property bool tiled: root.fill === "strokes" || root.fill === "hatched"

    color: root.fill === "solid" ? Colours.ink : root.fill === "block" ? Colours.red : "transparent"
    border.width: root.framed ? Metrics.hairline : 0
    border.color: Colours.ink

    Image {
        anchors.fill: parent
        visible: root.tiled
        source: root.tiled ? "image://dots/" + root.fill + "/" + Math.round(Metrics.u * 1.25) + "/" + String(Colours.ink).slice(1) : ""
        fillMode: Image.Tile
        horizontalAlignment: Image.AlignLeft
        verticalAlignment: Image.AlignTop
        smooth: false
    }
}
