import QtQuick
import Kiosk.Controls

// Plays nothing, but tells what a player tells: a test says what happens.
Player {
    id: root

    property var painter: null
    property bool stuck: false // no picture ever comes
    property list<string> asked

    function play(): void {
        root.asked.push("play");
        root.ended = false;
        root.playing = true;
        if (!root.stuck) {
            root.begun = true;
            root.pictured = true;
            root.duration = 6000;
        }
    }

    function pause(): void {
        root.playing = false;
    }

    function stop(): void {
        root.playing = false;
        root.begun = false;
        root.pictured = false;
        root.position = 0;
    }

    function seek(position: int): void {
        root.position = Math.max(0, Math.min(6000, position));
    }

    // What a player does by itself.
    function finish(): void {
        root.playing = false;
        root.pictured = false;
        root.ended = true;
        root.position = root.duration;
    }

    able: true
    onSourceChanged: root.stop()
}
