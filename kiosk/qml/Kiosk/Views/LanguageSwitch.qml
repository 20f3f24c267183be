import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The languages by their own names, never flags; the one on screen is underlined.
Segments {
    id: root

    required property LanguagesViewModel languages

    visible: root.languages.codes.length > 1
    boxed: false
    inset: Metrics.u * (root.languages.codes.length > 6 ? 0.6 : 1.25)
    face: Type.label
    chosenFace: Type.labelStrong
    values: root.languages.codes
    names: root.languages.names
    value: root.languages.language
    Accessible.name: qsTr("Language")
    onChosen: code => root.languages.choose(code)
}
