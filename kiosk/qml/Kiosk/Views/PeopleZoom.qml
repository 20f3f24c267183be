import QtQuick

// The keys that enlarge a circle, or everybody, and make them smaller.
Row {
    id: root

    property real zoom: 1
    property real most: 2

    signal stepped(way: int)

    ZoomKey {
        width: root.width / 2
        height: root.height
        icon: "smaller"
        name: qsTr("Show the people smaller")
        enabled: root.zoom > 1
        onActivated: root.stepped(-1)
    }
    ZoomKey {
        width: root.width / 2
        height: root.height
        icon: "larger"
        name: qsTr("Show the people larger")
        enabled: root.zoom < root.most
        onActivated: root.stepped(1)
    }
}
