import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// When and where: the date large, the hour and place under it.
Column {
    id: root

    required property PanelViewModel panel
    property color words: Colours.plateInk

    spacing: Metrics.u

    Label {
        id: date

        width: root.width
        visible: text.length > 0
        text: root.panel.dateWords
        font: Type.stamp
        color: root.words
        lineHeight: 0.85
    }
    Label {
        width: root.width
        visible: (!Metrics.strip || date.lineCount < 3) && text.length > 0
        text: root.panel.stamp
        font: Type.label
        color: root.words
    }
}
