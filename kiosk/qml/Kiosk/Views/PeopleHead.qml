import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The title of the people's view, and what can be done in it.
Column {
    id: root

    required property string title
    property bool killings: true // some of the people were killed
    property bool hinted: true

    Label {
        text: root.title
        font: Metrics.strip ? Type.stamp : Type.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Label {
        leftPadding: Metrics.hairline
        visible: root.hinted
        text: root.killings ? qsTr("Move the year. People killed by then fade.") : qsTr("Move the year. People who had died by then are hollow.")
        font: Type.label
        color: Colours.ink2
        wrapMode: Text.NoWrap
    }
}
