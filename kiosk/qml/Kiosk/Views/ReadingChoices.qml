import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All that can be chosen for reading, in two columns, or below each other on an upright screen. What is about the text stands together.
Grid {
    id: root

    required property PreferencesViewModel preferences
    required property NavigationViewModel navigation
    property string sample // what is read when somebody tries the voice

    readonly property bool oneColumn: Metrics.upright
    readonly property real column: root.oneColumn ? root.width : (root.width - root.columnSpacing) / 2
    readonly property real beside: Metrics.u * (Metrics.strip ? 2 : 4) // between two choices in one row

    columns: root.oneColumn ? 1 : 2
    columnSpacing: Metrics.u * (Metrics.strip ? 4 : 12)
    rowSpacing: Metrics.u * (Metrics.strip ? 1 : 2)

    Column {
        spacing: root.rowSpacing

        Row {
            spacing: root.beside

            ChoiceRow {
                width: (root.column - root.beside) * 0.66
                heading: qsTr("Text size")
                values: ["1", "1.25", "1.5", "1.75", "2"]
                names: values.map(() => qsTr("A", "a letter, to show a size of text"))
                sizes: [1, 1.2, 1.4, 1.65, 1.9]
                spoken: values.map(scale => qsTr("Text size %1 %").arg(Math.round(Number(scale) * 100)))
                value: String(root.preferences.textScale)
                onChosen: scale => root.preferences.chooseTextScale(Number(scale))
            }

            ChoiceRow {
                width: (root.column - root.beside) * 0.34
                heading: qsTr("Helper line")
                values: ["off", "on"]
                names: [qsTr("Off"), qsTr("On")]
                spoken: [qsTr("Helper line under the text: off"), qsTr("Helper line under the text: on")]
                value: root.preferences.helperLine ? "on" : "off"
                onChosen: choice => root.preferences.chooseHelperLine(choice === "on")
            }
        }

        ChoiceRow {
            width: root.column
            heading: qsTr("Colours")
            values: Object.keys(Colours.samples)
            names: [qsTr("Paper"), qsTr("Dark"), qsTr("Yellow on black"), qsTr("No colours")]
            samples: values.map(palette => Colours.samples[palette])
            value: root.preferences.palette
            onChosen: palette => root.preferences.choosePalette(palette)
        }

        ChoiceRow {
            width: root.column
            heading: qsTr("Wording")
            visible: values.length > 1
            values: root.navigation.panel?.wordings ?? []
            names: values.map(wording => naming.nameOf(wording))
            value: root.navigation.wording
            onChosen: wording => root.navigation.chooseWording(wording)
        }
    }

    Column {
        spacing: root.rowSpacing

        VoiceChoice {
            width: root.column
            visible: ReadAloud.offered
            sample: root.sample
        }

        ChoiceRow {
            width: root.column
            heading: qsTr("Keys")
            values: ["spread", "low", "left", "right"]
            names: [qsTr("Spread"), qsTr("Low"), qsTr("Left hand"), qsTr("Right hand")]
            value: root.preferences.reach
            onChosen: reach => root.preferences.chooseReach(reach)
        }

        // Where nothing can be read aloud there is room for a row each.
        Grid {
            id: ways

            readonly property bool shared: ReadAloud.offered
            readonly property real share: Metrics.strip ? motion.least / (motion.least + touch.least) : 0.38

            columns: shared ? 2 : 1
            columnSpacing: root.beside
            rowSpacing: root.rowSpacing

            ChoiceRow {
                id: motion

                width: ways.shared ? (root.column - root.beside) * ways.share : root.column
                heading: qsTr("Motion")
                values: ["full", "less"]
                names: [qsTr("Full"), qsTr("Less")]
                value: root.preferences.motion
                onChosen: motion => root.preferences.chooseMotion(motion)
            }

            ChoiceRow {
                id: touch

                width: ways.shared ? (root.column - root.beside) * (1 - ways.share) : root.column
                heading: qsTr("Touch")
                values: ["tap", "hold"]
                names: [qsTr("Tap"), qsTr("Keep the finger on it")]
                value: root.preferences.touch
                onChosen: touch => root.preferences.chooseTouch(touch)
            }
        }
    }

    WordingSwitch {
        id: naming

        visible: false
        wordings: []
    }
}
