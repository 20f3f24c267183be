import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A panel in the contents: its picture, its title, and whether it was seen or comes next.
TapTarget {
    id: root

    required property PanelViewModel panel
    property bool seen: false
    property bool here: false
    property font face: Type.labelStrong
    property int lines: 2

    // In a tile too low for a picture above its title it stands behind it, in one too narrow for that nowhere.
    readonly property bool above: Colours.showsArt && root.height >= Metrics.u * 16
    readonly property bool beside: Colours.showsArt && !root.above && !Type.large && root.width >= root.height * 2
    readonly property real share: root.beside ? Math.min(root.height * 0.8, root.width - root.needed) : 0 // of the width
    readonly property real bar: Metrics.u * 0.75
    readonly property real needed: title.widest() + 2 * title.x // for its longest word

    name: root.panel.title
    description: root.here ? qsTr("you are here") : root.seen ? qsTr("seen") : ""

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : Colours.ground2
        border.width: Colours.contrast ? Metrics.hairline : 0
        border.color: Colours.ink
    }

    CroppedPicture {
        id: picture

        x: root.beside ? root.width - width : 0
        width: root.beside ? root.share : parent.width
        height: parent.height - (root.beside ? 0 : title.height + root.bar)
        visible: root.above || root.beside
        source: !visible ? "" : root.beside ? root.panel.artFile : root.panel.wideArtFile
        focusX: root.beside ? root.panel.focusX : root.panel.wideFocusX
        focusY: root.beside ? root.panel.focusY : root.panel.wideFocusY

        Rectangle {
            anchors.fill: parent
            visible: root.panel.inkTitle
            color: Colours.plateDim
        }
    }

    KeyLabel {
        id: title

        x: Metrics.u
        y: root.above ? root.height - height - root.bar : 0
        width: root.width - 2 * x - root.share
        height: root.beside ? root.height - root.bar : Math.ceil(root.face.pixelSize * 1.3 * root.lines + Metrics.u)
        topPadding: Metrics.u * 0.75
        text: root.panel.title
        lineHeight: root.beside ? 0.9 : 1
        face: root.face
        smallerFace: root.beside ? Type.captionStrong : Type.caption
        most: root.beside ? 3 : root.lines
        color: root.pressed ? Colours.redInk : root.here ? Colours.redText : Colours.ink
        verticalAlignment: Text.AlignTop
        elide: Text.ElideRight
    }

    Rectangle {
        y: root.height - height
        width: parent.width
        height: root.bar
        visible: root.seen || root.here
        color: root.here ? Colours.red : Colours.ink
    }

    FocusFrame {
        target: root
        gap: Metrics.u * 0.5
    }
}
