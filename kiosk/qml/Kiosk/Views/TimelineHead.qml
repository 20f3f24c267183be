import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What the timeline shows and how time is drawn on it; the years of the chosen event, large; where there is room, what happened.
Item {
    id: root

    required property TimelineViewModel timeline
    property string title

    readonly property bool cut: about.visible && about.truncated
    readonly property bool single: years.text.length < 6 // a year, not a span of years
    readonly property bool told: Metrics.wide // what happened stands here

    implicitHeight: Metrics.u * (Metrics.wide ? 24 : Metrics.strip ? 11 : 25) + (Type.textScale - 1) * Metrics.u * (Metrics.wide ? 10 : 3)

    Label {
        id: title

        x: Metrics.u * (Metrics.wide ? 7 : Metrics.strip ? 3 : 4)
        y: Metrics.u * (Metrics.strip ? 0.5 : 1.5)
        width: (root.told ? years.x : years.x - Metrics.u * 2) - x
        text: root.title
        font: Metrics.strip ? Type.lead : Type.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        id: scale

        x: title.x
        y: title.y + title.height - (Metrics.strip ? 0 : Metrics.u)
        width: Metrics.upright ? root.width - 2 * x : years.x - x - Metrics.u * 3
        text: root.timeline.scaleWords
        font: Type.caption
        color: Colours.ink2
        lineHeight: 0.9
    }

    Label {
        x: title.x
        y: scale.y + scale.height
        width: scale.width
        visible: !Metrics.strip || root.timeline.countWords.length > 0
        text: root.timeline.countWords.length > 0 ? root.timeline.countWords : qsTr("Pale: at some time within. Strokes: not certain.")
        font: root.timeline.countWords.length > 0 ? Type.captionStrong : Type.caption
        color: root.timeline.countWords.length > 0 ? Colours.ink : Colours.ink2
        lineHeight: 0.9
    }

    Label {
        id: years

        x: Metrics.wide ? Metrics.u * 80 : root.width - width - Metrics.u * (Metrics.strip ? 3 : 4)
        y: Metrics.wide ? (root.height - height) / 2 : Metrics.strip ? Metrics.u * 0.5 : 0
        text: root.timeline.chosen?.years ?? ""
        font: Metrics.strip ? Type.title : root.single ? Type.numeral : Type.smaller(Type.numeral, 0.78)
        wrapMode: Text.NoWrap
    }

    FittedLabel {
        id: about

        x: years.x + years.width + Metrics.u * 5
        width: root.width - x - Metrics.u * 6
        height: root.height - Metrics.u
        visible: root.told
        text: root.timeline.chosen?.about ?? ""
        lineHeight: 0.9
        verticalAlignment: Text.AlignVCenter
    }

    Rectangle {
        y: root.height - height
        width: root.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
