pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The kinds of place, laid over the foot of the map where the rail has no room for them; on small screens the years as well.
Rectangle {
    id: root

    required property MapViewModel map

    readonly property bool mapMenu: true // so that tests find it
    readonly property real pad: Metrics.u * 2
    readonly property int columns: 4
    readonly property real cell: (root.width - 2 * root.pad) / root.columns

    signal done

    height: keys.height + years.height + root.pad
    color: Colours.ground2

    Keys.onEscapePressed: root.done()

    FocusReturn {
        over: root
    }

    MouseArea {
        anchors.fill: parent
    }

    Grid {
        id: keys

        x: root.pad
        y: root.pad / 2
        columns: root.columns

        Repeater {
            model: root.map.kinds

            KindKey {
                id: kind

                required property int index

                width: root.cell
                height: Metrics.u * (Metrics.strip ? 8 : 10)
                on: root.map.kindsOn[kind.index] ?? true
                onActivated: root.map.turnKind(kind.index)
            }
        }
    }

    MapYears {
        id: years

        y: keys.y + keys.height
        width: parent.width
        height: Metrics.strip ? implicitHeight : 0
        visible: Metrics.strip
        years: root.map.years
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
