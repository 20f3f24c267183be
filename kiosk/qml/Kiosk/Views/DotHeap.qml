pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One field of dots with its numbers beside it. Where the parts are high enough a bracket ties each number to its dots.
Item {
    id: root

    required property string name
    required property string aside
    required property string dots
    required property int total
    required property RowsModel numbers
    property real pitch // between two dots
    property real labels // for the name beside the field; 0: it stands above
    property real side // for the numbers
    property font face: Type.lead // of the numbers

    readonly property real head: root.labels > 0 ? 0 : title.height + Metrics.u // how high the name above the field is
    readonly property real fieldWidth: root.width - root.labels - root.side - Metrics.u * 4
    readonly property int columns: Math.max(1, Math.floor(root.fieldWidth / root.pitch))
    readonly property real fieldHeight: Math.ceil(root.total / root.columns) * root.pitch
    readonly property real line: Math.ceil(Type.labelStrong.pixelSize * 1.25)
    readonly property real wordsHeight: Math.max(root.listed(entries.count), root.labels > 0 ? title.height : 0) // beside the field

    // How high the numbers are, one under the other; the first stands beside the name where that is above.
    function listed(count: int): real {
        let height = beside.visible ? beside.height : 0;
        for (let k = root.head > 0 ? 1 : 0; k < count; k++)
            height += entries.itemAt(k)?.height ?? 0;
        return height;
    }

    height: Math.max(root.head + root.fieldHeight, root.head + said.height, root.head + root.wordsHeight)

    Label {
        id: title

        width: root.labels > 0 ? root.labels - Metrics.u * 2 : root.width - root.side - Metrics.u * 2
        text: root.name
        font: root.labels > 0 ? Type.label : Type.labelStrong
        lineHeight: 0.95
        Accessible.ignored: true
    }

    Image {
        x: root.labels
        y: root.head
        width: root.columns * root.pitch
        height: root.fieldHeight
        source: root.total > 0 ? "image://dots/" + root.dots + "/" + root.columns + "/" + String(Colours.ink).slice(1) : ""
        sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(height * Screen.devicePixelRatio))
        smooth: false
    }

    Item {
        id: said

        x: root.width - root.side
        y: root.head
        width: root.side
        height: beside.y + (beside.visible ? beside.height : 0)

        Repeater {
            id: entries

            model: root.numbers

            Item {
                id: entry

                required property string form
                required property string number
                required property string words
                required property real since
                required property real until
                required property int index

                readonly property Item before: entry.index > 0 ? entries.itemAt(entry.index - 1) : null
                readonly property real least: entry.before ? entry.before.y + entry.before.height : entry.form.length > 0 || root.head === 0 ? 0 : -root.head
                readonly property real extent: root.fieldHeight * (entry.until - entry.since)
                readonly property bool tied: entry.form.length > 0 && entry.index > 0 && root.fieldHeight >= root.pitch * 4 && entry.extent > root.line * 0.95

                y: entry.tied ? Math.max(entry.least, root.fieldHeight * (entry.since + entry.until) / 2 - height / 2) : entry.least
                width: root.side
                height: Math.max(figure.height, meaning.y + meaning.height)

                Item {
                    x: -Metrics.u * 3
                    y: root.fieldHeight * entry.since - entry.y + Metrics.u * 0.25
                    width: Metrics.u * 1.5
                    height: entry.extent - Metrics.u * 0.5
                    visible: entry.tied

                    Rectangle {
                        width: parent.width
                        height: Metrics.hairline
                        color: Colours.ink
                    }
                    Rectangle {
                        x: parent.width - width
                        width: Metrics.hairline
                        height: parent.height
                        color: Colours.ink
                    }
                    Rectangle {
                        y: parent.height - height
                        width: parent.width
                        height: Metrics.hairline
                        color: Colours.ink
                    }
                }
                DotMark {
                    anchors.verticalCenter: figure.verticalCenter
                    visible: entry.form.length > 0
                    form: entry.form
                }
                Label {
                    id: figure

                    x: entry.form.length > 0 ? Metrics.u * 3 : 0
                    text: entry.number
                    font: root.face
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
                Label {
                    id: meaning

                    x: figure.x + figure.width + Metrics.u * 1.25
                    y: figure.baselineOffset - baselineOffset
                    width: parent.width - x
                    text: entry.words
                    font: Type.caption
                    lineHeight: 0.92
                    Accessible.ignored: true
                }
            }
        }

        Label {
            id: beside

            readonly property Item last: entries.count > 0 ? entries.itemAt(entries.count - 1) : null

            y: beside.last ? beside.last.y + beside.last.height : 0
            width: root.side
            visible: text.length > 0
            text: root.aside
            font: Type.caption
            color: Colours.ink2
            lineHeight: 0.92
            Accessible.ignored: true
        }
    }
}
