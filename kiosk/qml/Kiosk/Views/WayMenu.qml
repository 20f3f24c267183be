pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Ways on, a key each, laid over the foot of the map: the panels that name a place, or the places that share a mark.
Rectangle {
    id: root

    required property RowsModel ways
    property string here // the link of the one that is chosen

    readonly property bool mapMenu: true // so that tests find it

    signal done
    signal followed(link: string)

    height: keys.height + Metrics.u * 4
    color: Colours.ground2

    Keys.onEscapePressed: root.done()

    FocusReturn {
        over: root
    }

    MouseArea {
        anchors.fill: parent // the map below is not touched through it
    }

    Flow {
        id: keys

        x: Metrics.u * 3
        y: Metrics.u * 2
        width: parent.width - 2 * x
        spacing: Metrics.u * 1.5

        Repeater {
            model: root.ways

            BoxedKey {
                id: way

                required property string link
                required text

                width: wishedWidth
                height: Metrics.u * (Metrics.strip ? 6 : 8)
                strong: way.link === root.here
                onActivated: root.followed(way.link)
            }
        }
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
