import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The line between two pictures that are compared, bright on both sides: seen on a dark picture, and its middle on paper. The finger's
// handle is in its middle.
Rectangle {
    id: root

    width: Metrics.hairline * 3
    color: Colours.plateInk

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        width: Metrics.hairline
        height: parent.height
        color: Colours.redFill
    }

    Rectangle {
        anchors.centerIn: parent
        width: Metrics.u * 7
        height: width
        color: Colours.redFill
        border.width: Metrics.hairline
        border.color: Colours.plateInk

        Icon {
            anchors.centerIn: parent
            name: "divide"
            colour: Colours.redInk
        }
    }
}
