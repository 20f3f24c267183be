pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which exhibit is shown from the next start: the one that is settled for the machine, or one of the others that are here.
ScrollPane {
    id: root

    required property StaffViewModel staff

    moreText: qsTr("More exhibits")
    topText: qsTr("Back to the top")

    Column {
        width: root.paneWidth
        spacing: Metrics.u * 2

        Label {
            width: parent.width
            text: qsTr("What is chosen here is shown from the next start, also after a power cut.")
            font: Type.label
        }
        ChosenList {
            width: parent.width
            choices: root.staff.exhibits
            onChosen: exhibit => root.staff.chooseExhibit(exhibit)
        }
    }
}
