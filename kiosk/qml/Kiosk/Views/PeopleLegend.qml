import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What lines and tiles mean, in a column beside the circle; where large text makes it longer than that, it scrolls.
Rectangle {
    id: root

    required property NetworkViewModel network

    color: Colours.ground2

    ScrollPane {
        x: Metrics.u * 4
        y: Metrics.u * (Type.large ? 2 : 4)
        width: parent.width - x - Metrics.u * 2
        height: parent.height - y
        contentHeight: legend.implicitHeight
        ground: root.color
        moreText: qsTr("More")
        topText: qsTr("Back to the top")

        TieLegend {
            id: legend

            width: parent.width
            network: root.network
        }
    }
}
