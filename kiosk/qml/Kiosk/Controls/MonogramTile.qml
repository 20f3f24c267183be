import QtQuick
import QtQuick.Window
import Kiosk.Theme

// A person's portrait or letters in the shape of their part; what was done to them shows in the letters.
Image {
    id: root

    property string letters
    property string person // whose portrait stands here, where there is one
    property string shape: "square"
    property string fate: "solid"
    property color ground: Colours.ground2

    width: Metrics.tile
    height: width
    source: "image://monogram/" + [root.letters, root.shape, root.fate, String(Colours.ink).slice(1), String(root.ground).slice(1), root.person, Portraits.edition].map(encodeURIComponent).join("/")
    sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(width * Screen.devicePixelRatio))
    smooth: false
    transform: Metrics.mirrored ? Turning.of(root) : []
    Accessible.ignored: true
}
