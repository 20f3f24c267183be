pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// The panels side by side. A swipe moves them with the finger and settles on the next or the previous one, never further;
// keys and buttons move them through the view model. The neighbours are prepared while the visitor reads.
ListView {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    property bool projector: false
    property bool desktop: false

    model: root.exhibit.panels
    orientation: ListView.Horizontal
    snapMode: ListView.SnapOneItem
    highlightRangeMode: ListView.StrictlyEnforceRange
    preferredHighlightBegin: 0
    preferredHighlightEnd: 0
    highlightMoveDuration: Motion.page
    highlightMoveVelocity: -1
    highlightResizeDuration: 0 // else the unseen highlight grows for five seconds after each change of size, and the screen is drawn anew for nothing
    boundsBehavior: Flickable.DragOverBounds
    maximumFlickVelocity: 4000 * Metrics.scale
    cacheBuffer: Math.max(1, root.width)
    reuseItems: false
    keyNavigationEnabled: false
    // With a mouse words are marked, not swiped.
    acceptedButtons: root.desktop ? Qt.NoButton : Qt.LeftButton
    Accessible.ignored: true

    onMovementEnded: root.navigation.turnTo(root.currentIndex)
    onWidthChanged: root.positionViewAtIndex(root.navigation.index, ListView.Beginning)

    delegate: PanelPage {
        required property int index

        width: root.width
        height: root.height
        enabled: index === root.navigation.index
        exhibit: root.exhibit
        navigation: root.navigation
        projector: root.projector
        selectable: root.desktop
    }

    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            if (root.currentIndex === root.navigation.index)
                return;
            // A jump over several panels does not race through those between.
            if (Motion.none || Math.abs(root.currentIndex - root.navigation.index) > 1)
                root.positionViewAtIndex(root.navigation.index, ListView.Beginning);
            root.currentIndex = root.navigation.index;
        }
    }

    Component.onCompleted: {
        root.currentIndex = root.navigation.index;
        root.positionViewAtIndex(root.navigation.index, ListView.Beginning);
    }
}
