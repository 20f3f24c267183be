pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The lives of a panel's people, each a line, against the moment the panel stands for. A line that breaks off is a life
// that was taken. The chart never moves.
Item {
    id: root

    required property LifelinesViewModel chart
    property real room: 0 // how high it may be; it is no lower than its lines need

    readonly property real least: Metrics.u * 4.4
    readonly property real rowHeight: Math.max(root.least, Math.min(Metrics.u * 5.2, Math.floor((root.room - lines.y - Metrics.u * 5.5) / Math.max(1, root.chart.names.length))))

    // All names in one size: the wished one where the longest has room in it, else that of a caption, with the room it needs.
    readonly property real longest: Math.max(0, ...root.chart.names.map(name => root.wide(name, Type.label)))
    readonly property bool tight: root.longest > Metrics.u * 14
    readonly property font face: root.tight ? Type.captionStrong : Type.label
    readonly property real labels: root.tight ? Math.max(Metrics.u * 15, root.longest * Type.caption.pixelSize / Type.label.pixelSize + Metrics.u * 1.5) : Metrics.u * 15
    readonly property real span: root.width - root.labels - Metrics.u * 3
    readonly property real bar: Metrics.u
    readonly property real foot: lines.y + lines.height

    // The face is handed over so that whoever asks is asked again when it changes.
    function wide(text: string, face: font): real {
        measure.font = face;
        return measure.advanceWidth(text);
    }

    implicitHeight: root.foot + Metrics.u * 5.5
    Accessible.role: Accessible.Chart
    Accessible.name: root.chart.title
    Accessible.description: root.chart.spoken

    FontMetrics {
        id: measure
    }

    Label {
        id: title

        width: root.width
        text: root.chart.title
        font: Type.key
        Accessible.ignored: true
    }

    Repeater {
        model: root.chart.ticks

        Item {
            id: tick

            required property string year
            required property real at

            x: root.labels + root.span * tick.at

            Rectangle {
                y: lines.y
                width: Metrics.fineline
                height: lines.height
                color: Colours.grid
            }
            Label {
                x: -width / 2
                y: root.foot + Metrics.u * 0.5
                text: tick.year
                font: Type.caption
                color: Colours.ink2
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Column {
        id: lines

        y: title.height + Metrics.u * 1.5

        Repeater {
            model: root.chart.lines

            Item {
                id: life

                required property string name
                required property real start
                required property real end
                required property string ending

                readonly property real brink: root.labels + root.span * life.end

                width: root.width
                height: root.rowHeight

                NameLabel {
                    width: root.labels - Metrics.u
                    height: parent.height
                    text: life.name
                    face: root.face
                    Accessible.ignored: true
                }
                Rectangle {
                    x: root.labels + root.span * life.start
                    y: (parent.height - height) / 2
                    width: life.brink - x
                    height: root.bar
                    color: Colours.ink
                }
                Repeater {
                    // What is left of a line that breaks off: shorter and shorter strokes.
                    model: life.ending === "killed" ? 5 : 0

                    Rectangle {
                        required property int index

                        x: life.brink + Metrics.u * (0.35 + 0.85 * index)
                        y: (life.height - height) / 2
                        width: Metrics.u * (0.6 - 0.11 * index)
                        height: root.bar
                        color: Colours.mute
                    }
                }
                Rectangle {
                    x: life.brink - width
                    y: (parent.height - height) / 2
                    width: Metrics.u * 0.5
                    height: root.bar * 2.5
                    visible: life.ending === "died"
                    color: Colours.ink
                }
            }
        }
    }

    Rectangle {
        x: root.labels + root.span * root.chart.moment - width / 2
        y: lines.y - Metrics.u
        width: Metrics.u * 0.5
        height: lines.height + Metrics.u * 1.5
        visible: root.chart.moment >= 0
        color: Colours.red
    }
}
