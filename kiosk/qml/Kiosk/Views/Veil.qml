import QtQuick

// Lies over the wall while the museum is closed. What is under it hears no touch: a cloth that wipes the glass wakes nobody.
Rectangle {
    anchors.fill: parent
}
