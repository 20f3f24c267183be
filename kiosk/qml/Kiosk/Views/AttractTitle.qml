import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The title of the exhibit under its picture, and what one should know before one begins.
Item {
    id: root

    required property AttractViewModel attract

    readonly property bool wideBox: root.width > root.height * 1.2
    readonly property url dark: root.wideBox ? root.attract.darkWideArt : root.attract.darkArt
    readonly property bool drawnDark: Colours.dark && root.dark.toString().length > 0
    readonly property bool pictured: Colours.showsArt && picture.source.toString().length > 0

    Rectangle {
        anchors.fill: parent
        color: Colours.ground
    }

    CroppedPicture {
        id: picture

        width: parent.width
        height: Math.max(0, words.y - Metrics.u * 2)
        visible: root.pictured
        source: root.drawnDark ? root.dark : root.wideBox ? root.attract.wideArt : root.attract.art
        focusX: 0.55
        focusY: 0.4

        Rectangle {
            anchors.fill: parent
            color: Colours.dark && !root.drawnDark ? Colours.scrim : "transparent"
        }
    }

    Column {
        id: words

        x: Metrics.margin
        y: root.pictured ? root.height - height - Metrics.u * 3 : (root.height - height) / 2
        width: parent.width - 2 * x
        spacing: Metrics.u * 1.5

        Headline {
            width: parent.width
            text: root.attract.title
            edge: 0
        }
        Label {
            width: parent.width
            text: root.attract.subtitle
            font: Type.lead
            visible: text.length > 0
        }
        Label {
            width: Math.min(parent.width, Metrics.u * 130)
            text: root.attract.notice
            font: Type.body(Type.bodySteps[Type.bodySteps.length - 1])
            color: Colours.ink2
            lineHeight: 1.15
            visible: text.length > 0
        }
    }
}
