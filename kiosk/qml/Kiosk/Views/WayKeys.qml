pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The ways through the story, a key each: contents, sources, and the views that this exhibit has something for.
Row {
    id: root

    required property NavigationViewModel navigation
    required property ViewsViewModel views
    property bool withContents: true

    readonly property bool sourced: root.navigation.panel?.hasEvidence ?? false
    readonly property list<string> names: [root.withContents ? "contents" : "", root.sourced ? "sources" : "", ...root.views.offered].filter(name => name.length > 0)
    readonly property real share: root.width / Math.max(1, root.names.length)

    signal chosen

    function titleOf(name: string): string {
        return name === "contents" ? qsTr("Contents") : name === "sources" ? qsTr("Sources") : root.views.titles[root.views.offered.indexOf(name)] ?? "";
    }

    function open(name: string): void {
        if (name === "contents")
            root.navigation.openContents();
        else if (name === "sources")
            root.navigation.openEvidence();
        else
            root.navigation.openView(name);
        root.chosen();
    }

    Repeater {
        model: root.names

        RailKey {
            required property string modelData

            width: Math.min(root.share, Metrics.u * 20)
            height: root.height
            stacked: true
            font: Type.caption
            icon: modelData
            text: root.titleOf(modelData)
            onActivated: root.open(modelData)
        }
    }
}
