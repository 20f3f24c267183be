import QtQuick
import Kiosk.Theme

// A name on one line. A name is never cut: one that is too long for its box is set smaller, down to the size of a caption;
// whoever sets names gives them room for that.
// (Text's own fontSizeMode is not used: in a box that is still 0 wide it asks for type of size 0, hundreds of times.)
Label {
    id: root

    property font face: Type.labelStrong

    readonly property real share: natural.advanceWidth > root.width && root.width > 0 ? Math.min(1, Math.max(Type.caption.pixelSize / root.face.pixelSize, root.width / natural.advanceWidth)) : 1

    height: Math.ceil(root.face.pixelSize * 1.3)
    font: root.share < 1 ? Type.smaller(root.face, root.share) : root.face
    verticalAlignment: Text.AlignVCenter
    wrapMode: Text.NoWrap

    TextMetrics {
        id: natural

        font: root.face
        text: root.text
    }
}
