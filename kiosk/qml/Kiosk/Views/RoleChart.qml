pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The offices of a life as bars over the years, each with its title under it. Years in prison are red.
Item {
    id: root

    required property FigureViewModel figure

    readonly property real bar: Metrics.u
    readonly property real rowHeight: bar + Type.label.pixelSize * 1.3 + Metrics.u * 0.25

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
                color: Colours.ground3
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

                width: root.width
                height: root.rowHeight
                Accessible.role: Accessible.StaticText
                Accessible.name: office.years ? office.title + ", " + office.years : office.title

                Rectangle {
                    id: span

                    x: root.width * office.start
                    width: Math.max(root.bar, root.width * (office.end - office.start))
                    height: root.bar
                    visible: office.dated
                    color: office.prison ? Colours.red : Colours.ink
                }
                Label {
                    id: words

                    x: Math.max(0, Math.min(span.x, root.width - implicitWidth))
                    y: root.bar
                    width: Math.min(implicitWidth, root.width)
                    text: office.title
                    font: Type.label
                    color: Colours.ink
                    wrapMode: Text.NoWrap
                    elide: Text.ElideRight
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
