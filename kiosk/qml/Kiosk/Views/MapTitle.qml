import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What the map shows, and what it leaves out.
Rectangle {
    id: root

    property string title

    width: Math.max(heading.implicitWidth, note.width) + 2 * heading.x
    height: note.y + note.height + Metrics.u * (Metrics.strip ? 1 : 2)
    color: Colours.ground

    MouseArea {
        anchors.fill: parent
    }

    Label {
        id: heading

        x: Metrics.u * (Metrics.wide ? 7 : Metrics.strip ? 4 : 3)
        y: Metrics.strip ? Metrics.u : Metrics.u * 2.5
        text: root.title
        font: Metrics.strip ? Type.lead : Metrics.upright ? Type.stamp : Type.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Label {
        id: note

        x: heading.x
        y: heading.y + heading.height
        width: Math.min(implicitWidth, Metrics.u * (Metrics.strip ? 66 : Metrics.wide ? 72 : 71))
        text: qsTr("Coasts and rivers only. Borders shifted and are left out.")
        font: Type.caption
        color: Colours.ink2
    }

    Rectangle {
        x: parent.width - width
        width: Metrics.hairline
        height: parent.height
        color: Colours.ink
    }
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
