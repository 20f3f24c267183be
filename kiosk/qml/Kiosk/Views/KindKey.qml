import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme

// Switches a kind of place on and off. The mark of that kind stands in its box as long as it is on.
TapTarget {
    id: root

    required property string word
    required property string shape
    property bool on: true

    readonly property color ink: root.pressed ? Colours.redInk : Colours.ink

    name: root.word
    guarded: false
    Accessible.checkable: true
    Accessible.checked: root.on

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : "transparent"
    }

    Rectangle {
        id: box

        x: Metrics.u * 1.25
        y: (parent.height - height) / 2
        width: Metrics.u * 3.75
        height: width
        color: Colours.ground
        border.width: Metrics.hairline
        border.color: Colours.ink

        Image {
            anchors.centerIn: parent
            width: Metrics.u * 2.75
            height: width
            visible: root.on
            source: "image://place/" + [root.shape, "solid", String(Colours.ink).slice(1), String(Colours.ground).slice(1)].join("/")
            sourceSize: Qt.size(Math.round(width * Screen.devicePixelRatio), Math.round(width * Screen.devicePixelRatio))
            smooth: false
            Accessible.ignored: true
        }
    }

    KeyLabel {
        x: box.x + box.width + Metrics.u
        width: parent.width - x - Metrics.u * 0.5
        height: parent.height
        text: root.word
        face: Type.label
        smallerFace: Type.caption
        color: root.ink
        Accessible.ignored: true
    }

    Rectangle {
        x: parent.width - width
        y: Metrics.hairline
        width: Metrics.fineline
        height: parent.height - y
        color: Colours.ground3
    }

    FocusFrame {
        target: root
        gap: -Metrics.focusGap
    }
}
