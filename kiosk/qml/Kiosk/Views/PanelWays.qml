pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Keys to the panels that show a dataset.
Row {
    id: root

    required property RowsModel panels
    property real room: 0 // for all keys together

    signal chosen(panelId: string)

    spacing: Metrics.strip ? 0 : Metrics.u * 2

    Repeater {
        id: ways

        model: root.panels

        RailKey {
            required property string panelId
            required property string title

            width: Math.min(wishedWidth + Metrics.u * 2, (root.room - root.spacing * (ways.count - 1)) / ways.count)
            height: root.height
            icon: "contents"
            text: Metrics.strip || Metrics.upright ? title : qsTr("Panel: %1").arg(title)
            font: Type.labelStrong
            onActivated: root.chosen(panelId)
        }
    }
}
