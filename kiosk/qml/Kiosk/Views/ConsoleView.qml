pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A picture of the wall with what it is called above it. On the one that is live a tool can be used, as on the wall itself.
Item {
    id: root

    property real shape: 16 / 9
    property bool live: false
    property string head
    property string title
    property string status
    property string word // in place of a picture
    property string picture
    property BoardViewModel board: null

    readonly property real headHeight: Type.key.pixelSize * 1.5
    readonly property bool working: root.board !== null && root.board.tool !== ""

    signal tapped

    height: root.headHeight + root.width / root.shape

    Component {
        id: tools

        Item {
            BoardLines {
                anchors.fill: parent
                board: root.board
            }
            BoardLight {
                anchors.fill: parent
                board: root.board
            }
        }
    }

    Label {
        id: label

        text: root.head
        font: Type.key
        color: Colours.ink2
        wrapMode: Text.NoWrap
    }

    Label {
        x: label.width + Metrics.u * 1.5
        width: root.width - x - side.width - Metrics.u
        text: root.title
        font: Type.key
        elide: Text.ElideRight
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    Label {
        id: side

        x: root.width - width
        text: root.status
        font: Type.label
        color: Colours.ink2
        wrapMode: Text.NoWrap
    }

    Rectangle {
        id: frame

        y: root.headHeight
        width: root.width
        height: root.width / root.shape
        color: Colours.plate

        Image {
            id: image

            anchors.fill: parent
            visible: root.picture.length > 0
            source: root.picture
            cache: false
            smooth: true
            mipmap: true
            Accessible.role: Accessible.Graphic
            Accessible.name: root.head + ": " + root.title
            // Onward stays to the right in the picture: it is not mirrored with the page.
            transform: Facing {
                item: image
            }
        }

        Label {
            anchors.centerIn: parent
            width: parent.width - Metrics.u * 6
            visible: root.word.length > 0
            text: root.word
            font: Type.title
            color: Colours.ink2
            horizontalAlignment: Text.AlignHCenter
        }

        Loader {
            anchors.fill: parent
            clip: true
            active: root.board !== null
            sourceComponent: tools
        }

        MouseArea {
            id: finger

            anchors.fill: parent
            hoverEnabled: root.board?.tool === "light"
            onClicked: {
                if (!root.live)
                    root.tapped();
            }
            onPressed: if (root.working)
                root.board.press(finger.mouseX / frame.width, finger.mouseY / frame.height)
            onPositionChanged: if (root.working)
                root.board.move(finger.mouseX / frame.width, finger.mouseY / frame.height)
            onReleased: root.board?.lift()
        }

        Rectangle {
            anchors.fill: parent
            color: "transparent"
            border.width: Metrics.hairline * (root.live ? 1.5 : 1)
            border.color: root.live ? Colours.red : Colours.ground3
        }
    }
}
