import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The related figures of a panel. Where there are more than the layout has room for, a key goes on to them.
ScrollPane {
    id: root

    required property PanelViewModel panel
    required property NavigationViewModel navigation
    property alias pitch: people.pitch
    property alias columns: people.columns
    property alias groupGap: people.groupGap
    property alias showNotes: people.showNotes

    readonly property alias wishedHeight: people.implicitHeight

    contentHeight: people.implicitHeight
    ground: Colours.ground2
    moreText: qsTr("More people")
    topText: qsTr("Back to the top")

    Connections {
        target: root.navigation

        function onRestarted(): void {
            root.toTop();
        }
    }

    PeopleGroups {
        id: people

        width: parent.width
        panel: root.panel
        navigation: root.navigation
    }
}
