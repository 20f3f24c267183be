import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The keys on the plate of a panel: to have it read aloud, its films and recordings, its picture. They stand side by side where there
// is room.
Flow {
    id: root

    required property PanelViewModel panel
    property bool projector: false
    property bool pictured: true // there is room for the key of the picture
    property color words: Colours.plateInk
    property color ground: Colours.plate
    property bool lit: false // the plate itself is touched

    readonly property bool recorded: root.panel.hasFilms || root.panel.hasSounds
    readonly property real keyHeight: look.implicitHeight
    readonly property real wished: [read, play, look].reduce((sum, key) => sum + (key.visible ? key.width + root.spacing : 0), -root.spacing)
    // Whether there is room for the picture's key or not: that may depend on what asks for this.
    readonly property real widest: Math.max(ReadAloud.offered ? read.width : 0, root.recorded ? play.width : 0, root.panel.hasPicture ? look.width : 0)

    signal looked
    signal played

    visible: !root.projector
    spacing: Metrics.u * 1.5

    PlateKey {
        id: read

        // As wide as the longer of its two words needs, so that it does not jump under the finger.
        width: implicitWidth + Math.max(start.advanceWidth, stop.advanceWidth) - (ReadAloud.speaking ? stop.advanceWidth : start.advanceWidth)
        visible: ReadAloud.offered
        guarded: false
        name: text
        icon: ReadAloud.speaking ? "stop" : "sound"
        text: ReadAloud.speaking ? stop.text : start.text
        words: ReadAloud.speaking ? root.ground : root.words
        ground: ReadAloud.speaking ? root.words : root.ground
        onActivated: ReadAloud.toggled()

        TextMetrics {
            id: start

            font: Type.label
            text: qsTr("Read aloud")
        }

        TextMetrics {
            id: stop

            font: Type.label
            text: qsTr("Stop reading")
        }
    }

    PlateKey {
        id: play

        visible: root.recorded
        name: root.panel.hasFilms ? qsTr("Watch the video") : qsTr("Listen to the recording")
        icon: root.panel.hasFilms ? "film" : "sound"
        text: root.panel.hasFilms ? (root.panel.hasSounds ? qsTr("Video and audio") : qsTr("Video")) : qsTr("Audio")
        words: root.words
        ground: root.ground
        onActivated: root.played()
    }

    PlateKey {
        id: look

        visible: root.panel.hasPicture && root.pictured
        name: qsTr("Look at the picture")
        icon: "picture"
        text: qsTr("Picture")
        words: root.words
        ground: root.ground
        lit: pressed || root.lit
        onActivated: root.looked()
    }
}
