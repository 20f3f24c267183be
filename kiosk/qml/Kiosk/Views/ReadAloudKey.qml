import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The key that has the screen read aloud, and stops it.
TapTarget {
    id: root

    readonly property color ink: root.pressed ? Colours.redInk : ReadAloud.speaking ? Colours.keyInk : Colours.ink

    // As wide as the longer of its two words needs, so that it does not jump under the finger.
    implicitWidth: drawing.x + drawing.width + Metrics.u * 1.5 + Math.max(start.advanceWidth, stop.advanceWidth) + Metrics.u * 3
    implicitHeight: Metrics.keyHeight
    visible: ReadAloud.offered
    name: ReadAloud.speaking ? stop.text : start.text
    guarded: false
    onActivated: ReadAloud.toggled()

    TextMetrics {
        id: start

        font: Type.labelStrong
        text: qsTr("Read aloud")
    }

    TextMetrics {
        id: stop

        font: Type.labelStrong
        text: qsTr("Stop reading")
    }

    Rectangle {
        anchors.fill: parent
        color: root.pressed ? Colours.redFill : ReadAloud.speaking ? Colours.key : "transparent"
        border.width: Metrics.hairline
        border.color: Colours.ink
    }

    Icon {
        id: drawing

        x: Metrics.u * 3
        anchors.verticalCenter: parent.verticalCenter
        name: ReadAloud.speaking ? "pause" : "sound"
        colour: root.ink
    }

    Label {
        x: drawing.x + drawing.width + Metrics.u * 1.5
        anchors.verticalCenter: parent.verticalCenter
        text: root.name
        font: Type.labelStrong
        color: root.ink
        wrapMode: Text.NoWrap
    }

    FocusFrame {
        target: root
    }
}
