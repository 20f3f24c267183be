import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// One source, as a reader finds it again; on a desk with a key that copies it.
Item {
    id: root

    property string text
    property font face: Type.bodySmall
    property color ink: Colours.ink
    property bool copyable: false

    signal copyAsked

    implicitHeight: Math.max(words.implicitHeight, key.visible ? key.height : 0)
    height: implicitHeight

    Label {
        id: words

        width: key.visible ? key.x - Metrics.u * 2 : root.width
        text: root.text
        font: root.face
        color: root.ink
        lineHeight: 1.1
    }

    BoxedKey {
        id: key

        x: Math.floor(root.width - width)
        width: wishedWidth
        height: Metrics.u * 5.5
        visible: root.copyable
        text: qsTr("Copy citation")
        description: root.text
        guarded: false
        onActivated: root.copyAsked()
    }
}
