import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a recording is called, how far it has come, and a way to another place in it.
Rectangle {
    id: root

    required property Player player
    required property RecordingViewModel recording
    required property PlaybackViewModel playback
    property bool playable: true
    property bool titled: true // its name stands nowhere else

    readonly property int seconds: Math.floor(root.player.position / 1000)
    readonly property int length: Math.floor(root.player.duration / 1000)
    readonly property bool known: root.player.begun && root.player.duration > 0
    readonly property real inside: Metrics.strip ? Metrics.margin : Metrics.u * 4

    signal sought(place: int)
    signal onward

    readonly property real gap: Metrics.u * (Metrics.strip ? 0.75 : 1.5)

    implicitHeight: (title.height > 0 ? title.height + root.gap : 0) + (root.playable ? line.height + root.gap : 0) + (title.height > 0 || root.playable ? root.gap : 0)
    visible: height > 0
    color: Colours.ground

    Label {
        id: title

        x: root.inside
        y: root.gap
        width: root.width - 2 * x - (other.visible ? other.width + Metrics.u * 2 : 0)
        height: Math.max(root.titled ? implicitHeight : 0, root.recording.onward.length > 0 ? other.height : 0)
        text: root.recording.title
        font: Type.lead
        verticalAlignment: Text.AlignVCenter
        maximumLineCount: 2
        elide: Text.ElideRight
        visible: root.titled
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    RailKey {
        id: other

        x: root.width - width - root.inside
        y: title.y
        width: Math.min(wishedWidth + Metrics.gutter, root.width * 0.45)
        height: Math.max(Metrics.leastTarget, Metrics.u * 6)
        visible: root.recording.onward.length > 0
        icon: "next"
        text: root.recording.onward
        font: Type.labelStrong
        onActivated: root.onward()
    }

    Item {
        id: line

        x: root.inside
        y: title.height > 0 ? title.y + title.height + root.gap : root.gap
        width: root.width - 2 * x
        height: Math.max(Metrics.leastTarget, Metrics.u * 6)
        visible: root.playable

        RailKey {
            id: back

            x: -Metrics.gutter
            width: wishedWidth
            height: parent.height
            enabled: root.known
            opacity: root.known ? 1 : 0
            guarded: false
            icon: "rewind"
            text: qsTr("10 s back")
            font: Type.label
            onActivated: root.sought(root.player.position - 10000)
        }
        Label {
            id: now

            x: back.x + back.width + Metrics.u
            width: widest.advanceWidth
            height: parent.height
            text: root.playback.clock(root.seconds)
            font: Type.label
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        TimeSlider {
            x: now.x + now.width + Metrics.u * 1.5
            width: whole.x - x - Metrics.u * 1.5
            height: parent.height
            enabled: root.known
            name: qsTr("Place in the recording")
            told: qsTr("%1 of %2").arg(now.text).arg(whole.text)
            value: root.player.position
            maximumValue: root.player.duration
            onMoved: place => root.sought(place)
        }
        Label {
            id: whole

            x: parent.width - width
            width: widest.advanceWidth
            height: parent.height
            text: root.known ? root.playback.clock(root.length) : ""
            font: Type.label
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
        }
        TextMetrics {
            id: widest

            font: Type.label
            text: root.length >= 3600 ? "0:00:00" : "00:00"
        }
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
