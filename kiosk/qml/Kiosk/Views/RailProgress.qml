import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where one is: number, chapter and ticks; a touch opens the contents.
TapTarget {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation

    activeFocusOnTab: false
    name: qsTr("Contents")
    Accessible.ignored: true
    onActivated: root.navigation.openContents()

    TextMetrics {
        id: natural

        font: Type.label
        text: root.navigation.panel?.chapterTitle ?? ""
    }

    Row {
        id: chapter

        x: Metrics.gutter
        y: Metrics.wide ? Metrics.u * 2.5 : Metrics.u * 1.5
        spacing: Metrics.u * 1.25

        Label {
            id: number

            text: root.navigation.panel?.number ?? ""
            font: Type.labelStrong
            color: Colours.redText
        }
        Label {
            readonly property real room: root.width - Metrics.gutter * 1.5 - number.width - chapter.spacing

            width: Math.min(implicitWidth, room)
            visible: natural.advanceWidth * Type.caption.pixelSize / Type.label.pixelSize <= room * 1.06 // a caption is a little narrower still
            text: root.navigation.panel?.chapterTitle ?? ""
            font: natural.advanceWidth <= room ? Type.label : Type.caption
            color: Colours.ink2
            wrapMode: Text.NoWrap
        }
    }

    ProgressTicks {
        x: Metrics.gutter
        y: chapter.y + chapter.height + Metrics.u * 0.5
        width: parent.width - 2 * x
        height: parent.height - y - Metrics.u * 1.5
        exhibit: root.exhibit
        navigation: root.navigation
    }
}
