import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How one wants to read: size, colours, wording, where the keys stand, motion. Each choice holds at once, here and everywhere, and a
// piece of the panel above the choices shows it.
ViewPage {
    id: root

    required property PreferencesViewModel preferences

    readonly property bool oneColumn: Metrics.upright
    readonly property real column: root.oneColumn ? root.width - 2 * Metrics.margin : (root.width - 2 * Metrics.margin - Metrics.u * (Metrics.strip ? 4 : 12)) / 2

    title: qsTr("Reading")
    onwardText: root.navigation.panel?.title ?? qsTr("Close")
    onOnward: root.navigation.back()

    tools: Row {
        height: parent.height
        spacing: Metrics.gutter

        RailKey {
            width: Math.min(wishedWidth, Metrics.u * (Metrics.strip ? 36 : Metrics.upright ? 40 : 60))
            height: parent.height
            icon: "standard"
            text: qsTr("Back to standard settings")
            onActivated: {
                root.preferences.standard();
                root.navigation.chooseWording("standard");
            }
        }

        FittedLabel {
            width: Math.max(Metrics.u, root.toolsWidth - x - Metrics.gutter)
            height: parent.height
            text: [qsTr("Settings last until you leave."), root.preferences.contact].join(" ")
            face: Type.label
            color: Colours.ink2
            verticalAlignment: Text.AlignVCenter
        }
    }

    ReadingSample {
        width: root.width
        height: settings.y
        visible: root.navigation.panel !== null
        navigation: root.navigation
    }

    Rectangle {
        id: settings

        readonly property real pad: Metrics.u * (Metrics.strip ? 1.5 : 2.5)

        y: parent.height - height
        width: root.width
        height: choices.implicitHeight + 2 * settings.pad
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        Grid {
            id: choices

            x: Metrics.margin
            y: settings.pad
            flow: Grid.TopToBottom
            rows: root.oneColumn ? 6 : 3
            columnSpacing: root.width - 2 * Metrics.margin - 2 * root.column
            rowSpacing: Metrics.u * (Metrics.strip ? 1 : 2)

            ChoiceRow {
                width: root.column
                heading: qsTr("Text size")
                values: ["1", "1.25", "1.5", "1.75", "2"]
                names: values.map(() => qsTr("A", "a letter, to show a size of text"))
                sizes: [1, 1.2, 1.4, 1.65, 1.9]
                spoken: values.map(scale => qsTr("Text size %1 %").arg(Math.round(Number(scale) * 100)))
                value: String(root.preferences.textScale)
                onChosen: scale => root.preferences.chooseTextScale(Number(scale))
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

            ChoiceRow {
                width: root.column
                heading: qsTr("Keys")
                values: ["spread", "low", "left", "right"]
                names: [qsTr("Spread"), qsTr("Low"), qsTr("Left hand"), qsTr("Right hand")]
                value: root.preferences.reach
                onChosen: reach => root.preferences.chooseReach(reach)
            }

            ChoiceRow {
                width: root.column
                heading: qsTr("Motion")
                values: ["full", "less"]
                names: [qsTr("Full"), qsTr("Less")]
                value: root.preferences.motion
                onChosen: motion => root.preferences.chooseMotion(motion)
            }

            ChoiceRow {
                width: root.column
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
