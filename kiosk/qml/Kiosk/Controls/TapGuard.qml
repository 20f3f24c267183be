pragma Singleton

import QtQuick
import Kiosk.Theme

// Makes one tap of two quick ones, wherever on the screen they fall: the second finger of a double tap must not land on
// what the first one brought up. It asks the clock, not a timer, which would be late on a busy machine and swallow an
// honest tap; a clock that is set back lets one tap more through.
QtObject {
    id: root

    property double last: 0
    property double began: 0 // when the last tap was accepted
    property bool holds: false // keys answer only to a finger that rests on them

    // Whether a finger that came down then has rested long enough to mean it.
    function meant(since: double): bool {
        return !root.holds || Date.now() - since >= Motion.touchHold;
    }

    // A nervous finger that goes on tapping still means one tap, but nobody who taps on and on is kept waiting for ever.
    function accept(): bool {
        const now = Date.now();
        if (now >= root.last && now - root.last < Motion.tapGuard) {
            if (now - root.began < 3 * Motion.tapGuard)
                root.last = now;
            return false;
        }
        root.last = now;
        root.began = now;
        return true;
    }

    // Counts from the end of what a tap set off: on a slow machine the second tap of two has waited that long to be heard.
    function hold(): void {
        root.last = Date.now();
    }
}
