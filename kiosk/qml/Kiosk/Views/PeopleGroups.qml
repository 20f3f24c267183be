pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The related figures of a panel, in groups under a heading each: those who killed never stand among those killed.
Flow {
    id: root

    required property PanelViewModel panel
    required property NavigationViewModel navigation
    property real pitch: Metrics.tile + Metrics.gutter
    property int columns: 4
    property real gap: Metrics.u * 1.5
    property bool showNotes: true
    property real groupGap: Metrics.u * 1.75

    spacing: 0

    Repeater {
        model: root.panel.groups

        Column {
            id: group

            required property string heading
            required property PersonListModel people
            required property int count
            required property int index

            width: Math.max(Math.min(group.count, root.columns) * root.pitch, heading.implicitWidth + root.gap)
            spacing: Metrics.u

            Label {
                id: heading

                text: group.heading
                font: Type.label
                color: Colours.ink2
                wrapMode: Text.NoWrap
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Grid {
                columns: root.columns
                columnSpacing: root.gap
                rowSpacing: root.groupGap * 0.7

                Repeater {
                    model: group.people

                    PersonTile {
                        required property string figureId

                        width: root.pitch - root.gap
                        showNote: root.showNotes
                        onActivated: root.navigation.openFigure(figureId)
                    }
                }
            }

            Item {
                width: 1
                height: root.groupGap
            }
        }
    }
}
