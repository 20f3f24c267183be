import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The one whom a circle is about: the full name above the tile, the native one below. A tap opens the sheet.
TapTarget {
    id: root

    required property CircleViewModel circle
    required property int year
    property real zoom: 1 // how much larger everything is than it was laid out

    readonly property real side: (root.circle?.middleTile.width ?? 0) * root.zoom

    x: (root.circle?.middle.x ?? 0) * root.zoom
    y: (root.circle?.middle.y ?? 0) * root.zoom
    z: 1
    width: (root.circle?.middle.width ?? 0) * root.zoom
    height: (root.circle?.middle.height ?? 0) * root.zoom
    visible: root.circle !== null
    name: root.circle?.name ?? ""
    description: [root.circle?.native ?? "", qsTr("opens the sheet")].filter(words => words.length > 0).join(", ")

    Rectangle {
        x: (parent.width - width) / 2
        width: full.implicitWidth + Metrics.u
        height: full.height
        color: Colours.ground
    }
    Label {
        id: full

        width: parent.width
        height: root.circle ? (root.circle.middleTile.y - root.circle.middle.y) * root.zoom : 0
        text: root.circle?.name ?? ""
        font: Type.smaller(Type.key, root.zoom)
        color: root.pressed ? Colours.redText : Colours.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    MonogramTile {
        x: (parent.width - width) / 2
        y: full.height
        width: root.side
        letters: root.circle?.letters ?? ""
        person: root.circle?.figureId ?? ""
        shape: root.circle?.shape ?? "square"
        fate: root.circle && root.circle.gone <= root.year ? root.circle.ending : "solid"
        ground: Colours.ground
    }
    Rectangle {
        x: (parent.width - width) / 2
        y: full.height + root.side
        width: own.implicitWidth + Metrics.u
        height: own.height
        color: Colours.ground
    }
    Label {
        id: own

        y: full.height + root.side
        width: parent.width
        height: parent.height - y
        text: root.circle?.native ?? ""
        font: Type.smaller(Type.caption, root.zoom)
        color: Colours.ink2
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        wrapMode: Text.NoWrap
    }
    FocusFrame {
        target: root
        gap: Metrics.u * 0.5
    }
}
