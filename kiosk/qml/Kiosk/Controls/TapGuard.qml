pragma Singleton

import QtQuick
import Kiosk.Theme

// Makes one tap of two quick ones, wherever on the screen they fall: the second finger of a double tap must not land on
// what the first one brought up.
Item {
    id: root

    function accept(): bool {
        if (hush.running)
            return false;
        hush.start();
        return true;
    }

    Timer {
        id: hush

        interval: Motion.tapGuard
    }
}
