import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Hands on to the theme what the machine and the visitor chose: colours, size, motion.
Item {
    id: root

    required property PreferencesViewModel preferences
    required property LanguagesViewModel languages
    required property WallViewModel wall
    property bool night: false // nobody is there, and the dark round is on
    required property size screen // in pixels, without the menu

    Binding {
        target: Colours
        property: "palette"
        value: root.night ? "dark" : root.preferences.palette
    }
    Binding {
        target: Metrics
        property: "size"
        value: root.screen
    }
    Binding {
        target: Metrics
        property: "millimetre"
        value: root.wall.width > 0 ? root.screen.width / root.wall.width : 0
    }
    WallMeasures {
        wall: root.wall
    }
    Binding {
        target: Metrics
        property: "projector"
        value: root.preferences.mode === "projector"
    }
    Binding {
        target: Metrics
        property: "mirrored"
        value: root.languages.rightToLeft
    }
    Binding {
        target: Motion
        property: "still"
        value: root.preferences.still
    }
    Binding {
        target: Motion
        property: "less"
        value: root.preferences.motion === "less"
    }
    Binding {
        target: Type
        property: "textScale"
        value: root.preferences.textScale
    }
    Binding {
        target: Metrics
        property: "reach"
        value: root.preferences.reach
    }
    Binding {
        target: TapGuard
        property: "holds"
        value: root.preferences.touch === "hold"
    }
}
