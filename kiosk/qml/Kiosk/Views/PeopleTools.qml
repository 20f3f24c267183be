import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The keys in the rail of the people's view: which way to look at them, which ties are shown, and how large.
Item {
    id: root

    required property string mode
    required property list<string> sorts // of ties
    required property list<string> off
    property bool filtered: true // false: the filters stand elsewhere, or nothing is to be filtered
    property bool zoomed: false // the keys that enlarge stand here
    property real zoom: 1
    property int beyond: 0 // how many the circle has no room for

    signal chosen(mode: string)
    signal toggled(sort: string)
    signal stepped(way: int)

    Segments {
        id: modes

        x: Metrics.u * (Metrics.strip ? 1 : 2)
        segmentHeight: root.height
        inset: Metrics.u * (Metrics.strip ? 1.25 : 2)
        boxed: false
        values: ["circle", "everybody", "list"]
        names: [qsTr("Circle"), qsTr("Everybody"), root.beyond > 0 ? qsTr("List (%1 more)").arg(root.beyond) : qsTr("List")]
        value: root.mode
        onChosen: value => root.chosen(value)
    }

    PeopleFilters {
        x: modes.x + modes.width + Metrics.u
        width: enlarging.x - x
        height: root.height
        visible: root.filtered
        stacked: Metrics.strip
        sorts: root.sorts
        off: root.off
        onToggled: sort => root.toggled(sort)
    }

    PeopleZoom {
        id: enlarging

        x: root.width - (visible ? width : 0)
        width: Metrics.u * 18
        height: root.height
        visible: root.zoomed
        zoom: root.zoom
        onStepped: way => root.stepped(way)
    }
}
