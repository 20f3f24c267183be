import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Hearing how one would be read to: a key that reads a sample and stops, and beside it the pace.
Column {
    id: root

    property string sample

    spacing: pace.spacing
    Accessible.role: Accessible.Grouping
    Accessible.name: heading.text

    Label {
        id: heading

        width: root.width
        text: qsTr("Read aloud")
        font: Type.labelStrong
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Row {
        id: keys

        spacing: Metrics.u * (Metrics.strip ? 1 : 2)

        PlateKey {
            id: listen

            // As wide as the longer of its two words needs, so that it does not jump under the finger.
            width: Math.max(root.width * 0.24, implicitWidth + Math.max(start.advanceWidth, stop.advanceWidth) - (ReadAloud.speaking ? stop.advanceWidth : start.advanceWidth))
            height: pace.keyHeight
            guarded: false
            name: text
            icon: Metrics.strip ? "" : ReadAloud.speaking ? "stop" : "sound"
            text: ReadAloud.speaking ? stop.text : start.text
            words: ReadAloud.speaking ? Colours.keyInk : Colours.ink
            ground: ReadAloud.speaking ? Colours.key : Colours.ground
            outline: Colours.ink
            onActivated: ReadAloud.sampled(root.sample)

            TextMetrics {
                id: start

                font: Type.label
                text: qsTr("Listen")
            }

            TextMetrics {
                id: stop

                font: Type.label
                text: qsTr("Stop")
            }
        }

        ChoiceRow {
            id: pace

            width: root.width - listen.width - keys.spacing
            headed: false
            heading: qsTr("Pace")
            values: ["slow", "normal", "fast"]
            names: [qsTr("Slow"), qsTr("Normal"), qsTr("Fast")]
            value: ReadAloud.rate
            onChosen: rate => ReadAloud.rateChosen(rate)
        }
    }
}
