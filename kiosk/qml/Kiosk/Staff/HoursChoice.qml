import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Open or closed for the rest of today, whatever the opening hours say.
Column {
    id: root

    required property StaffViewModel staff

    spacing: Metrics.u * 3

    Label {
        width: parent.width
        text: root.staff.hours.length > 0 ? qsTr("Opening hours today: %1").arg(root.staff.hours) : qsTr("No opening hours are settled: the exhibit is always open.")
        font: Type.labelStrong
    }
    ChosenList {
        width: parent.width
        choices: [
            {
                id: "",
                title: qsTr("As settled"),
                note: "",
                on: root.staff.hoursChosen === ""
            },
            {
                id: "open",
                title: qsTr("Open for the rest of today"),
                note: qsTr("Until five in the morning."),
                on: root.staff.hoursChosen === "open"
            },
            {
                id: "closed",
                title: qsTr("Closed for the rest of today"),
                note: qsTr("Until five in the morning. The screen goes dark when this page is closed."),
                on: root.staff.hoursChosen === "closed"
            }
        ]
        onChosen: what => root.staff.chooseHours(what)
    }
}
