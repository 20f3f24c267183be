import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where one is: the number of the panel, and ticks. It is for the eye; the keys beside it lead somewhere.
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation

    Label {
        id: number

        width: Metrics.u * 6
        height: parent.height
        text: root.navigation.panel?.number ?? ""
        font: Type.captionStrong
        color: Colours.redText
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }

    ProgressTicks {
        x: number.width
        width: parent.width - x
        height: parent.height
        exhibit: root.exhibit
        navigation: root.navigation
    }
}
