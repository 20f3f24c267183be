pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A picture that lies whole on dark ground, until fingers or keys enlarge it. Then a finger pushes it, never further than to its
// edges; while it lies whole a finger turns to the next one.
Rectangle {
    id: root

    readonly property bool keepsDirection: true

    property url source
    property string alt
    property string scan // the name of its tiles
    property size natural // of a picture that is shown in tiles; empty for any other

    readonly property real piece: 2048 // pixels of the longer side up to which a large picture is kept in one piece
    readonly property bool tiled: root.natural.width > 0
    readonly property real most: Math.max(8, root.tiled ? root.natural.width / Math.max(1, picture.fitWidth) : 0) // times it can be enlarged

    readonly property real zoom: internal.zoom
    readonly property bool whole: root.zoom <= 1
    readonly property real steepest: Math.tan(Math.PI / 6) // 30 degrees, as in Pager
    readonly property real longest: 4096 // pixels of the longer side that are ever drawn

    signal turned(step: int)

    function fit(): void {
        internal.zoom = 1;
        internal.drawn = 1;
        flick.push(0, 0);
    }

    // Enlarges about a point of the ground, which stays where it is.
    function zoomTo(wished: real, x: real, y: real): void {
        const across = (flick.contentX + x - picture.x) / picture.width;
        const down = (flick.contentY + y - picture.y) / picture.height;
        root.hold(wished, across, down, x, y);
    }

    // Enlarges so that a point of the picture, in fractions of it, comes to lie at a point of the ground.
    function hold(wished: real, across: real, down: real, x: real, y: real): void {
        internal.zoom = Math.max(1, Math.min(root.most, wished));
        flick.push(picture.x + across * picture.width - x, picture.y + down * picture.height - y);
    }

    function step(factor: real): void {
        const wished = root.zoom * factor;
        root.zoomTo(wished < 1.2 ? 1 : wished, root.width / 2, root.height / 2);
        internal.drawn = root.zoom;
    }

    function pan(across: int, down: int): void {
        flick.push(flick.contentX + across * root.width / 4, flick.contentY + down * root.height / 4);
    }

    function release(across: real, down: real): void {
        if (Math.abs(across) >= Metrics.swipe && Math.abs(down) <= Math.abs(across) * root.steepest)
            root.turned(across < 0 ? 1 : -1);
    }

    color: Colours.plate
    clip: true
    transform: Facing {
        item: root
    }
    Accessible.role: Accessible.Graphic
    Accessible.name: root.alt
    onSourceChanged: root.fit()
    onWidthChanged: root.fit()
    onHeightChanged: root.fit()

    QtObject {
        id: internal

        property real zoom: 1
        property real drawn: 1 // the enlargement that the picture was last drawn for; between the fingers it is only stretched
    }

    Flickable {
        id: flick

        function push(x: real, y: real): void {
            flick.contentX = Math.max(0, Math.min(x, flick.contentWidth - flick.width));
            flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        }

        anchors.fill: parent
        contentWidth: Math.max(root.width, picture.width)
        contentHeight: Math.max(root.height, picture.height)
        interactive: !root.whole
        boundsBehavior: Flickable.StopAtBounds

        Image {
            id: picture

            readonly property real ratio: root.tiled ? root.natural.width / root.natural.height : picture.implicitHeight > 0 ? picture.implicitWidth / picture.implicitHeight : 1
            readonly property real fitWidth: Math.min(root.width, root.height * picture.ratio)
            readonly property real fineness: Math.min(internal.drawn, root.longest / Math.max(1, root.width, root.height))

            x: Math.round((flick.contentWidth - width) / 2) + (drag.active ? drag.give : 0)
            y: Math.round((flick.contentHeight - height) / 2)
            width: Math.round(picture.fitWidth * root.zoom)
            height: Math.round(picture.fitWidth / picture.ratio * root.zoom)
            source: root.source
            sourceSize: root.tiled ? Qt.size(root.piece, root.piece) : Qt.size(Math.max(1, Math.round(root.width * picture.fineness)), Math.max(1, Math.round(root.height * picture.fineness)))
            fillMode: Image.PreserveAspectFit
            autoTransform: true // a telephone writes down how it was held
            asynchronous: !Motion.still
            retainWhileLoading: true
            cache: false
            Accessible.ignored: true
        }

        Loader {
            x: picture.x
            y: picture.y
            width: picture.width
            height: picture.height
            active: root.tiled && Math.max(picture.width, picture.height) > root.piece && picture.status === Image.Ready
            sourceComponent: tiles
        }

        PinchHandler {
            id: pinch

            property real begun: 1
            property point held // of the picture, in fractions of it

            readonly property point at: root.mapFromItem(null, pinch.centroid.scenePosition)

            function follow(): void {
                if (pinch.active)
                    root.hold(pinch.begun * pinch.activeScale, pinch.held.x, pinch.held.y, pinch.at.x, pinch.at.y);
            }

            target: null
            onActiveChanged: {
                if (pinch.active) {
                    pinch.begun = root.zoom;
                    pinch.held = Qt.point((flick.contentX + pinch.at.x - picture.x) / picture.width, (flick.contentY + pinch.at.y - picture.y) / picture.height);
                } else {
                    internal.drawn = root.zoom;
                }
            }
            onActiveScaleChanged: pinch.follow()
            onAtChanged: pinch.follow()
        }
    }

    DragHandler {
        id: drag

        property point last

        readonly property real across: drag.activeTranslation.x
        readonly property real give: drag.across / 4

        target: null
        enabled: root.whole
        yAxis.enabled: false
        onActiveChanged: {
            if (drag.active)
                drag.last = Qt.point(0, 0);
            else
                root.release(drag.last.x, drag.last.y);
        }
        onCanceled: drag.last = Qt.point(0, 0)
        onAcrossChanged: if (drag.active)
            drag.last = Qt.point(drag.across, drag.centroid.position.y - drag.centroid.pressPosition.y); // Qt forgets it when the finger leaves
    }

    Component {
        id: tiles

        PictureTiles {
            scan: root.scan
            natural: root.natural
            seen: Qt.rect(flick.contentX - picture.x, flick.contentY - picture.y, root.width, root.height)
        }
    }
}
