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
    readonly property real usual: Type.bodySteps[Type.bodySteps.length - 1]
    readonly property bool pictured: Colours.showsArt && picture.source.toString().length > 0

    // Large text leaves the notice whole: it is set smaller where it has no room, down to what it is for everybody.
    function fit(): void {
        for (const share of [1, 0.85, 0.7, 0.6, 0.5]) {
            notice.size = Math.max(root.usual * share, root.usual / Type.textScale);
            if (title.height + subtitle.height + notice.implicitHeight <= root.height - Metrics.u * 9)
                break;
        }
    }

    onUsualChanged: Qt.callLater(root.fit)
    onWidthChanged: Qt.callLater(root.fit)
    onHeightChanged: Qt.callLater(root.fit)
    Component.onCompleted: root.fit()

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
            id: title

            width: parent.width
            text: root.attract.title
            edge: 0
        }
        Label {
            id: subtitle

            width: parent.width
            text: root.attract.subtitle
            font: Type.lead
            visible: text.length > 0
        }
        Label {
            id: notice

            property real size: root.usual

            width: Math.min(parent.width, Metrics.u * 130)
            text: root.attract.notice
            onTextChanged: Qt.callLater(root.fit)
            font: Type.body(notice.size)
            color: Colours.ink2
            lineHeight: 1.15
            visible: text.length > 0
        }
    }
}
