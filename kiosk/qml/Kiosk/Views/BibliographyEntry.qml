pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A source in the bibliography, and keys to what rests on it: beside it on a wide screen, else below.
Item {
    id: root

    required property string citation
    required property string site
    required property RowsModel ways
    property bool copyable: false

    readonly property real keysX: Metrics.wide ? root.width * 0.56 : 0

    signal followed(link: string)
    signal copyAsked

    implicitHeight: Math.max(words.y + words.height, keys.y + keys.height) + Metrics.u * 1.5

    Column {
        id: words

        y: Metrics.u * 1.5
        width: Metrics.wide ? root.keysX - Metrics.u * 4 : root.width

        Citation {
            width: parent.width
            text: root.citation
            copyable: root.copyable
            onCopyAsked: root.copyAsked()
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.site
            font: Type.note
            color: Colours.ink2
        }
    }

    Flow {
        id: keys

        x: root.keysX
        y: Metrics.wide ? words.y : words.y + words.height + Metrics.u
        width: root.width - x
        spacing: Metrics.u

        Repeater {
            model: root.ways

            BoxedKey {
                id: way

                required property string link
                required text

                width: Math.min(wishedWidth, keys.width)
                height: Metrics.u * 5.5
                onActivated: root.followed(way.link)
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
