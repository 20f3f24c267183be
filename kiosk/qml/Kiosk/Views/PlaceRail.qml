import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The chosen place: when, what happened there, and where one can go on from it.
StepRail {
    id: root

    required property MapViewModel map
    required property NavigationViewModel navigation

    signal panelsAsked

    height: Metrics.u * (Metrics.upright ? 56 : Metrics.wide ? 29 : 11)
    sideWidth: Metrics.u * 33
    before: root.map.before
    after: root.map.after
    stamp: Metrics.strip ? "" : root.map.when
    heading: Metrics.strip ? "" : root.map.heading
    words: Metrics.strip ? "" : root.map.about

    Grid {
        columns: Metrics.wide ? 1 : 2
        spacing: Metrics.u

        PlaceKey {
            visible: text.length > 0
            text: root.map.panelWords
            onActivated: if (root.map.panelLink.length > 0)
                root.navigation.follow(root.map.panelLink);
            else
                root.panelsAsked();
        }

        PlaceKey {
            visible: root.map.firstEvent.length > 0
            text: qsTr("On the timeline")
            onActivated: root.navigation.follow(root.map.firstEvent)
        }
    }
}
