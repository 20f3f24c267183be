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

    // A tile too low for both leaves the picture out.
    readonly property bool pictured: Colours.showsArt && root.height >= Metrics.u * 16
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

        width: parent.width
        height: parent.height - title.height - root.bar
        visible: root.pictured
        source: root.pictured ? root.panel.wideArtFile : ""
        focusX: root.panel.wideFocusX
        focusY: root.panel.wideFocusY

        Rectangle {
            anchors.fill: parent
            visible: root.panel.inkTitle
            color: Colours.plateDim
        }
    }

    KeyLabel {
        id: title

        x: Metrics.u
        y: root.pictured ? root.height - height - root.bar : 0
        width: root.width - 2 * x
        height: Math.ceil(root.face.pixelSize * 1.3 * root.lines + Metrics.u)
        topPadding: Metrics.u * 0.75
        text: root.panel.title
        face: root.face
        smallerFace: Type.caption
        most: root.lines
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
