import QtQuick
import Kiosk.Theme

// The way from one panel to another.
//
// Where the processor draws a large screen, pages that move are pictures of themselves: on 3840x2160 to paint every letter anew
// took 40 ms for each step of the way, to move two pictures half of that. So nothing moves before both are there, and the panel itself
// is painted when nothing moves any more. Letters in such a picture are a little softer, so a screen that is painted in time goes
// without.
Item {
    id: root

    property real at: 0 // what stands at the left edge, in panels: 3.5 is halfway from the fourth to the fifth
    property bool held: false // by a finger
    property real area: 0 // of a page, in points

    readonly property bool pictures: GraphicsInfo.api === GraphicsInfo.Software && root.area > 3e6
    readonly property bool asPictures: root.pictures && (root.held || aim.running || turn.running)
    property int first: 0 // the panels that are seen on the way
    property int last: 0

    signal arrived

    function show(one: real, other: real): void {
        root.first = Math.floor(Math.min(one, other));
        root.last = Math.ceil(Math.max(one, other));
    }

    function go(to: int): void {
        root.show(root.at, to);
        way.to = to;
        root.pictures ? aim.start() : turn.start();
    }

    function stop(): void {
        turn.stop();
        aim.stop();
    }

    // Where nothing is drawn, because the screen is off, nobody waits for pictures.
    Timer {
        id: aim

        interval: Motion.unseen
        onTriggered: turn.start()
    }

    Connections {
        target: root.Window.window
        enabled: aim.running

        function onFrameSwapped(): void {
            turn.start(); // and only then: between the two the pages would be no pictures for a moment
            aim.stop();
        }
    }

    SequentialAnimation {
        id: turn

        onFinished: root.arrived()

        NumberAnimation {
            id: way

            target: root
            property: "at"
            duration: Motion.page
            easing.type: Easing.InOutCubic
        }

        PauseAnimation {
            duration: root.pictures ? 50 : 0 // the last step is a picture too
        }
    }
}
