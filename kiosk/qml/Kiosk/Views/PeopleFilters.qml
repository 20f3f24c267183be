pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Which sorts of tie are shown.
Row {
    id: root

    required property list<string> sorts // those that there are
    required property list<string> off // those that are not shown
    property bool stacked: false

    readonly property real wished: allies.wished + rivals.wished + court.wished + family.wished
    readonly property int shown: Number(allies.offered) + Number(rivals.offered) + Number(court.offered) + Number(family.offered)
    // Each gets the same on top of what it needs.
    readonly property real spare: Math.min(Metrics.u * 14, (root.width - root.wished) / Math.max(1, root.shown))

    signal toggled(sort: string)

    component Filter: CheckedKey {
        required property string sort

        readonly property bool offered: root.sorts.includes(sort) || (root.sorts.includes("changed") && (sort === "ally" || sort === "rival"))
        readonly property real wished: offered ? wishedWidth : 0

        width: wishedWidth + root.spare
        height: root.height
        stacked: root.stacked
        visible: offered
        checked: !root.off.includes(sort)
        onActivated: root.toggled(sort)
    }

    Filter {
        id: allies

        sort: "ally"
        text: qsTr("Allies")
    }
    Filter {
        id: rivals

        sort: "rival"
        text: qsTr("Rivals")
    }
    Filter {
        id: court

        sort: "court"
        text: qsTr("Police and court")
    }
    Filter {
        id: family

        sort: "family"
        text: qsTr("Family")
    }
}
