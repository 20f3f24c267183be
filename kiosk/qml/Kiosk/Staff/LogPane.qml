pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The last lines of the log, the newest first, so that what has just happened is what one sees.
ScrollPane {
    id: root

    property list<string> lines

    moreText: qsTr("Older lines")
    topText: qsTr("Back to the newest")

    Column {
        width: root.paneWidth
        spacing: Metrics.u * 0.75

        Label {
            width: parent.width
            visible: root.lines.length === 0
            text: qsTr("There is no log.")
            font: Type.label
        }
        Repeater {
            model: [...root.lines].reverse()

            Label {
                required property string modelData

                width: root.paneWidth
                text: modelData
                font: Type.caption
                color: /\b(WARNING|ERROR|CRITICAL)\b/.test(modelData) ? Colours.redText : Colours.ink
                wrapMode: Text.Wrap
            }
        }
    }
}
