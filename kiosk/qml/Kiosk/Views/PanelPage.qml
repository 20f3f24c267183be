pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One panel, laid out for the screen that it is on.
Rectangle {
    id: root

    required property PanelViewModel panel
    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool projector: false
    property bool selectable: false

    color: Colours.ground
    Accessible.role: Accessible.Pane
    Accessible.name: root.panel.title

    OnDemand {
        wanted: true
        // Large text needs the width of the sidebar, and low keys its height: the people then stand in a strip below.
        page: Qt.resolvedUrl(Metrics.layout === "upright" ? "PanelUpright.qml" : Metrics.layout === "wide" && !Type.large && !Metrics.low ? "PanelWide.qml" : "PanelStrip.qml")
        given: ({
                panel: Qt.binding(() => root.panel),
                exhibit: Qt.binding(() => root.exhibit),
                navigation: Qt.binding(() => root.navigation),
                projector: Qt.binding(() => root.projector),
                selectable: Qt.binding(() => root.selectable)
            })
    }
}
