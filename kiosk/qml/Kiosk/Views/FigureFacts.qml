import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Under the tile: when and where a life began, and how it ended, in words that hide nothing.
Column {
    id: root

    required property FigureViewModel figure

    spacing: Metrics.u * 1.5

    Column {
        width: root.width
        visible: root.figure.born.length > 0

        Label {
            width: root.width
            text: qsTr("Born")
            font: Type.labelStrong
        }
        Label {
            width: root.width
            text: root.figure.born
        }
        Label {
            width: root.width
            visible: text.length > 0
            text: root.figure.bornOldStyle
            font: Type.caption
            color: Colours.ink2
        }
        Label {
            width: root.width
            visible: root.figure.birthName.length > 0
            text: qsTr("as %1").arg(root.figure.birthName)
            font: Type.caption
            color: Colours.ink2
        }
    }

    Column {
        width: root.width
        visible: root.figure.diedWord.length > 0

        Label {
            width: root.width
            text: root.figure.diedWord
            font: Type.labelStrong
            color: Colours.redText
        }
        Label {
            width: root.width
            visible: text.length > 0
            text: root.figure.died
        }
        Label {
            width: root.width
            topPadding: Metrics.u * 0.5
            visible: text.length > 0
            text: root.figure.fate
            color: Colours.ink2
        }
    }
}
