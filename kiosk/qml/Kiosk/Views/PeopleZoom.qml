import QtQuick

// The keys that enlarge a circle and make it smaller: the twins of two fingers.
Row {
    id: root

    property real zoom: 1
    property real most: 2

    signal stepped(way: int)

    ZoomKey {
        width: root.width / 2
        height: root.height
        icon: "smaller"
        name: qsTr("Show the circle smaller")
        enabled: root.zoom > 1
        onActivated: root.stepped(-1)
    }
    ZoomKey {
        width: root.width / 2
        height: root.height
        icon: "larger"
        name: qsTr("Show the circle larger")
        enabled: root.zoom < root.most
        onActivated: root.stepped(1)
    }
}
