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
        if (engine.mediaStatus === MediaPlayer.LoadedMedia || engine.mediaStatus === MediaPlayer.BufferedMedia || engine.mediaStatus === MediaPlayer.BufferingMedia)
            engine.position = Math.max(0, Math.min(position, engine.duration));
        else
            root.wish = position;
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

    MediaPlayer {
        id: engine

        audioOutput: AudioOutput {
            muted: root.muted
            volume: root.volume
        }
        videoOutput: root.painter ? root.painter.videoSink : screen.item

        onErrorOccurred: (_error, words) => root.failed(words)
        onMediaStatusChanged: {
            if (engine.mediaStatus === MediaPlayer.EndOfMedia) {
                root.ended = true;
                root.pictured = false;
            } else if (root.wish >= 0 && (engine.mediaStatus === MediaPlayer.LoadedMedia || engine.mediaStatus === MediaPlayer.BufferedMedia)) {
                engine.position = root.wish;
                root.wish = -1;
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
