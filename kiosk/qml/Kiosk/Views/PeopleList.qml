pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All people by name, in groups by the part they had: for those who go by keys or by ear. Each opens the sheet.
ScrollPane {
    id: root

    required property NetworkViewModel network

    readonly property int columns: Metrics.wide ? 5 : Metrics.strip ? 3 : 2
    readonly property real gap: Metrics.u * 2

    signal opened(person: string)

    contentHeight: groups.implicitHeight
    moreText: qsTr("More people")
    topText: qsTr("Back to the top")

    Column {
        id: groups

        width: parent.width
        spacing: Metrics.u * 2.5

        Repeater {
            model: root.network.groups

            Column {
                id: group

                required property string heading
                required property PersonListModel people

                width: groups.width
                spacing: Metrics.u * 1.5

                Label {
                    width: parent.width
                    text: group.heading
                    font: Type.labelStrong
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Grid {
                    columns: root.columns
                    columnSpacing: root.gap
                    rowSpacing: Metrics.u * 1.5

                    Repeater {
                        model: group.people

                        PersonCard {
                            required property string figureId

                            person: figureId
                            width: (groups.width - (root.columns - 1) * root.gap) / root.columns
                            tileSize: Metrics.u * 7
                            onActivated: root.opened(figureId)
                        }
                    }
                }
            }
        }
    }
}
