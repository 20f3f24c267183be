import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// The key at the lower left: the previous panel by its title, or, after a jump, the person or panel one came from.
RailKey {
    id: root

    required property NavigationViewModel navigation

    readonly property bool jumped: root.navigation.returnTo.length > 0

    visible: root.jumped || root.navigation.previous !== null
    icon: "previous"
    text: root.jumped ? qsTr("Back to %1").arg(root.navigation.returnTo) : root.navigation.previous?.title ?? ""
    onActivated: root.navigation.backward()
}
