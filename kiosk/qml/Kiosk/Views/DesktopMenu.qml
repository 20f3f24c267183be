pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic
import Kiosk.Theme
import Kiosk.ViewModels

// The menus of the desktop mode. A kiosk never loads them.
MenuBar {
    id: root

    required property NavigationViewModel navigation
    required property PreferencesViewModel preferences
    required property LanguagesViewModel languages

    font: Type.smaller(Type.label, 0.8)

    // One of several, of which one is chosen: chosen once more it stays ticked.
    component OneOf: MenuItem {
        required property bool chosen

        checkable: true
        checked: chosen
        onToggled: checked = Qt.binding(() => chosen)
    }

    Menu {
        title: qsTr("&Exhibit")
        font: root.font

        Action {
            text: qsTr("&Copy the words on screen")
            shortcut: "Ctrl+Shift+C"
            onTriggered: root.preferences.copy(root.navigation.figure?.plainText ?? (root.navigation.notice || (root.navigation.panel?.inWords(root.navigation.wording) ?? "")))
        }
        Action {
            text: qsTr("Copy the c&itation of this panel")
            onTriggered: root.preferences.copy(root.navigation.panel?.citation() ?? "")
        }
        MenuSeparator {}
        Action {
            text: qsTr("&Quit")
            shortcut: "Ctrl+Q" // StandardKey.Quit is empty on some platforms
            onTriggered: root.preferences.leave()
        }
    }
    Menu {
        title: qsTr("&Go")
        font: root.font

        Action {
            text: qsTr("&Next\tRight")
            enabled: root.navigation.next !== null
            onTriggered: root.navigation.forward()
        }
        Action {
            text: qsTr("&Previous\tLeft")
            enabled: root.navigation.previous !== null
            onTriggered: root.navigation.backward()
        }
        Action {
            text: qsTr("&First\tHome")
            onTriggered: root.navigation.first()
        }
        Action {
            text: qsTr("&Last\tEnd")
            onTriggered: root.navigation.last()
        }
        MenuSeparator {}
        Action {
            text: qsTr("&Contents\tEnter")
            onTriggered: root.navigation.openContents()
        }
        Action {
            text: qsTr("&Back\tEsc")
            onTriggered: root.navigation.back()
        }
    }
    Menu {
        title: qsTr("&View")
        font: root.font

        Action {
            text: qsTr("&Full screen\tF11")
            checkable: true
            checked: root.preferences.fullScreen
            onTriggered: root.preferences.toggleFullScreen()
        }
        Action {
            text: qsTr("&Reading\tR")
            onTriggered: root.navigation.openView("reading")
        }
        Action {
            text: qsTr("&Larger text")
            enabled: root.preferences.textScale < 2
            onTriggered: root.preferences.stepTextScale(1)
        }
        Action {
            text: qsTr("&Smaller text")
            enabled: root.preferences.textScale > 1
            onTriggered: root.preferences.stepTextScale(-1)
        }
        MenuSeparator {}
        OneOf {
            text: qsTr("&Paper")
            chosen: root.preferences.palette === "paper"
            onTriggered: root.preferences.choosePalette("paper")
        }
        OneOf {
            text: qsTr("&Dark")
            chosen: root.preferences.palette === "dark"
            onTriggered: root.preferences.choosePalette("dark")
        }
        OneOf {
            text: qsTr("High &contrast")
            chosen: root.preferences.palette === "contrast"
            onTriggered: root.preferences.choosePalette("contrast")
        }
        OneOf {
            text: qsTr("&No colours")
            chosen: root.preferences.palette === "grey"
            onTriggered: root.preferences.choosePalette("grey")
        }
    }
    Menu {
        id: spoken

        title: qsTr("&Language")
        font: root.font

        Instantiator {
            model: root.languages.codes
            onObjectAdded: (index, entry) => spoken.insertItem(index, entry as Item)
            onObjectRemoved: (_, entry) => spoken.removeItem(entry as Item)

            OneOf {
                required property string modelData
                required property int index

                text: root.languages.names[index] ?? ""
                chosen: modelData === root.languages.language
                onTriggered: root.languages.choose(modelData)
            }
        }
    }
    Menu {
        id: worded

        title: qsTr("&Wording")
        font: root.font

        Instantiator {
            model: root.navigation.panel?.wordings ?? []
            onObjectAdded: (index, entry) => worded.insertItem(index, entry as Item)
            onObjectRemoved: (_, entry) => worded.removeItem(entry as Item)

            OneOf {
                required property string modelData

                text: modelData === "brief" ? qsTr("&Brief") : modelData === "full" ? qsTr("&Full") : modelData === "easy" ? qsTr("&Easy") : qsTr("&Standard")
                chosen: modelData === root.navigation.wording
                onTriggered: root.navigation.chooseWording(modelData)
            }
        }
    }
}
