pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The foot of the screen: the keys that lead away from a panel. A projector is turned by a clicker and has none.
Loader {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views
    property bool projector: false

    height: root.projector ? 0 : Metrics.upright ? implicitHeight : Metrics.railHeight
    sourceComponent: root.projector ? null : Metrics.upright ? upright : wide

    Component {
        id: wide

        NavRail {
            exhibit: root.exhibit
            languages: root.languages
            views: root.views
            navigation: root.navigation
        }
    }

    Component {
        id: upright

        UprightRail {
            exhibit: root.exhibit
            languages: root.languages
            views: root.views
            navigation: root.navigation
        }
    }
}
