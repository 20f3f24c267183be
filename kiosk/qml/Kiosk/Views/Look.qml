import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Hands on to the tokens what the exhibit, the machine and the visitor chose: colours, type, size, motion.
Item {
    id: root

    required property PreferencesViewModel preferences
    required property LanguagesViewModel languages
    required property WallViewModel wall
    required property ThemeViewModel theme
    property bool night: false // nobody is there, and the dark round is on
    required property size screen // in pixels, without the menu

    Binding {
        target: Colours
        property: "palette"
        value: root.night ? "dark" : root.preferences.palette
    }
    Binding {
        target: Colours
        property: "paper"
        value: root.theme.paper
    }
    Binding {
        target: Colours
        property: "night"
        value: root.theme.dark
    }
    Binding {
        target: Colours
        property: "toned"
        value: root.theme.toned
    }
    Binding {
        target: Metrics
        property: "margins"
        value: root.theme.margins
    }
    Binding {
        target: Metrics
        property: "rules"
        value: root.theme.rules
    }
    Binding {
        target: Type
        property: "lines"
        value: root.theme.lines
    }
    Binding {
        target: Type
        property: "paragraphs"
        value: root.theme.paragraphs
    }
    Binding {
        target: Type
        property: "headlineFamily"
        value: root.theme.headline
    }
    Binding {
        target: Type
        property: "headlineVaries"
        value: root.theme.headlineVaries
    }
    Binding {
        target: Type
        property: "headlineShare"
        value: root.theme.headlineShare
    }
    Binding {
        target: Type
        property: "textFamily"
        value: root.theme.text
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
        target: Type
        property: "ruled"
        value: root.preferences.helperLine
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
