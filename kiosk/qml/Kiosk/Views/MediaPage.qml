import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A film or a sound recording, over the panel it belongs to. Nothing plays before a visitor asks for it. Where it cannot be played,
// or shows nothing within four seconds, the poster stays and its words are laid out instead.
ViewPage {
    id: root

    required property RecordingsViewModel recordings
    required property PlaybackViewModel playback
    required property Player player

    readonly property string link: root.navigation.viewFocus
    readonly property RecordingViewModel recording: root.recordings.recording(root.link, root.navigation.index)
    readonly property bool film: root.recording.isFilm
    readonly property url file: root.playback.signed && root.recording.sign.toString().length > 0 ? root.recording.sign : root.recording.file
    readonly property bool playable: root.player.able && !root.playback.failed.includes(root.file.toString())
    readonly property bool withWords: !root.film || !root.playable || Metrics.upright || root.reading
    readonly property bool beside: root.film && !Metrics.upright
    readonly property string caption: root.playback.captions && root.player.begun && !root.player.ended ? root.recording.captionAt(root.player.position) : ""
    readonly property real band: !root.playable || !root.recording.captioned ? 0 : Metrics.u * (Metrics.strip ? 12 : 18) // for captions beside a picture

    property int patience: 4000 // milliseconds until the first picture
    property bool reading: false
    property bool waiting: false

    function toggle(): void {
        if (!root.playable)
            return;
        if (root.player.playing) {
            root.player.pause();
            return;
        }
        root.open();
        root.waiting = !root.player.begun;
        root.player.play();
    }

    function open(): void {
        if (root.player.source.toString() !== root.file.toString())
            root.player.source = root.file;
    }

    // The same film in sign language, or in another language, goes on at the same place.
    function change(): void {
        if (root.player.source.toString().length === 0)
            return;
        const [place, on] = [root.player.position, root.player.playing];
        root.player.source = "";
        if (!root.playable)
            return;
        root.open();
        root.player.seek(place);
        if (on)
            root.toggle();
    }

    function giveUp(why: string): void {
        root.waiting = false;
        const file = root.player.source.toString();
        root.player.stop();
        root.player.source = "";
        root.playback.giveUp(file, why);
    }

    function press(key: int): bool {
        const by = ({
                [Qt.Key_Left]: -10000,
                [Qt.Key_Right]: 10000
            })[key];
        if (by !== undefined && root.player.begun)
            root.player.seek(root.player.position + by);
        else if (key === Qt.Key_Space && root.playable)
            root.toggle();
        else if (key === Qt.Key_C && root.recording.captioned)
            root.playback.toggleCaptions();
        else if (key === Qt.Key_M && root.recording.audible)
            root.playback.toggleSound();
        else if (key === Qt.Key_V)
            root.navigation.back();
        else
            return false;
        return true;
    }

    title: root.film ? qsTr("Video") : qsTr("Audio")
    closeText: qsTr("Back to %1").arg(root.navigation.panel?.title ?? "")
    closeWidth: Metrics.u * (Metrics.wide ? 64 : Metrics.strip ? 38 : 44)
    focus: true
    Component.onCompleted: root.forceActiveFocus()
    Component.onDestruction: {
        root.player?.giveBack();
        root.playback?.tell(false);
    }
    Keys.onPressed: event => event.accepted = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier | Qt.MetaModifier)) && root.press(event.key)
    onFileChanged: root.change()
    onLinkChanged: root.player.source = ""
    onEnabledChanged: if (!root.enabled)
        root.player.pause()

    tools: MediaTools {
        width: root.toolsWidth
        height: parent.height
        player: root.player
        recording: root.recording
        playback: root.playback
        playable: root.playable
        readable: root.film && !Metrics.upright
        reading: root.reading
        onToggled: root.toggle()
        onRead: root.reading = !root.reading
    }

    Binding {
        target: root.player
        property: "muted"
        value: !root.playback.sound
    }

    Connections {
        target: root.playback

        function onStopRequested(): void {
            root.player.pause();
        }
    }

    Connections {
        target: root.player

        function onPlayingChanged(): void {
            root.playback?.tell(root.player.playing);
        }

        function onBegunChanged(): void {
            root.waiting = root.waiting && !root.player.begun;
        }

        function onEndedChanged(): void {
            if (root.player.ended && !root.player.begun)
                Qt.callLater(root.giveUp, "it ended before anything was shown or heard");
        }

        function onFailed(why: string): void {
            root.giveUp(why);
        }
    }

    Timer {
        interval: root.patience
        running: root.waiting
        onTriggered: root.giveUp("nothing of it was shown or heard within four seconds")
    }

    MediaScreen {
        id: screen

        y: root.film ? 0 : line.y - height
        width: root.beside && root.withWords ? Math.round(parent.width * (root.playable ? 0.56 : 0.44)) : parent.width
        height: !root.film ? root.band : Metrics.upright ? width * 9 / 16 + foot : line.y
        visible: height > 0
        foot: Metrics.upright || !root.film ? root.band : 0
        player: root.player
        recording: root.recording
        playable: root.playable
        caption: root.caption
        onActivated: root.toggle()
    }

    MediaWords {
        x: root.beside ? screen.width + Metrics.u * 4 : Metrics.margin
        y: (root.film && Metrics.upright ? screen.height : 0) + Metrics.u * (Metrics.strip ? 2.5 : 5)
        width: parent.width - x - (root.beside ? Metrics.u * 3 : Metrics.margin)
        height: (root.film ? line.y : screen.y) - y - Metrics.u
        visible: root.withWords
        recording: root.recording
        playable: root.playable
        onFollowed: link => root.navigation.follow(link)
    }

    MediaLine {
        id: line

        y: parent.height - height
        width: parent.width
        height: implicitHeight
        player: root.player
        recording: root.recording
        playback: root.playback
        playable: root.playable
        titled: !root.withWords
        onSought: place => root.player.seek(place)
        onOnward: root.navigation.openView("media", root.recording.onwardLink)
    }
}
