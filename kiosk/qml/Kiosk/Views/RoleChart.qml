pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The offices of a life as bars over the years. A title stands beside its bar, where there is more room; where neither side
// has enough it stands under the bar. Years in prison are red.
Item {
    id: root

    required property FigureViewModel figure

    readonly property real bar: Metrics.u * 1.25
    readonly property real line: Type.caption.pixelSize * 1.35
    readonly property real gap: Metrics.u * 1.25

    implicitHeight: rows.y + rows.height + Metrics.u * 4.5

    Repeater {
        model: root.figure.officeTicks

        Item {
            id: tick

            required property string year
            required property real at

            x: root.width * tick.at

            Rectangle {
                y: rows.y
                width: Metrics.fineline
                height: rows.height
                color: Colours.grid
            }
            Label {
                x: -width * tick.at
                y: rows.y + rows.height + Metrics.u * 0.5
                text: tick.year
                font: Type.caption
                color: Colours.ink2
                wrapMode: Text.NoWrap
            }
        }
    }

    Column {
        id: rows

        Repeater {
            model: root.figure.offices

            Item {
                id: office

                required property string title
                required property string years
                required property real start
                required property real end
                required property bool prison
                required property bool dated

                readonly property real roomBefore: office.dated ? span.x - root.gap : 0
                readonly property real roomAfter: office.dated ? root.width - span.x - span.width - root.gap : root.width
                readonly property bool after: words.implicitWidth <= office.roomAfter
                readonly property bool before: !office.after && words.implicitWidth <= office.roomBefore
                readonly property bool below: !office.after && !office.before

                width: root.width
                height: office.below ? root.bar + words.height + Metrics.u * 0.5 : root.line
                Accessible.role: Accessible.StaticText
                Accessible.name: office.years ? office.title + ", " + office.years : office.title

                Rectangle {
                    id: span

                    x: root.width * office.start
                    y: office.below ? Metrics.u * 0.25 : (root.line - height) / 2
                    width: Math.max(root.bar, root.width * (office.end - office.start))
                    height: root.bar
                    visible: office.dated
                    color: office.prison ? Colours.red : Colours.ink
                }
                Label {
                    id: words

                    x: office.after ? (office.dated ? span.x + span.width + root.gap : 0) : office.before ? span.x - root.gap - implicitWidth : Math.max(0, Math.min(span.x, root.width - implicitWidth))
                    y: office.below ? root.bar + Metrics.u * 0.25 : 0
                    width: Math.min(implicitWidth, root.width)
                    text: office.title
                    font: Type.caption
                    color: Colours.ink
                    Accessible.ignored: true

                    Rectangle {
                        anchors.fill: parent
                        z: -1
                        color: Colours.ground // the words stand clear of the years' lines
                    }
                }
            }
        }
    }
}
