import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What stands on the wall when there is no panel to show. It says nothing of errors: those are for the staff, in the log.
Rectangle {
    id: root

    property string title

    color: Colours.plate

    Column {
        x: Metrics.margin
        y: parent.height * 0.5
        width: parent.width - 2 * x
        spacing: Metrics.u * 2

        Label {
            width: parent.width
            visible: text.length > 0
            text: root.title
            font: Type.title
            color: Colours.plateInk
        }
        Label {
            width: parent.width
            text: qsTr("This exhibit is being prepared.")
            color: Colours.plateMute
        }
    }
}
