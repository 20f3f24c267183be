pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A number and how sure it is: a solid bar for what was counted, strokes for what is not known, a red block for what
// historians put it at. A number alone has no bar: there is nothing to hold it against.
Item {
    id: root

    required property CardViewModel card

    readonly property bool counted: root.card.countedAt >= 0
    readonly property bool ranged: root.card.leastAt >= 0
    readonly property real thick: root.ranged ? Metrics.u * 2.25 : -Metrics.u
    readonly property real solid: root.counted ? root.width * root.card.countedAt : 0
    readonly property real from: root.width * root.card.leastAt
    readonly property real to: root.width * root.card.mostAt

    visible: root.counted || root.ranged
    implicitHeight: legend.y + legend.height
    Accessible.role: Accessible.Chart
    Accessible.name: [root.card.measure, root.card.counted, root.card.range].filter(words => words.length > 0).join(": ")

    Label {
        id: measure

        width: root.width
        text: root.card.measure
        font: Type.caption
        color: Colours.ink2
        Accessible.ignored: true
    }

    Rectangle {
        y: measure.height + Metrics.u
        width: root.solid
        height: root.thick
        visible: root.counted && root.ranged
        color: Colours.ink
    }

    Row {
        x: root.solid + Metrics.u
        y: measure.height + Metrics.u
        spacing: Metrics.u * 0.75
        visible: root.ranged && root.from > x

        Repeater {
            model: root.ranged ? Math.max(0, Math.floor((root.from - root.solid - Metrics.u) / (Metrics.u * 1.25))) : 0

            Rectangle {
                width: Metrics.u * 0.5
                height: root.thick
                color: Colours.ink2
            }
        }
    }

    Rectangle {
        x: root.from
        y: measure.height + Metrics.u - (root.counted ? Metrics.u * 0.5 : 0)
        width: Math.max(Metrics.u * 1.5, root.to - x)
        height: root.thick + (root.counted ? Metrics.u : 0)
        visible: root.ranged
        color: Colours.red
    }

    Flow {
        id: legend

        y: measure.height + root.thick + Metrics.u * 2
        width: root.width
        spacing: Metrics.u * 3

        Label {
            visible: root.counted
            text: root.card.counted
            font: Type.captionStrong
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Label {
            visible: root.ranged
            text: root.card.range
            font: Type.captionStrong
            color: Colours.redText
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
