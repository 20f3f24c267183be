import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// How one wants to read, by eye and by ear. Each choice holds at once, here and everywhere, and a
// piece of the panel above the choices shows it.
ViewPage {
    id: root

    required property PreferencesViewModel preferences

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
                ReadAloud.rateForgotten();
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
        id: sample

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

        ReadingChoices {
            id: choices

            x: Metrics.margin
            y: settings.pad
            width: root.width - 2 * Metrics.margin
            preferences: root.preferences
            navigation: root.navigation
            sample: sample.words
        }
    }
}
