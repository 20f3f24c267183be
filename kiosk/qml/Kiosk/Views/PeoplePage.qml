pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The view of who was tied to whom: the circle round one person, everybody at once, or a list, and the year it is seen from.
ViewPage {
    id: root

    required property NetworkViewModel network

    property string person
    property int year
    property string mode: "circle"
    property real zoom: 1 // of the circle, or of everybody
    property list<string> off // the sorts of tie that a filter hides

    // Those who changed sides show with allies and with rivals; killings, and what is none of these, always show.
    readonly property list<string> hidden: root.off.includes("ally") && root.off.includes("rival") ? [...root.off, "changed"] : root.off
    readonly property bool circled: root.mode === "circle"
    readonly property bool listed: root.mode === "list"
    readonly property real side: (Metrics.strip ? 2 : Metrics.upright ? 6 : 7) * Metrics.u
    readonly property real headHeight: Metrics.u * (Metrics.strip ? 8 : Metrics.upright && !root.listed ? 22.5 : 17)
    readonly property real legendWidth: Metrics.wide && root.circled ? Metrics.u * 35 : 0
    readonly property real drawnTo: root.listed ? root.height - root.railHeight : Metrics.upright ? meanings.y : years.y

    // Where it begins: with the person it was opened for, or with one of the panel, in the year of the panel.
    function begin(): void {
        if (root.navigation.view !== "people" || root.focusOn === "figure:" + root.person)
            return;
        root.person = root.network.beginWith(root.focusOn, root.navigation.index);
        root.year = root.network.yearOf(root.navigation.index);
        root.mode = "circle";
    }

    function choose(figure: string): void {
        root.person = figure;
        root.mode = "circle";
        root.navigation.openView("people", "figure:" + figure); // so that whoever comes back finds this person
    }

    function toggle(sort: string): void {
        root.off = root.off.includes(sort) ? root.off.filter(other => other !== sort) : [...root.off, sort];
    }

    onPersonChanged: root.zoom = 1
    onModeChanged: root.zoom = 1
    title: qsTr("Who knew whom")
    closeText: qsTr("Close")
    onFocusOnChanged: root.begin()
    Component.onCompleted: root.begin()
    onStepAsked: way => root.year = Math.max(root.network.firstYear, Math.min(root.network.lastYear, root.year + way))

    tools: PeopleTools {
        width: root.toolsWidth
        height: parent?.height ?? 0
        mode: root.mode
        beyond: root.circled && !Metrics.upright ? root.network.circle?.beyond ?? 0 : 0
        sorts: root.network.sorts
        off: root.off
        filtered: !Metrics.upright && !root.listed
        zoomed: Metrics.wide && !root.listed
        zoom: root.zoom
        onChosen: mode => root.mode = mode
        onToggled: sort => root.toggle(sort)
        onStepped: way => drawing.step(way)
    }

    // -- from below to above: the keys come first ------------------------------------------------------------------------

    YearBar {
        id: years

        y: root.height - root.railHeight - height
        width: root.width
        height: Metrics.u * (Metrics.strip ? 13 : 17.5)
        visible: !root.listed
        firstYear: root.network.firstYear
        lastYear: root.network.lastYear
        marks: root.network.marks
        year: root.year
        person: root.network.nameOf(root.person)
        onMoved: year => root.year = year
        onOpened: root.navigation.openFigure(root.person)
    }

    PeopleFilters {
        id: filters

        y: years.y - height
        width: root.width
        height: Metrics.u * 11
        visible: Metrics.upright && !root.listed
        sorts: root.network.sorts
        off: root.off
        onToggled: sort => root.toggle(sort)
    }

    PeopleLegend {
        x: root.width - width
        width: root.legendWidth
        height: years.y
        visible: width > 0
        network: root.network
    }

    TieLegend {
        id: meanings

        x: Metrics.upright ? root.side : head.x + head.width + Metrics.u * 6
        y: Metrics.upright ? filters.y - height - Metrics.u * 2 : head.y + (head.height - height) * 0.6
        width: root.width - x - root.side
        visible: Metrics.upright && !root.listed || Metrics.wide && root.mode === "everybody"
        network: root.network
        wide: false
    }

    PeopleDrawing {
        id: drawing

        width: root.width
        height: root.height
        network: root.network
        person: root.person
        year: root.year
        mode: root.mode
        hidden: root.hidden
        zoom: root.zoom
        side: root.side
        begins: root.headHeight
        ends: root.drawnTo
        taken: root.legendWidth
        kept: Metrics.wide ? Qt.size(head.x + head.width + Metrics.u * 3, head.y + head.height + Metrics.u) : Qt.size(0, 0)
        onChosen: person => root.choose(person)
        onOpened: person => root.navigation.openFigure(person)
        onStepped: level => root.zoom = level
    }

    // An enlarged circle runs under the title.
    Rectangle {
        width: head.x + head.width + Metrics.u * 2
        height: head.y + head.height + Metrics.u
        visible: Metrics.wide && root.circled && root.zoom > 1
        color: Colours.ground
    }

    PeopleHead {
        id: head

        x: root.side
        y: Metrics.u * (Metrics.strip ? 1.5 : 3.5)
        title: root.title
        killings: root.network.killings
        hinted: root.network.lastYear > root.network.firstYear && (Metrics.upright && !root.listed || Metrics.wide && root.circled)
    }

    PeopleZoom {
        x: root.width - width - root.side
        y: Metrics.u * (Metrics.strip ? 0.5 : 3.5)
        width: Metrics.u * 16
        height: Metrics.u * (Metrics.strip ? 7 : 9)
        visible: !Metrics.wide && !root.listed
        zoom: root.zoom
        onStepped: way => drawing.step(way)
    }
}
