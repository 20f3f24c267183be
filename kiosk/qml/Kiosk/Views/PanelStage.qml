import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The panels, and the keys below them.
Item {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    required property ViewsViewModel views
    property bool projector: false
    property bool desktop: false

    readonly property real foot: keys.height

    Binding {
        target: Portraits
        property: "edition"
        value: root.exhibit.portraits
    }

    Pager {
        width: parent.width
        height: Math.max(0, Math.ceil(parent.height - keys.height)) // whole points, so that a panel is the same as a picture of itself
        exhibit: root.exhibit
        navigation: root.navigation
        projector: root.projector
        desktop: root.desktop
        interactive: !root.navigation.covered
    }

    Foot {
        id: keys

        y: parent.height - height
        width: parent.width
        height: root.projector ? 0 : implicitHeight
        projector: root.projector
        exhibit: root.exhibit
        languages: root.languages
        views: root.views
        navigation: root.navigation
    }
}
