pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One person large in the middle, and round them everybody they were tied to. The words on a tie lie on it. Two fingers enlarge it
// step by step, and a finger pushes it where it is larger than its box.
Item {
    id: root

    required property NetworkViewModel network
    required property string person
    required property int year
    required property list<string> hidden // the sorts of tie that are not shown
    property size kept: Qt.size(0, 0) // the box in the upper left that stays free

    property real zoom: 1 // one of `levels`; whoever shows this keeps it

    readonly property list<real> levels: [1, 1.25, 1.5, 2]

    readonly property CircleViewModel circle: root.network.circle?.figureId === root.person ? root.network.circle : null
    property bool refocus: false

    signal chosen(person: string)
    signal opened
    signal stepped(level: real)

    function layOut(): void {
        if (root.width > 0 && root.height > 0)
            root.network.gather(root.person, Qt.size(root.width, root.height), root.kept, Metrics.u, Type.key.pixelSize, Type.labelStrong.pixelSize, Type.captionStrong.pixelSize);
        if (root.refocus)
            middle.forceActiveFocus(Qt.TabFocusReason);
        root.refocus = false;
    }

    // Whoever is chosen by a key keeps the focus, in the middle.
    function choose(figure: string): void {
        root.refocus = FocusGuide.shown;
        root.chosen(figure);
    }

    // Enlarges about a point of the box, which stays where it is.
    function zoomAbout(level: real, x: real, y: real): void {
        const grown = level / root.zoom;
        const at = Qt.point(flick.contentX + x, flick.contentY + y);
        root.stepped(level);
        flick.pushTo(at.x * grown - x, at.y * grown - y);
    }

    function next(way: int): real {
        return root.levels[root.levels.indexOf(root.zoom) + way] ?? root.zoom;
    }

    // By a key: about the middle of what is seen.
    function step(way: int): void {
        root.zoomAbout(root.next(way), root.width / 2, root.height / 2);
    }

    // Brings what the keys would press into sight.
    function show(spot: Item): void {
        if (!FocusGuide.shown || !spot.activeFocus)
            return;
        flick.pushTo(Math.max(spot.x + spot.width + Metrics.u * 2 - root.width, Math.min(flick.contentX, spot.x - Metrics.u * 2)), Math.max(spot.y + spot.height + Metrics.u * 2 - root.height, Math.min(flick.contentY, spot.y - Metrics.u * 2)));
    }

    // WORKAROUND: the software scene graph paints a line that lies wholly outside the pane over what stands there (Qt 6.11.3: a
    // clip of nothing is taken for no clip).
    function inSight(one: point, other: point): bool {
        const x = flick.contentX, y = flick.contentY, least = Metrics.u;
        return root.zoom === 1 || (Math.max(one.x, other.x) > x + least && Math.min(one.x, other.x) < x + root.width - least && Math.max(one.y, other.y) > y + least && Math.min(one.y, other.y) < y + root.height - least);
    }

    clip: root.zoom > 1
    onZoomChanged: if (root.zoom === 1)
        flick.pushTo(0, 0)
    onPersonChanged: Qt.callLater(root.layOut)
    onWidthChanged: Qt.callLater(root.layOut)
    onHeightChanged: Qt.callLater(root.layOut)
    onKeptChanged: Qt.callLater(root.layOut)
    onNetworkChanged: Qt.callLater(root.layOut)
    Component.onCompleted: root.layOut()

    Flickable {
        id: flick

        function pushTo(x: real, y: real): void {
            flick.contentX = Math.max(0, Math.min(x, flick.contentWidth - flick.width));
            flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        }

        anchors.fill: parent
        contentWidth: root.width * root.zoom
        contentHeight: root.height * root.zoom
        interactive: root.zoom > 1
        boundsBehavior: Flickable.StopAtBounds

        CircleMiddle {
            id: middle

            circle: root.circle
            year: root.year
            zoom: root.zoom
            onActivated: root.opened()
            onActiveFocusChanged: root.show(middle)
        }

        Repeater {
            model: root.circle?.lines ?? null

            TieLine {
                year: root.year
                zoom: root.zoom
                visible: !root.hidden.includes(sort) && root.inSight(one, other)
            }
        }

        Repeater {
            model: root.circle?.words ?? null

            Rectangle {
                id: said

                required property string text
                required property rect box
                required property string sort

                x: said.box.x * root.zoom
                y: said.box.y * root.zoom
                width: said.box.width * root.zoom
                height: said.box.height * root.zoom
                visible: !root.hidden.includes(said.sort)
                color: Colours.ground

                Label {
                    anchors.centerIn: parent
                    text: said.text
                    font: Type.smaller(Type.captionStrong, root.zoom)
                    color: said.sort === "court" || said.sort === "killed" ? Colours.redText : Colours.ink
                    horizontalAlignment: Text.AlignHCenter
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }

        Repeater {
            model: root.circle?.people ?? null

            PersonSpot {
                id: spot

                required property string figureId
                required property string sort

                person: figureId
                year: root.year
                zoom: root.zoom
                tileSize: root.circle?.tile ?? 0
                visible: !root.hidden.includes(sort)
                onActivated: root.choose(figureId)
                onActiveFocusChanged: root.show(spot)
            }
        }

        PinchHandler {
            id: pinch

            property real reached: 1 // of the fingers, at the last step

            target: null
            onActiveChanged: pinch.reached = 1
            onActiveScaleChanged: {
                const level = pinch.activeScale > pinch.reached * 1.15 ? root.next(1) : pinch.activeScale < pinch.reached / 1.15 ? root.next(-1) : root.zoom;
                if (level !== root.zoom) {
                    pinch.reached *= level / root.zoom;
                    root.zoomAbout(level, pinch.centroid.position.x - flick.contentX, pinch.centroid.position.y - flick.contentY);
                }
            }
        }
    }
}
