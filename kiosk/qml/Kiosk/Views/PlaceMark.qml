import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme

// The mark of a place, or of several that lie too close together to be touched apart, with their number in it. It listens on a
// finger's width round it.
TapTarget {
    id: root

    required property string spoken
    required property real markX
    required property real markY
    required property int count
    required property string shape
    required property bool hollow
    required property bool chosen
    property real growth: 1 // how many times as large as it was laid out the map is drawn

    readonly property bool several: root.count > 1
    readonly property color ink: root.chosen ? Colours.red : Colours.ink
    readonly property real side: Metrics.u * (root.several ? 4 : root.chosen ? 3.5 : 2.75)

    x: root.markX * root.growth - width / 2
    y: root.markY * root.growth - height / 2
    z: root.chosen ? 2 : root.activeFocus ? 1 : 0
    width: Metrics.u * 5.5
    height: width
    name: root.spoken
    guarded: false

    Image {
        anchors.centerIn: parent
        width: root.side
        height: width
        visible: !root.several
        source: root.several ? "" : "image://place/" + [root.shape, root.hollow ? "hollow" : "solid", String(root.ink).slice(1), String(Colours.ground).slice(1)].join("/")
        sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(width * Screen.devicePixelRatio))
        smooth: false
        Accessible.ignored: true
    }

    Rectangle {
        anchors.centerIn: parent
        width: root.side
        height: width
        visible: root.several
        color: root.hollow ? Colours.ground : root.chosen ? Colours.redFill : Colours.key
        border.width: Metrics.hairline
        border.color: root.hollow ? root.ink : Colours.ground
    }

    Label {
        anchors.centerIn: parent
        visible: root.several
        text: root.several ? String(root.count) : ""
        font: Type.captionStrong
        color: root.hollow ? Colours.ink : root.chosen ? Colours.redInk : Colours.keyInk
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    FocusFrame {
        target: root
        gap: 0
    }
}
