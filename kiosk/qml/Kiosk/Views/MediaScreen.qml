import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where a film is seen, on dark: its poster until there is a picture, and the captions in the lower part. A touch plays and pauses.
Rectangle {
    id: root

    readonly property bool keepsDirection: true

    required property Player player
    required property RecordingViewModel recording
    property bool playable: true
    property string caption
    property real foot: 0 // room for the captions below the picture

    readonly property bool film: root.recording.isFilm

    signal activated

    color: Colours.plate
    clip: true
    transform: Facing {
        item: root
    }

    Item {
        width: parent.width
        height: parent.height - root.foot

        Image {
            anchors.fill: parent
            visible: root.film && !root.player.pictured && Colours.showsArt
            source: root.recording.poster
            sourceSize: Qt.size(width, height)
            fillMode: root.playable ? Image.PreserveAspectFit : Image.PreserveAspectCrop
            autoTransform: true
            asynchronous: !Motion.still
            Accessible.role: Accessible.Graphic
            Accessible.name: root.recording.alt
            Accessible.ignored: root.recording.alt.length === 0
        }

        Item {
            id: place

            anchors.fill: parent
            visible: root.film && root.player.pictured
        }

        TapTarget {
            anchors.fill: parent
            enabled: root.film && root.playable
            activeFocusOnTab: false
            name: qsTr("Play")
            Accessible.ignored: true // the key in the rail does the same
            onActivated: root.activated()
        }

        Rectangle {
            anchors.centerIn: parent
            width: Metrics.u * 14
            height: width
            visible: root.film && root.playable && !root.player.playing && root.caption.length === 0
            color: Colours.plate
            border.width: Metrics.hairline
            border.color: Colours.plateInk

            Icon {
                anchors.centerIn: parent
                width: parent.width / 2
                height: width
                name: "play"
                colour: Colours.plateInk
            }
        }
    }

    Rectangle {
        x: (parent.width - width) / 2
        y: parent.height - height - Metrics.u * (root.foot > 0 ? Math.max(0, root.foot / Metrics.u - height / Metrics.u) / 2 : 2.5)
        width: said.width + Metrics.u * 4
        height: said.height + Metrics.u * 1.5
        visible: root.caption.length > 0
        color: Qt.alpha(Colours.plate, 0.86)

        Label {
            id: said

            anchors.centerIn: parent
            width: Math.min(implicitWidth, root.width - Metrics.u * 8)
            text: root.caption
            font: Type.spoken
            color: Colours.plateInk
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Component.onCompleted: root.player.takeIn(place)
}
