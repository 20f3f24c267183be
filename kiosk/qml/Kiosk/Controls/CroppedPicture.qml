import QtQuick
import Kiosk.Theme

// A picture that fills its box; what does not fit is cut away from the point that matters.
Item {
    id: root

    readonly property bool keepsDirection: true

    property url source
    property real focusX: 0.5
    property real focusY: 0.5
    property string alt

    readonly property bool ready: picture.status === Image.Ready

    function placed(box: real, size: real, focus: real): real {
        return Math.max(box - size, Math.min(0, box / 2 - focus * size));
    }

    clip: true
    transform: Metrics.mirrored ? Turning.of(root) : []
    Accessible.role: Accessible.Graphic
    Accessible.name: root.alt
    Accessible.ignored: root.alt.length === 0

    Image {
        id: picture

        x: root.placed(root.width, width, root.focusX)
        y: root.placed(root.height, height, root.focusY)
        width: Math.max(implicitWidth, root.width)
        height: Math.max(implicitHeight, root.height)
        source: Colours.pictured(String(root.source))
        sourceSize: Qt.size(Math.ceil(root.width), Math.ceil(root.height))
        fillMode: Image.PreserveAspectCrop
        autoTransform: true // a telephone writes down how it was held
        asynchronous: !Motion.still
        Accessible.ignored: true
    }
}
