pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways through the story, a key each: contents, sources, the views that this exhibit has something for; and how to read. Where it
// stands in the contents the sources are those of the whole exhibit.
Row {
    id: root

    required property NavigationViewModel navigation
    required property ViewsViewModel views
    property bool whole: false // of the exhibit, not of one panel
    property bool stacked: true // the icons stand above the words, else beside them

    readonly property bool sourced: root.navigation.panel?.hasEvidence ?? false
    readonly property list<string> first: root.whole ? [root.views.sourced ? "bibliography" : ""] : ["contents", root.sourced ? "sources" : ""]
    readonly property list<string> names: [...root.first, ...root.views.offered, "reading"].filter(name => name.length > 0)
    // Each key is as wide as its word, and what is left over is shared out, so that words keep the same distance.
    readonly property list<real> words: root.names.map(name => root.wide(root.titleOf(name), Type.caption))
    // Where large words leave no room for icons beside them, they stand alone.
    readonly property bool bare: !root.stacked && root.words.reduce((sum, width) => sum + width + Metrics.iconSize + Metrics.gutter * 2, 0) > root.width
    readonly property list<real> wished: root.words.map(width => Math.max(Metrics.leastTarget, width + (root.stacked ? 0 : root.bare ? Metrics.gutter : Metrics.iconSize + Metrics.gutter * 2)))
    readonly property real least: root.wished.reduce((sum, width) => sum + width, 0)
    readonly property real needed: root.least + Metrics.u * root.names.length // so that words keep apart
    readonly property real spare: Math.max(0, Math.min(Metrics.u * 16, (root.width - root.least) / Math.max(1, root.names.length)))

    function titleOf(name: string): string {
        return name === "contents" ? qsTr("Contents") : name === "sources" ? qsTr("Sources") : name === "bibliography" ? qsTr("All sources") : name === "reading" ? qsTr("Reading") : root.views.titles[root.views.offered.indexOf(name)] ?? "";
    }

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    function open(name: string): void {
        if (name === "contents")
            root.navigation.openContents();
        else if (name === "sources")
            root.navigation.openEvidence();
        else
            root.navigation.openView(name);
    }

    Repeater {
        model: root.names

        RailKey {
            required property string modelData
            required property int index

            width: (root.wished[index] ?? 0) + root.spare
            height: root.height
            stacked: root.stacked
            centred: true
            font: Type.caption
            icon: root.bare ? "" : modelData === "bibliography" ? "sources" : modelData
            text: root.titleOf(modelData)
            onActivated: root.open(modelData)
        }
    }

    FontMetrics {
        id: measure
    }
}
