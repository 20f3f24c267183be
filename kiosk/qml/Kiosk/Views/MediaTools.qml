import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The keys of a recording in the rail: play, and how it is heard and read. Each says how it stands.
Row {
    id: root

    required property Player player
    required property RecordingViewModel recording
    required property PlaybackViewModel playback
    property bool playable: true
    property bool readable: true // its words can be laid beside it
    property bool reading: false

    readonly property bool stacked: !Metrics.wide
    readonly property int count: 2 + (root.recording.captioned ? 1 : 0) + (root.readable ? 1 : 0) + (sign.visible ? 1 : 0)
    readonly property real share: root.width / Math.max(4, root.count)
    // As wide as their words are, where all of them are that wide.
    readonly property real wished: play.wishedWidth + (captions.visible ? captions.wishedWidth : 0) + sound.wishedWidth + (words.visible ? words.wishedWidth : 0) + (sign.visible ? sign.wishedWidth : 0)
    readonly property bool roomy: !root.stacked && root.wished <= root.width

    signal toggled
    signal read

    visible: root.playable

    RailKey {
        id: play

        width: root.roomy ? wishedWidth : root.share
        height: root.height
        stacked: root.stacked
        icon: root.player.playing ? "pause" : "play"
        text: root.player.playing ? qsTr("Pause") : root.player.ended ? qsTr("Play again") : qsTr("Play")
        onActivated: root.toggled()
    }
    CheckedKey {
        id: captions

        width: root.roomy ? wishedWidth : root.share
        height: root.height
        visible: root.recording.captioned
        stacked: root.stacked
        checked: root.playback.captions
        text: root.playback.captions ? qsTr("Captions on") : qsTr("Captions off")
        onActivated: root.playback.toggleCaptions()
    }
    CheckedKey {
        id: sound

        width: root.roomy ? wishedWidth : root.share
        height: root.height
        enabled: root.recording.audible
        stacked: root.stacked
        checked: root.playback.sound && root.recording.audible
        text: !root.recording.audible ? qsTr("No sound") : root.playback.sound ? qsTr("Sound on") : qsTr("Sound off")
        onActivated: root.playback.toggleSound()
    }
    CheckedKey {
        id: words

        width: root.roomy ? wishedWidth : root.share
        height: root.height
        visible: root.readable
        stacked: root.stacked
        checked: root.reading
        text: qsTr("In words")
        onActivated: root.read()
    }
    CheckedKey {
        id: sign

        width: root.roomy ? wishedWidth : root.share
        height: root.height
        visible: root.recording.sign.toString().length > 0
        stacked: root.stacked
        checked: root.playback.signed
        text: qsTr("Sign language")
        onActivated: root.playback.toggleSigned()
    }
}
