import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What was counted, written to a stick or a folder.
ScrollPane {
    id: root

    required property StaffViewModel staff

    moreText: qsTr("More places")
    topText: qsTr("Back to the top")

    Column {
        width: root.paneWidth
        spacing: Metrics.u * 2

        Label {
            width: parent.width
            text: qsTr("Counts of visits, a table and a page to read. Nothing in them tells of a single visitor. Where to?")
            font: Type.label
        }
        ChosenList {
            width: parent.width
            exclusive: false
            choices: root.staff.places
            onChosen: place => root.staff.export(place)
        }
        BoxedKey {
            width: wishedWidth
            text: qsTr("Look for a stick again")
            onActivated: root.staff.choose("counts")
        }
    }
}
