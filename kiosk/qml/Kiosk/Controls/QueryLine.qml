import QtQuick
import Kiosk.Theme

// What has been typed, as large as it fits, with the place where the next letter comes. Before anything is typed a few words say
// what can be.
Item {
    id: root

    property string text
    property string hint

    readonly property var steps: Metrics.wide ? [290, 240, 200, 168, 140, 116, 96, 80, 64] : Metrics.strip ? [150, 128, 108, 92, 78, 66, 56, 46, 38] : [250, 210, 176, 148, 124, 104, 88, 72]
    readonly property real room: root.width - Metrics.u * 4
    readonly property real size: root.text.length > 0 ? root.steps.find(step => whole.advanceWidth * step / root.steps[0] <= root.room) ?? root.steps[root.steps.length - 1] : root.steps[root.steps.length - 4]
    readonly property bool wraps: whole.advanceWidth * root.size / root.steps[0] > root.room
    readonly property font face: Type.display(root.size)

    Accessible.role: Accessible.EditableText
    Accessible.name: root.text.length > 0 ? root.text : root.hint

    TextMetrics {
        id: whole

        font: Type.display(root.steps[0])
        text: root.text
    }

    TextMetrics {
        id: drawn

        font: root.face
        text: root.text
    }

    Label {
        id: line

        property real lastX: 0
        property real lastY: 0

        y: (root.height - height) / 2
        width: root.room
        text: root.text
        font: root.face
        lineHeight: 0.95
        wrapMode: root.wraps ? Text.Wrap : Text.NoWrap
        Accessible.ignored: true
        onLineLaidOut: laid => {
            line.lastX = laid.implicitWidth;
            line.lastY = laid.y;
        }
    }

    Label {
        x: Metrics.u * 4
        width: root.width - x
        height: root.height
        visible: root.text.length === 0
        text: root.hint
        font: Metrics.wide ? Type.title : Type.stamp
        color: Colours.ink2
        verticalAlignment: Text.AlignVCenter
        Accessible.ignored: true
    }

    Rectangle {
        x: root.text.length > 0 ? (root.wraps ? line.lastX : drawn.advanceWidth) + Metrics.u : 0
        y: root.text.length > 0 ? line.y + (root.wraps ? line.lastY : 0) + line.baselineOffset - height * 0.97 : (root.height - height) / 2
        width: Math.max(Metrics.hairline * 2, Math.round(root.size * Metrics.scale * 0.035))
        height: root.size * Metrics.scale * 0.78
        color: Colours.red
    }
}
