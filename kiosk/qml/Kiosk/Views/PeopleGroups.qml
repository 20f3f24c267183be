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
    // wide for a column, or a word under it is, the columns take the width of their words.
    readonly property list<string> everybody: root.panel.peopleNames
    readonly property list<string> everyWord: root.panel.peopleWords
    readonly property real cell: root.pitch - root.gap
    readonly property real longest: Math.max(0, ...root.everybody.map(name => root.wide(name, Type.labelStrong)))
    readonly property bool tight: root.longest > root.cell
    readonly property font face: root.tight ? Type.captionStrong : Type.labelStrong
    readonly property real longestSet: Math.max(0, ...root.everybody.map((name, place) => root.needed(name, root.everyWord[place])))
    readonly property bool loose: root.longestSet > root.cell
    readonly property real spread: root.loose ? Metrics.u : root.gap

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    // What a name and the longest word under it need.
    function needed(name: string, word: string): real {
        return Math.max(root.wide(name, root.face), root.showNotes ? root.wide(word, Type.caption) - Metrics.u * 0.25 : 0);
    }

    function widths(names: list<string>, words: list<string>): list<real> {
        return names.map((name, place) => Math.max(Metrics.tile, root.needed(name, words[place]) + 1));
    }

    // What a loose row leaves over, shared out among its tiles.
    function slack(names: list<string>, words: list<string>): real {
        const together = root.columns >= root.everybody.length;
        const row = together ? root.widths(root.everybody, root.everyWord) : root.widths(names, words);
        const taken = row.reduce((sum, width) => sum + width + root.spread, 0);
        return Math.max(0, (Math.min(root.columns, row.length) * root.pitch - taken) / row.length);
    }

    function cells(names: list<string>, words: list<string>): list<real> {
        return root.loose ? root.widths(names, words).map(width => width + root.slack(names, words)) : names.map(() => root.cell);
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
            required property list<string> words

            readonly property list<real> cells: root.cells(group.names, group.words)
            // The way to the view of who knew whom, where the last row has room left for it.
            readonly property bool leadsOn: Metrics.wide && root.showNotes && root.panel.tied && !root.loose && group.index === root.panel.groups.rowCount() - 1 && group.count % root.columns > 0

            width: Math.max(Math.min(root.columns * root.pitch, group.cells.reduce((sum, width) => sum + width + root.spread, 0)), heading.implicitWidth + root.gap)
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
                        required property int index

                        person: figureId
                        width: group.cells[index] ?? root.cell
                        face: root.face
                        showNote: root.showNotes
                        onActivated: root.navigation.openFigure(figureId)
                    }
                }

                Loader {
                    active: group.leadsOn
                    sourceComponent: network
                }
            }

            Item {
                width: 1
                height: root.groupGap
            }
        }
    }

    Component {
        id: network

        NetworkTile {
            width: root.cell
            onActivated: root.navigation.openView("people")
        }
    }
}
