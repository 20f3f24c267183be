import QtQuick
import Kiosk.Theme

// In a language that is written from right to left the whole screen is mirrored. This turns back what nobody could read or recognise
// then: words, and pictures. What has been turned back says so by `keepsDirection`, and what lies in it is left alone.
Scale {
    id: root

    required property Item item
    property bool turns: true
    property bool passing: false // made by Turning, for as long as the screen is mirrored
    readonly property bool over: root.passing && !Metrics.mirrored

    function isTurned(item: var): bool {
        for (let above = item?.parent; above; above = above.parent) {
            if (above.keepsDirection === true)
                return true;
        }
        return false;
    }

    origin.x: (root.item?.width ?? 0) / 2 // what waits to be deleted may have lost it
    xScale: root.turns && Metrics.mirrored && !root.isTurned(root.item) ? -1 : 1
    onOverChanged: if (root.over)
        root.destroy()
}
