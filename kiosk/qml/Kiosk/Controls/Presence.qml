pragma Singleton

import QtQml

// Tells that a key was pressed by somebody who sends neither a touch nor a keystroke: a screen reader, a switch.
QtObject {
    signal felt
}
