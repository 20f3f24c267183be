pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One row of a chart of bars: its name, and a mark for each of its numbers.
Item {
    id: root

    required property string name
    required property string aside
    required property RowsModel marks
    required property int count
    property real labels
    property real span
    property real share // the height it may take
    property real line // the height that a number needs

    readonly property real pitch: Math.min(Metrics.u * (Metrics.upright ? 9 : 6), Math.max(root.line, (root.height - Metrics.u) / Math.max(1, root.count)))
    readonly property real thick: Math.min(Metrics.u * (Metrics.upright ? 6 : 4), root.pitch * 0.74)

    readonly property real least: Math.max(said.implicitHeight + Metrics.u * 0.5, root.count * root.line + Metrics.u * 0.375)

    height: Math.ceil(Math.max(root.least, root.share))

    Column {
        id: said

        anchors.verticalCenter: parent.verticalCenter
        width: root.labels - Metrics.u * 2

        Label {
            width: parent.width
            text: root.name
            font: Type.label
            lineHeight: 0.92
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.aside
            font: Type.caption
            color: Colours.ink2
            lineHeight: 0.92
            Accessible.ignored: true
        }
    }

    Column {
        x: root.labels
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.marks

            Item {
                id: mark

                required property string fill
                required property real end
                required property real least
                required property real most
                required property bool beyond
                required property string words
                required property bool known

                readonly property bool ranged: mark.most >= 0
                readonly property real block: mark.most > mark.least ? Math.max(Metrics.hairline * 2, root.span * (mark.most - mark.least)) : Metrics.u
                readonly property real reach: mark.known ? root.span * Math.max(mark.end, mark.most) + (mark.beyond ? open.width : 0) : 0

                width: root.span
                height: root.pitch

                ChartFill {
                    y: (parent.height - height) / 2
                    width: mark.end > 0 ? Math.max(Metrics.hairline, root.span * mark.end) : 0
                    height: root.thick
                    visible: mark.known
                    fill: mark.fill
                }
                ChartFill {
                    x: root.span * mark.most - width
                    y: (parent.height - height) / 2
                    width: mark.block
                    height: root.thick + Metrics.u * 0.5
                    visible: mark.ranged
                    fill: "block"
                }
                Row {
                    id: open

                    x: root.span * mark.end
                    y: (parent.height - height) / 2
                    visible: mark.beyond
                    leftPadding: Metrics.u * 0.5
                    spacing: Metrics.u * 0.5

                    Repeater {
                        // There were more: strokes that grow thinner, as where a life broke off.
                        model: mark.beyond ? 3 : 0

                        Rectangle {
                            required property int index

                            width: Metrics.u * (0.5 - 0.12 * index)
                            height: root.thick
                            color: Colours.ink2
                        }
                    }
                }
                Label {
                    x: mark.reach + Metrics.u
                    height: parent.height
                    text: mark.words
                    font: mark.known ? Type.captionStrong : Type.caption
                    color: mark.ranged ? Colours.redText : mark.known ? Colours.ink : Colours.ink2
                    verticalAlignment: Text.AlignVCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true

                    Rectangle {
                        y: (parent.height - height) / 2
                        z: -1
                        width: parent.width
                        height: Math.min(parent.height, Type.caption.pixelSize * 1.2)
                        color: Colours.ground // the number stands clear of the lines behind it
                    }
                }
            }
        }
    }
}
