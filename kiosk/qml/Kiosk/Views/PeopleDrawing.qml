pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What fills the people's view between its title and its years: a circle, everybody at once, or the list. On an upright screen a
// circle fills the upper half, and the same people stand as cards in the lower one.
Item {
    id: root

    required property NetworkViewModel network
    required property string person
    required property int year
    required property string mode
    required property list<string> hidden // the sorts of tie that are not shown
    required property real zoom // of the circle, or of everybody
    required property real side // the margin at the sides
    required property real begins // where the title ends
    required property real ends // where what stands below begins
    required property real taken // at the right, by the legend
    required property size kept // the box in the upper left that stays free

    readonly property bool circled: root.mode === "circle"

    signal chosen(person: string)
    signal opened(person: string)
    signal stepped(level: real)

    function step(way: int): void {
        (circling.item as PeopleCircle)?.step(way);
        (others.item as PeopleCrowd)?.step(way);
    }

    Loader {
        id: circling

        y: Metrics.wide ? 0 : root.begins
        width: root.width - root.taken
        height: (Metrics.upright ? root.height / 2 : root.ends) - y
        active: root.circled
        sourceComponent: circle
    }

    Loader {
        x: root.side
        y: root.height / 2 + Metrics.u
        width: root.width - 2 * x
        height: root.ends - y - Metrics.u
        active: root.circled && Metrics.upright && root.network.circle !== null
        sourceComponent: ties
    }

    Loader {
        id: others

        x: root.side
        y: Math.max(root.begins, root.mode === "list" && Metrics.low ? root.height * Metrics.lowest : 0)
        width: root.width - root.taken - 2 * x
        height: root.ends - y - (Metrics.upright && root.mode === "everybody" ? Metrics.u * 2 : 0)
        active: !root.circled
        sourceComponent: root.mode === "list" ? list : everybody
    }

    Component {
        id: circle

        PeopleCircle {
            network: root.network
            person: root.person
            year: root.year
            hidden: root.hidden
            zoom: root.zoom
            kept: root.kept
            onChosen: person => root.chosen(person)
            onOpened: root.opened(root.person)
            onStepped: level => root.stepped(level)
        }
    }

    Component {
        id: ties

        PeopleTies {
            circle: root.network.circle
            year: root.year
            hidden: root.hidden
            onChosen: person => root.chosen(person)
        }
    }

    Component {
        id: everybody

        PeopleCrowd {
            network: root.network
            year: root.year
            hidden: root.hidden
            zoom: root.zoom
            onChosen: person => root.chosen(person)
            onStepped: level => root.stepped(level)
        }
    }

    Component {
        id: list

        PeopleList {
            network: root.network
            onOpened: person => root.opened(person)
        }
    }
}
