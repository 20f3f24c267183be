pragma ComponentBehavior: Bound

import QtQuick
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

    Loader {
        anchors.fill: parent
        // Large text needs the width of the sidebar, and low keys its height: the people then stand in a strip below.
        sourceComponent: Metrics.layout === "upright" ? upright : Metrics.layout === "wide" && !Type.large && !Metrics.low ? wide : strip
    }

    Component {
        id: wide

        PanelWide {
            panel: root.panel
            exhibit: root.exhibit
            navigation: root.navigation
            projector: root.projector
            selectable: root.selectable
        }
    }

    Component {
        id: strip

        PanelStrip {
            panel: root.panel
            exhibit: root.exhibit
            navigation: root.navigation
            projector: root.projector
            selectable: root.selectable
        }
    }

    Component {
        id: upright

        PanelUpright {
            panel: root.panel
            exhibit: root.exhibit
            navigation: root.navigation
            projector: root.projector
            selectable: root.selectable
        }
    }
}
