import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The keys on the plate of a panel: its films and recordings, and its picture. They stand side by side where there is room.
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
    readonly property real wished: (look.visible ? look.width : 0) + (play.visible ? play.width + root.spacing : 0)

    signal looked
    signal played

    visible: !root.projector
    spacing: Metrics.u * 1.5

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
