import QtQuick
import QtMultimedia
import Kiosk.Controls

// Plays films and sound with Qt Multimedia. Their pictures are shown by Qt where there is a GPU, else by a painter that is given.
Player {
    id: root

    property var painter: null // an item with a `videoSink`; null: Qt shows the pictures

    property int wish: -1 // a place to go to once the file is open

    // The sound is moderate: a visitor who asks for it does not ask for everybody.
    readonly property real volume: 0.7

    function play(): void {
        root.ended = false;
        engine.play();
    }

    function pause(): void {
        engine.pause();
    }

    function stop(): void {
        engine.stop();
        root.begun = false;
        root.pictured = false;
    }

    function seek(position: int): void {
        root.ended = false;
        root.wish = position;
        internal.grant();
    }

    able: true
    playing: engine.playing
    position: engine.position
    duration: engine.duration
    onSourceChanged: {
        engine.stop();
        root.begun = false;
        root.pictured = false;
        root.ended = false;
        root.wish = -1;
        engine.source = root.source;
    }

    QtObject {
        id: internal

        // Goes where it was asked to, once the file is open.
        function grant(): void {
            if (root.wish < 0 || [MediaPlayer.NoMedia, MediaPlayer.LoadingMedia, MediaPlayer.InvalidMedia].includes(engine.mediaStatus))
                return;
            engine.position = Math.max(0, Math.min(root.wish, engine.duration));
            root.wish = -1;
        }

        function fail(address: string, why: string): void {
            if (address === root.source.toString())
                root.failed(why);
        }
    }

    MediaPlayer {
        id: engine

        audioOutput: AudioOutput {
            muted: root.muted
            volume: root.volume
        }
        videoOutput: root.painter ? root.painter.videoSink : screen.item

        // Both are answered later: a player that is stopped or moved while it tells something ends the program (Qt 6.11.3).
        onErrorOccurred: (_error, words) => Qt.callLater(internal.fail, root.source.toString(), words)
        onMediaStatusChanged: {
            if (engine.mediaStatus === MediaPlayer.EndOfMedia) {
                root.ended = true;
                root.pictured = false;
            } else if (root.wish >= 0) {
                Qt.callLater(internal.grant);
            }
        }
        onPositionChanged: if (engine.position > 0 && !engine.hasVideo)
            root.begun = true
    }

    Connections {
        target: root.painter?.videoSink ?? (screen.item as VideoOutput)?.videoSink ?? null
        enabled: !root.pictured

        function onVideoFrameChanged(): void {
            if (root.playing) {
                root.begun = true;
                root.pictured = true;
            }
        }
    }

    Loader {
        id: screen

        anchors.fill: parent
        active: root.painter === null
        sourceComponent: VideoOutput {
            fillMode: VideoOutput.PreserveAspectFit
        }
    }

    Binding {
        target: root.painter
        property: "parent"
        value: root
    }
    Binding {
        target: root.painter
        property: "width"
        value: root.width
    }
    Binding {
        target: root.painter
        property: "height"
        value: root.height
    }
}
