pragma Singleton

import QtQuick

// Whether the focus is shown: from the first key that moves it, until the next touch.
QtObject {
    id: root

    property bool shown: false
}
