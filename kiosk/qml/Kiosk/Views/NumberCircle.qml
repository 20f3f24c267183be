import QtQuick
import Kiosk.Theme

// A number on the map: a circle whose area is as large as it, not filled while its time has not ended; a ring of ink where nobody
// knows the number.
Item {
    id: root

    required property string spoken
    required property real circleX
    required property real circleY
    required property real diameter
    required property bool counted
    property bool whole: true
    property real growth: 1 // how many times as large as it was laid out the map is drawn

    x: root.circleX * root.growth - width / 2
    y: root.circleY * root.growth - height / 2
    width: root.diameter
    height: width
    Accessible.role: Accessible.StaticText
    Accessible.name: root.spoken

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        visible: root.counted && root.whole
        opacity: 0.3 // circles lie over each other
        color: Colours.red
    }
    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.width: Metrics.hairline
        border.color: root.counted ? Colours.red : Colours.ink
    }
}
