import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// Tells the wall what the layout takes of the screen, each time that it is laid out anew.
QtObject {
    id: root

    required property WallViewModel wall

    readonly property list<real> taken: [Metrics.width, Metrics.height, Metrics.leastTarget, Metrics.height * Metrics.lowest, Metrics.lowestKey]
    readonly property font least: Type.leastOfLarge

    onTakenChanged: root.wall.lay(root.taken, root.least)
    onLeastChanged: root.wall.lay(root.taken, root.least)
}
