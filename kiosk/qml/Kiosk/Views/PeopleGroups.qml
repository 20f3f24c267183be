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

    // All names in one size: the wished one where the longest has room in it, else that of a caption. Where even that is too
    // wide for a column, the columns take the width of their names.
    readonly property list<string> everybody: root.panel.peopleNames
    readonly property real cell: root.pitch - root.gap
    readonly property real longest: Math.max(0, ...root.everybody.map(name => root.wide(name, Type.labelStrong)))
    readonly property bool tight: root.longest > root.cell
    readonly property font face: root.tight ? Type.captionStrong : Type.labelStrong
    readonly property real spread: root.loose ? Metrics.u : root.gap
    readonly property bool loose: root.longest * root.face.pixelSize / Type.labelStrong.pixelSize > root.cell

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    function nameWidths(names: list<string>): real {
        return names.reduce((sum, name) => sum + Math.max(Metrics.tile, root.wide(name, root.face) + 1) + root.spread, 0);
    }

    // What a loose row leaves over, shared out among its tiles.
    function slack(names: list<string>): real {
        const together = root.columns >= root.everybody.length;
        const row = together ? root.everybody : names;
        return Math.max(0, (Math.min(root.columns, row.length) * root.pitch - root.nameWidths(row)) / row.length);
    }

    function cellWidth(name: string, names: list<string>): real {
        return root.loose ? Math.max(Metrics.tile, root.wide(name, root.face) + 1) + root.slack(names) : root.cell;
    }

    function rowWidth(names: list<string>): real {
        return Math.min(root.columns * root.pitch, root.loose ? root.nameWidths(names) + names.length * root.slack(names) : names.length * root.pitch);
    }

    spacing: 0

    FontMetrics {
        id: measure
    }

    Repeater {
        model: root.panel.groups

        Column {
            id: group

            required property string heading
            required property PersonListModel people
            required property int count
            required property int index
            required property list<string> names

            width: Math.max(root.rowWidth(group.names), heading.implicitWidth + root.gap)
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

            Flow {
                id: tiles

                width: root.columns * root.pitch
                spacing: root.spread

                Repeater {
                    model: group.people

                    PersonTile {
                        required property string figureId

                        width: root.cellWidth(shortName, group.names)
                        face: root.face
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
