pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A person's sheet, over the panel: life, roles, fate, ties, and every panel they appear in. It keeps the last person while
// it slides away.
Sheet {
    id: root

    required property NavigationViewModel navigation
    property bool selectable: false

    property FigureViewModel figure: null

    readonly property real pad: (Metrics.strip ? 4 : 6) * Metrics.u
    readonly property real railHeight: Metrics.upright ? Metrics.turnHeight : Metrics.railHeight

    // What is laid over the sheet for a moment does not send it to its top; a new person, or one opened again, begins there.
    function follow(): void {
        const figure = root.navigation.figure;
        if (figure !== null && (!internal.shown || figure.figureId !== root.figure?.figureId))
            pane.toTop();
        internal.shown = figure !== null;
        if (figure !== null || !root.visible)
            root.figure = figure; // out of sight, nothing is held: the person may be said in another language meanwhile
    }

    open: root.navigation.figure !== null
    name: root.figure?.name ?? ""
    closeText: qsTr("Close")
    onClosed: root.navigation.close()

    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            root.follow();
        }
    }

    Component.onCompleted: root.follow()

    QtObject {
        id: internal

        property bool shown: false
    }

    // The rail stands first, so that the focus enters a sheet at its keys: nobody is trapped.
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: root.railHeight
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        DestinationKey {
            id: done

            x: Metrics.leftHanded ? 0 : parent.width - width
            // Where three keys stand before it there is less for it.
            width: Math.min(parent.width * (network.visible && root.navigation.sheetBelow.length > 0 ? 0.3 : 0.46), Metrics.u * 58)
            height: parent.height
            icon: "close"
            text: qsTr("Close")
            onActivated: root.navigation.close()
        }

        RailKey {
            id: sources

            x: Metrics.leftHanded ? done.width : 0
            width: wishedWidth
            height: parent.height
            visible: (root.figure?.sourceCount ?? 0) > 0
            stacked: true
            font: Type.label
            icon: "sources"
            text: qsTr("Sources (%1)").arg(root.figure?.sourceCount ?? 0)
            onActivated: root.navigation.openEvidence()
        }

        RailKey {
            id: network

            x: sources.x + (sources.visible ? sources.width : 0)
            width: wishedWidth
            height: parent.height
            visible: root.figure?.tied ?? false
            stacked: true
            font: Type.label
            icon: "network"
            text: qsTr("Who knew whom")
            onActivated: root.navigation.openView("people", "figure:" + (root.figure?.figureId ?? ""))
        }

        RailKey {
            x: network.visible ? network.x + network.width : network.x
            width: wishedWidth
            height: parent.height
            visible: ReadAloud.offered && root.navigation.sheetBelow.length === 0 && wishedWidth <= done.x - x
            guarded: false
            stacked: true
            font: Type.label
            icon: ReadAloud.speaking ? "stop" : "sound"
            text: ReadAloud.speaking ? qsTr("Stop reading") : qsTr("Read aloud")
            onActivated: ReadAloud.toggled()
        }

        RailKey {
            x: network.visible ? network.x + network.width : network.x
            width: parent.width - x + (Metrics.leftHanded ? 0 : done.slant / 3 - done.width) // the slant leaves the words that much
            height: parent.height
            visible: root.navigation.sheetBelow.length > 0
            icon: "previous"
            text: qsTr("Back to %1").arg(root.navigation.sheetBelow)
            onActivated: root.navigation.back()
        }
    }

    ScrollPane {
        id: pane

        x: root.pad
        width: parent.width - 2 * x
        height: parent.height - root.railHeight
        contentHeight: sheet.item ? (sheet.item as Item).implicitHeight : 0
        moreText: qsTr("More about %1").arg(root.figure?.shortName ?? "")
        topText: qsTr("Back to the top")

        Loader {
            id: sheet

            width: pane.width
            active: root.figure !== null
            sourceComponent: details
        }
    }

    Component {
        id: details

        FigureDetails {
            shownFrom: pane.scrolled
            shownTo: pane.scrolled + pane.paneHeight
            figure: root.figure
            navigation: root.navigation
            selectable: root.selectable
            pad: root.pad
        }
    }
}
