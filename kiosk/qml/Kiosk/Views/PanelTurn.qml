import QtQuick
import QtQuick.Window
import Kiosk.Theme

// The way from one panel to another.
//
// Where the processor draws a large screen, pages that move are pictures of themselves. To paint every letter anew takes a slow one 10 ms
// for each step of the way on 1920x1080, and 40 on 3840x2160; to move two pictures 3 and 7. So nothing moves before both are there, after
// 50 and 190 ms, and the panel itself is painted when nothing moves any more. Letters in such a picture are a little softer, so a small
// screen goes without.
Item {
    id: root

    property real at: 0 // what stands at the left edge, in panels: 3.5 is halfway from the fourth to the fifth
    property bool moving: false // by a finger, or by itself
    property real area: 0 // of a page, in points
    property real length: 0 // of a page, in points

    readonly property bool pictures: GraphicsInfo.api === GraphicsInfo.Software && root.area > 1.5e6
    readonly property bool asPictures: root.pictures && root.moving
    // A picture that stands 1 to 7 pixels beside its place takes two to three times as long to paint as one that stands 8 beside it or more
    // (18 ms on 3840x2160 instead of 6; perhaps the processor waits for what it has just written). So that piece of the way is one step.
    readonly property int rest: Math.round(root.at)
    readonly property bool near: root.asPictures && Math.abs(root.at - root.rest) * root.length * Screen.devicePixelRatio < 8
    readonly property int shift: Math.round((root.near ? root.rest : root.at) * root.length)
    property int first: 0 // the panels that are seen on the way
    property int last: 0

    signal arrived

    // A finger leads from here on.
    function hold(): void {
        turn.stop();
        aim.stop();
        root.first = Math.floor(root.at) - 1;
        root.last = Math.ceil(root.at) + 1;
        root.moving = true;
    }

    // Pictures that are there, from a finger or another way, are not made again: so it goes on at once.
    function go(to: int): void {
        const first = Math.floor(Math.min(root.at, to));
        const last = Math.ceil(Math.max(root.at, to));
        const ready = root.moving && first >= root.first && last <= root.last;
        turn.stop();
        aim.stop();
        if (!ready) {
            root.first = first;
            root.last = last;
        }
        root.moving = true;
        way.to = to;
        root.pictures && !ready ? aim.start() : turn.start();
    }

    function stop(): void {
        turn.stop();
        aim.stop();
        root.moving = false;
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

        onFinished: {
            root.moving = false;
            root.arrived();
        }

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
