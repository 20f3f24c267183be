pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One person large in the middle, and round them everybody they were tied to. The words on a tie lie on it.
Item {
    id: root

    required property NetworkViewModel network
    required property string person
    required property int year
    required property list<string> hidden // the sorts of tie that are not shown
    property size kept: Qt.size(0, 0) // the box in the upper left that stays free

    readonly property CircleViewModel circle: root.network.circle?.figureId === root.person ? root.network.circle : null
    readonly property real side: root.circle?.middleTile.width ?? 0
    property bool refocus: false

    signal chosen(person: string)
    signal opened

    function layOut(): void {
        if (root.width > 0 && root.height > 0)
            root.network.gather(root.person, Qt.size(root.width, root.height), root.kept, Metrics.u, Type.key.pixelSize, Type.labelStrong.pixelSize, Type.captionStrong.pixelSize);
        if (root.refocus)
            middle.forceActiveFocus(Qt.TabFocusReason);
        root.refocus = false;
    }

    // Whoever is chosen by a key keeps the focus, in the middle.
    function choose(figure: string): void {
        root.refocus = FocusGuide.shown;
        root.chosen(figure);
    }

    onPersonChanged: Qt.callLater(root.layOut)
    onWidthChanged: Qt.callLater(root.layOut)
    onHeightChanged: Qt.callLater(root.layOut)
    onKeptChanged: Qt.callLater(root.layOut)
    onNetworkChanged: Qt.callLater(root.layOut)
    Component.onCompleted: root.layOut()

    TapTarget {
        id: middle

        x: root.circle?.middle.x ?? 0
        y: root.circle?.middle.y ?? 0
        z: 1
        width: root.circle?.middle.width ?? 0
        height: root.circle?.middle.height ?? 0
        visible: root.circle !== null
        name: root.circle?.name ?? ""
        description: [root.circle?.native ?? "", qsTr("opens the sheet")].filter(words => words.length > 0).join(", ")
        onActivated: root.opened()

        Rectangle {
            x: (parent.width - width) / 2
            width: full.implicitWidth + Metrics.u
            height: full.height
            color: Colours.ground
        }
        Label {
            id: full

            width: parent.width
            height: root.circle ? root.circle.middleTile.y - root.circle.middle.y : 0
            text: root.circle?.name ?? ""
            font: Type.key
            color: middle.pressed ? Colours.redText : Colours.ink
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
            font: Type.caption
            color: Colours.ink2
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        FocusFrame {
            target: middle
            gap: Metrics.u * 0.5
        }
    }

    Repeater {
        model: root.circle?.lines ?? null

        TieLine {
            year: root.year
            visible: !root.hidden.includes(sort)
        }
    }

    Repeater {
        model: root.circle?.words ?? null

        Rectangle {
            id: said

            required property string text
            required property rect box
            required property string sort

            x: said.box.x
            y: said.box.y
            width: said.box.width
            height: said.box.height
            visible: !root.hidden.includes(said.sort)
            color: Colours.ground

            Label {
                anchors.centerIn: parent
                text: said.text
                font: Type.captionStrong
                color: said.sort === "court" || said.sort === "killed" ? Colours.redText : Colours.ink
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }

    Repeater {
        model: root.circle?.people ?? null

        PersonSpot {
            required property string figureId
            required property string sort

            person: figureId
            year: root.year
            tileSize: root.circle?.tile ?? 0
            visible: !root.hidden.includes(sort)
            onActivated: root.choose(figureId)
        }
    }
}
