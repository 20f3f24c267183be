pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The rail of a panel, as the screen wants it. On a projector there is none.
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views
    property bool projector: false

    implicitHeight: rail.implicitHeight

    OnDemand {
        id: rail

        wanted: !root.projector
        kept: false
        page: Qt.resolvedUrl(Metrics.layout === "upright" ? "UprightRail.qml" : Metrics.layout === "strip" ? "StripRail.qml" : "NavRail.qml")
        given: ({
                exhibit: Qt.binding(() => root.exhibit),
                navigation: Qt.binding(() => root.navigation),
                languages: Qt.binding(() => root.languages),
                views: Qt.binding(() => root.views)
            })
    }
}
