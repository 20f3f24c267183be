import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Which of two pictures it is, in a corner of it.
Rectangle {
    id: root

    property string text

    width: said.implicitWidth + Metrics.u * 3
    height: said.implicitHeight + Metrics.u * 1.5
    color: Colours.plate

    Label {
        id: said

        anchors.centerIn: parent
        text: root.text
        font: Type.labelStrong
        color: Colours.plateInk
        wrapMode: Text.NoWrap
    }
}
