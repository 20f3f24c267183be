pragma Singleton

import QtQuick

// How long things move, in milliseconds. Only positions move: text is never faded or scaled, for that is dear on the
// software scene graph and hard on the eye.
QtObject {
    id: root

    property bool less: false // changes at once, for those whom motion disturbs
    property bool still: false // for renderings

    readonly property bool none: root.less || root.still
    readonly property int quick: root.none ? 0 : 120
    readonly property int page: root.none ? 0 : 320
    readonly property int unseen: root.none ? 0 : 300 // without a picture that was drawn: nobody sees it
    readonly property int sheetIn: root.none ? 0 : 280
    readonly property int sheetOut: root.none ? 0 : 200
    // While nobody is there the chapters come and go, whatever a visitor would choose: the first touch ends it.
    readonly property int accordion: root.still ? 0 : 900
    readonly property int attractHold: 8000
    // What somebody may look at next is made when they have begun to read what they asked for; for a rendering nobody goes on.
    readonly property int readable: root.still ? 24 * 60 * 60 * 1000 : 250
    // A second tap within this time is the same tap: a double tap never skips a panel (faults I11).
    readonly property int tapGuard: 400
    // How long a finger rests on a key, where somebody asked that keys answer to no less.
    readonly property int touchHold: 700
}
