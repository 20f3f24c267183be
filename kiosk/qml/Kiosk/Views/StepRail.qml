import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The lower twin of what can be touched above: the one before, the one chosen, the one after. Whoever reaches only the lower
// half of a screen misses nothing.
Rectangle {
    id: root

    property string before // the name of what comes before; nothing where there is none
    property string after
    property string beforeInstead // stands on the key where that name is too long for it
    property string afterInstead
    property string stamp // when, or where
    property string heading
    property string words
    property bool cut: false // the words do not fit, even in the least size
    default property alias keys: keys.data // what one can go on to from the chosen one

    property real sideWidth: Metrics.u * 38 // of the keys at its sides, at the most

    readonly property real side: Metrics.upright ? root.width / 2 : Math.min(root.sideWidth, root.width * 0.22)
    readonly property real turnHeight: Metrics.upright ? Metrics.u * 12 : root.height

    signal stepped(onward: bool)

    implicitHeight: Metrics.upright ? Metrics.u * 42 : Metrics.u * (Metrics.wide ? 17.5 : 14)
    color: Colours.ground

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
        z: 1
    }

    Rectangle {
        y: root.height - height
        width: root.side
        height: root.turnHeight
        color: Colours.ground2

        RailKey {
            anchors.fill: parent
            visible: root.before.length > 0
            icon: "previous"
            text: root.before
            instead: root.beforeInstead
            font: Type.labelStrong
            clear: Metrics.u * 2
            onActivated: root.stepped(false)
        }
    }

    Rectangle {
        x: root.width - width
        y: root.height - height
        width: root.side
        height: root.turnHeight
        color: Colours.ground2

        RailKey {
            anchors.fill: parent
            visible: root.after.length > 0
            icon: "next"
            trailing: true
            text: root.after
            instead: root.afterInstead
            font: Type.labelStrong
            onActivated: root.stepped(true)
        }
    }

    Item {
        x: (Metrics.upright ? 0 : root.side) + Metrics.u * 3
        width: root.width - 2 * x
        height: root.height - (Metrics.upright ? root.turnHeight : 0)

        Label {
            id: when

            y: Metrics.upright ? Metrics.u * 2 : Metrics.strip ? (parent.height - height - told.height) / 2 : 0
            width: Metrics.upright ? parent.width : Metrics.strip ? keys.x - Metrics.u * 2 : Math.min(implicitWidth, Metrics.u * 36)
            height: Metrics.wide ? parent.height : implicitHeight
            text: root.stamp
            font: Metrics.wide ? Type.lead : Type.labelStrong
            color: Colours.redText
            verticalAlignment: Text.AlignVCenter
        }

        Column {
            id: told

            x: Metrics.wide ? when.width + Metrics.u * 3 : 0
            y: Metrics.wide ? (parent.height - height) / 2 : when.y + when.height + (Metrics.upright ? Metrics.u : 0)
            width: (Metrics.upright ? parent.width : keys.x - Metrics.u * 2) - x

            Label {
                id: heading

                width: parent.width
                text: root.heading
                font: Type.labelStrong
                maximumLineCount: Metrics.strip ? 3 : 2
                elide: Text.ElideRight
            }
            FittedLabel {
                width: parent.width
                height: Math.min(room, wordsHeight)
                room: (Metrics.upright ? keys.y - Metrics.u - told.y : root.height - Metrics.u * 2) - heading.height
                visible: text.length > 0 && !Metrics.strip
                text: root.words
                lineHeight: 0.95
                onTruncatedChanged: root.cut = truncated
            }
        }

        Row {
            id: keys

            x: Metrics.upright ? 0 : parent.width - width
            y: Metrics.upright ? parent.height - height - Metrics.u * 2 : (parent.height - height) / 2
            spacing: Metrics.u * 1.5
        }
    }
}
