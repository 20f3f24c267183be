pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways on from a person: those they were tied to, and the panels they appear in.
Grid {
    id: root

    required property FigureViewModel figure
    required property NavigationViewModel navigation

    readonly property real half: Metrics.wide ? (root.width - root.columnSpacing) * 0.5 : root.width

    // As many beside each other as are wished, or fewer where the longest word of one would be wider than its place.
    function columnsFor(most: int, gap: real, needs: list<real>): int {
        let count = most;
        while (count > 1 && Math.max(0, ...needs) > (root.half - (count - 1) * gap) / count)
            count -= 1;
        return count;
    }

    columns: Metrics.wide ? 2 : 1
    columnSpacing: Metrics.u * 5
    rowSpacing: Metrics.u * 3

    Column {
        width: root.half
        spacing: Metrics.u
        visible: ties.count > 0

        Label {
            text: qsTr("Tied to")
            font: Type.labelStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Grid {
            id: cards

            width: parent.width
            columns: root.columnsFor(2, columnSpacing, Array.from({
                length: ties.count
            }, (_, k) => (ties.itemAt(k) as PersonCard)?.needed ?? 0))
            columnSpacing: Metrics.u * 2
            rowSpacing: Metrics.u * 1.5

            Repeater {
                id: ties

                model: root.figure.ties

                PersonCard {
                    required property string figureId

                    person: figureId
                    tileSize: Metrics.u * (Metrics.wide ? 9 : 10) // two rows are as high as a tile of a panel
                    width: (root.half - (cards.columns - 1) * cards.columnSpacing) / cards.columns
                    onActivated: root.navigation.openFigure(figureId)
                }
            }
        }
    }

    Column {
        width: root.half
        spacing: Metrics.u
        visible: appearances.count > 0

        Label {
            text: qsTr("Appears in")
            font: Type.labelStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Grid {
            id: miniatures

            readonly property real cell: (root.half - (columns - 1) * columnSpacing) / columns

            columns: root.columnsFor(Metrics.wide ? 4 : Metrics.strip ? 6 : 5, columnSpacing, Array.from({
                length: appearances.count
            }, (_, k) => (appearances.itemAt(k) as SectionTile)?.needed ?? 0))
            columnSpacing: Metrics.u * 1.5
            rowSpacing: Metrics.u * 1.5

            Repeater {
                id: appearances

                model: root.figure.appearances

                SectionTile {
                    width: miniatures.cell
                    height: Metrics.u * (Metrics.upright ? 21 : Metrics.wide ? 19.5 : 20)
                    face: Type.caption
                    lines: 3
                    here: panel === root.navigation.panel
                    onActivated: root.navigation.showPanel(panel.panelId)
                }
            }
        }
    }
}
