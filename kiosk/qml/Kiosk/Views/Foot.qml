pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The rail of a panel, as the screen wants it. On a projector there is none.
Loader {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views
    property bool projector: false

    sourceComponent: root.projector ? null : Metrics.layout === "upright" ? upright : Metrics.layout === "strip" ? strip : wide

    Component {
        id: wide

        NavRail {
            exhibit: root.exhibit
            navigation: root.navigation
            languages: root.languages
            views: root.views
        }
    }

    Component {
        id: strip

        StripRail {
            exhibit: root.exhibit
            navigation: root.navigation
            languages: root.languages
            views: root.views
        }
    }

    Component {
        id: upright

        UprightRail {
            exhibit: root.exhibit
            navigation: root.navigation
            languages: root.languages
            views: root.views
        }
    }
}
