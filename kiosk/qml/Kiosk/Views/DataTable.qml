pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Every row behind a chart, under its headings, which stay while the rows scroll.
Item {
    id: root

    required property DatasetViewModel dataset

    readonly property real gap: Metrics.u * 2
    readonly property list<real> widths: root.shared(root.width - root.gap)
    readonly property font face: root.dataset.rows.rowCount() <= 8 ? Type.key : Type.label // few rows are read from afar

    function wide(text: string, face: font): real {
        measure.font = face;
        return Math.max(0, ...text.split("\n").map(line => measure.advanceWidth(line)));
    }

    // Numbers get the room they need, and so does the longest word of a heading; what is left is shared by how long the texts are.
    function shared(width: real): list<real> {
        const least = root.dataset.longest.map((cell, k) => Math.max(root.wide(cell, root.face) * (root.dataset.counted[k] ? 1 : 0), ...`${root.dataset.headings[k]} ${root.dataset.counted[k] ? "" : cell}`.split(" ").map(word => root.wide(word, Type.captionStrong))) + root.gap + Metrics.u * 0.5);
        const wish = root.dataset.longest.map((cell, k) => Math.max(least[k], Math.min(root.wide(cell, root.face), width * 0.6) + root.gap, Math.min(root.wide(root.dataset.headings[k], Type.captionStrong), Metrics.u * 26) + root.gap));
        const missing = wish.reduce((sum, one) => sum + one, 0) - width;
        const slack = wish.reduce((sum, one, k) => sum + one - least[k], 0);
        if (missing < 0)
            return wish.map(one => one * width / (width + missing));
        return slack <= 0 ? wish : wish.map((one, k) => one - (one - least[k]) * Math.min(1, missing / slack));
    }

    function tallest(count: int): real {
        let height = 0;
        for (let k = 0; k < count; k++)
            height = Math.max(height, titles.itemAt(k)?.implicitHeight ?? 0);
        return height;
    }

    Accessible.role: Accessible.Table
    Accessible.name: root.dataset.title

    FontMetrics {
        id: measure
    }

    Row {
        id: heads

        Repeater {
            id: titles

            model: root.dataset.headings

            Item {
                id: head

                required property string modelData
                required property int index

                implicitHeight: heading.implicitHeight
                width: root.widths[head.index] ?? 0
                height: root.tallest(titles.count)

                Label {
                    id: heading

                    y: parent.height - implicitHeight
                    width: parent.width
                    rightPadding: root.gap
                    text: head.modelData
                    font: Type.captionStrong
                    lineHeight: 0.95
                    horizontalAlignment: root.dataset.counted[head.index] ? Text.AlignRight : Text.AlignLeft
                }
            }
        }
    }

    Rectangle {
        y: heads.height + Metrics.u * 0.5
        width: root.width
        height: Metrics.hairline
        color: Colours.ink
    }

    ScrollPane {
        id: pane

        y: Math.ceil(heads.height + Metrics.u)
        width: root.width
        height: root.height - y
        contentHeight: rows.implicitHeight
        moreText: qsTr("More rows")
        topText: qsTr("Back to the top")

        Column {
            id: rows

            width: pane.width

            Repeater {
                model: root.dataset.rows

                Item {
                    id: row

                    required property list<string> cells
                    required property string spoken

                    width: rows.width
                    height: Math.ceil(line.height + Metrics.u * 1.25)
                    Accessible.role: Accessible.Row
                    Accessible.name: row.spoken

                    Row {
                        id: line

                        y: Math.round(Metrics.u * 0.6)

                        Repeater {
                            model: row.cells

                            Label {
                                required property string modelData
                                required property int index

                                width: root.widths[index] ?? 0
                                rightPadding: root.gap
                                text: modelData
                                font: root.face
                                lineHeight: 0.95
                                horizontalAlignment: root.dataset.counted[index] ? Text.AlignRight : Text.AlignLeft
                                Accessible.ignored: true
                            }
                        }
                    }
                    Rectangle {
                        y: parent.height - height
                        width: parent.width
                        height: Metrics.fineline
                        color: Colours.ground3
                    }
                }
            }
        }
    }
}
