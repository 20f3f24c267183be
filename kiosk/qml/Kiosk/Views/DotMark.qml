import QtQuick
import QtQuick.Window
import Kiosk.Theme

// One dot, as it stands in a field.
Image {
    id: root

    required property string form

    readonly property int side: Math.max(1, Math.round(width * Screen.devicePixelRatio))

    width: Metrics.u * 2.25
    height: width
    source: root.form.length > 0 ? "image://dots/1." + root.form + "/1/" + String(Colours.ink).slice(1) : ""
    sourceSize: Qt.size(root.side, root.side)
    smooth: false
}
