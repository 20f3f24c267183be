pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a dataset rests on; where the page has no room for its note, that stands here too.
ScrollPane {
    id: root

    required property DatasetViewModel dataset
    property bool noted: false

    contentHeight: all.implicitHeight
    moreText: qsTr("Read on")
    topText: qsTr("Back to the top")

    Column {
        id: all

        width: root.paneWidth
        spacing: Metrics.u * 2

        DatasetNote {
            width: parent.width
            visible: root.noted
            dataset: root.dataset
            face: Type.label
        }

        Repeater {
            model: root.dataset.sources

            Label {
                required property string modelData

                width: all.width
                text: modelData
                font: Type.bodySmall
                lineHeight: 1.1
            }
        }
    }
}
