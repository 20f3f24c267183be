pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Every contact with its number and its trail, over fields that fill when they are touched: where a field stays empty, or fills by
// itself, the glass is at fault. The fields reach to every edge.
Rectangle {
    id: root

    readonly property int columns: root.width >= root.height ? 16 : 9
    readonly property int rows: root.width >= root.height ? 9 : 16
    readonly property int fields: root.columns * root.rows
    readonly property list<int> asked: [...Array(root.fields).keys()].filter(field => !root.isUnderWords(field))
    property var reached: ({})
    property int fingers: 0
    property int most: 0

    readonly property int filled: Object.keys(root.reached).length

    signal done

    function isUnderWords(field: int): bool {
        const x = (field % root.columns + 0.5) * root.width / root.columns;
        const y = (Math.floor(field / root.columns) + 0.5) * root.height / root.rows;
        return x > board.x && x < board.x + board.width && y > board.y && y < board.y + board.height;
    }

    function see(points: list<TouchPoint>): void {
        const now = Object.assign({}, root.reached);
        for (const point of points) {
            const column = Math.min(root.columns - 1, Math.max(0, Math.floor(point.x / root.width * root.columns)));
            const row = Math.min(root.rows - 1, Math.max(0, Math.floor(point.y / root.height * root.rows)));
            const field = row * root.columns + column;
            if (root.asked.includes(field))
                now[field] = true;
        }
        root.reached = now;
    }

    function count(): void {
        root.fingers = [...area.touchPoints].filter(point => point.pressed).length;
        root.most = Math.max(root.most, root.fingers);
    }

    color: Colours.ground
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Touch test")

    Grid {
        anchors.fill: parent
        columns: root.columns

        Repeater {
            model: root.fields

            Rectangle {
                required property int index

                width: root.width / root.columns
                height: root.height / root.rows
                color: root.reached[index] ? Colours.ground3 : "transparent"
                border.width: 1
                border.color: Colours.mute
            }
        }
    }

    MultiPointTouchArea {
        id: area

        anchors.fill: parent
        touchPoints: [
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {},
            TouchPoint {}
        ]
        onPressed: points => {
            root.see(points);
            root.count();
        }
        onUpdated: points => root.see(points)
        onReleased: root.count()
        onCanceled: root.count()
    }

    Rectangle {
        id: board

        anchors.centerIn: parent
        width: Math.min(root.width - 2 * Metrics.margin, Metrics.u * 80)
        height: words.height + Metrics.u * 6
        color: Colours.ground
        border.width: Metrics.hairline
        border.color: Colours.ink

        Column {
            id: words

            x: Metrics.u * 3
            y: Metrics.u * 3
            width: parent.width - 2 * x
            spacing: Metrics.u * 2

            Label {
                width: parent.width
                text: qsTr("Touch test")
                font: Type.chapter
                Accessible.role: Accessible.Heading
            }
            Label {
                width: parent.width
                text: qsTr("Draw over every field, up to the edges and into the corners, then lay several fingers on the glass.")
                font: Type.label
            }
            Label {
                width: parent.width
                text: qsTr("Fields reached: %1 of %2").arg(root.filled).arg(root.asked.length)
                font: Type.labelStrong
            }
            Label {
                width: parent.width
                text: qsTr("Fingers now: %1, at most: %2").arg(root.fingers).arg(root.most)
                font: Type.labelStrong
            }
            Row {
                spacing: Metrics.u * 2

                BoxedKey {
                    width: wishedWidth
                    height: Metrics.u * 9
                    text: qsTr("Once more")
                    onActivated: {
                        root.reached = {};
                        root.most = 0;
                    }
                }
                BoxedKey {
                    width: wishedWidth
                    height: Metrics.u * 9
                    strong: true
                    text: qsTr("Done")
                    onActivated: root.done()
                }
            }
        }
    }

    Repeater {
        model: area.touchPoints.length

        TouchTrail {
            required property int index

            anchors.fill: parent
            point: area.touchPoints[index]
            number: index + 1
        }
    }
}
