pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Everybody at once, those who knew each other near each other. A tap goes to the circle of a person.
ScrollPane {
    id: root

    required property NetworkViewModel network
    required property int year
    required property list<string> hidden // the sorts of tie that are not shown
    property real zoom: 1 // one of `levels`; larger people stand in fewer columns, below each other

    readonly property CrowdViewModel crowd: root.network.crowd
    readonly property font face: Type.smaller(Type.captionStrong, root.zoom)

    readonly property list<real> levels: [1, 1.5, 2]

    signal chosen(person: string)
    signal stepped(level: real)

    function step(way: int): void {
        root.stepped(root.levels[root.levels.indexOf(root.zoom) + way] ?? root.zoom);
    }

    function layOut(): void {
        if (root.width > 0 && root.height > 0)
            root.network.crowdInto(Qt.size(root.width, root.height), Metrics.u * root.zoom, root.face.pixelSize);
    }

    // WORKAROUND: the software scene graph paints a line that lies wholly outside the pane over what stands there (Qt 6.11.3: a
    // clip of nothing is taken for no clip).
    function inSight(top: real, bottom: real): bool {
        return !root.overflows || (bottom > root.scrolled + Metrics.u && top < root.scrolled + root.paneHeight - Metrics.u);
    }

    breaks: root.crowd?.breaks ?? []
    contentHeight: root.crowd?.height ?? 0
    moreText: qsTr("More people")
    topText: qsTr("Back to the top")

    onWidthChanged: Qt.callLater(root.layOut)
    onHeightChanged: Qt.callLater(root.layOut)
    onNetworkChanged: Qt.callLater(root.layOut)
    onZoomChanged: Qt.callLater(root.layOut)
    Component.onCompleted: root.layOut()

    Repeater {
        model: root.crowd?.lines ?? null

        TieLine {
            year: root.year
            weight: Metrics.u * 0.375
            visible: !root.hidden.includes(sort) && root.inSight(Math.min(start.y, end.y), Math.max(start.y, end.y))
        }
    }

    Repeater {
        model: root.crowd?.people ?? null

        PersonSpot {
            required property string figureId

            person: figureId
            year: root.year
            tileSize: root.crowd?.tile ?? 0
            face: root.face
            onActivated: root.chosen(figureId)
        }
    }
}
