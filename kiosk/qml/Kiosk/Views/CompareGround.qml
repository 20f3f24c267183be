pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// Two pictures of one place, the second over the first from a line onward. A finger draws the line; so do two keys and the arrows.
// Two fingers or keys enlarge both together; then a finger beside the line pushes them, and the line stays where it is.
Rectangle {
    id: root

    readonly property bool keepsDirection: true
    property url before
    property url after

    property real divide: 0.5 // where the line stands, as a fraction of what is seen of the pictures
    property real zoom: 1

    readonly property real most: 8 // times they can be enlarged
    readonly property real finest: 4096 // pixels of the longer side that are ever drawn
    readonly property real edge: box.x + box.width * root.divide
    readonly property real reach: Metrics.u * 6 // beside the line, where a finger takes hold of it

    function move(step: real): void {
        root.divide = Math.max(0, Math.min(1, root.divide + step));
    }

    function fit(): void {
        root.zoomTo(1, 0, 0);
    }

    // Enlarges about a point of the ground, which stays where it is.
    function zoomTo(wished: real, x: real, y: real): void {
        const zoom = Math.max(1, Math.min(root.most, wished));
        const grown = zoom / root.zoom;
        const at = Qt.point(flick.contentX + x, flick.contentY + y);
        root.zoom = zoom;
        flick.push(at.x * grown - x, at.y * grown - y);
    }

    function step(factor: real): void {
        const wished = root.zoom * factor;
        root.zoomTo(wished < 1.2 ? 1 : wished, root.width / 2, root.height / 2);
    }

    function pan(across: int, down: int): void {
        flick.push(flick.contentX + across * root.width / 4, flick.contentY + down * root.height / 4);
    }

    color: Colours.plate
    clip: true
    transform: Facing { item: root }
    onBeforeChanged: {
        root.divide = 0.5;
        root.fit();
    }
    onWidthChanged: root.fit()
    onHeightChanged: root.fit()

    component Half: Image {
        readonly property real fineness: Math.min(root.zoom, Math.max(1, root.finest / Math.max(1, root.width, root.height)))

        width: root.width * root.zoom
        height: root.height * root.zoom
        sourceSize: Qt.size(Math.max(1, Math.round(root.width * fineness)), Math.max(1, Math.round(root.height * fineness)))
        fillMode: Image.PreserveAspectFit
        autoTransform: true
        asynchronous: !Motion.still
        retainWhileLoading: true
        cache: false
        Accessible.ignored: true
    }

    Half {
        id: first

        readonly property real begins: x + (width - paintedWidth) / 2

        x: -flick.contentX
        y: -flick.contentY
        source: root.before
    }

    Item {
        id: box // where the first one lies, as far as it is seen

        x: Math.max(0, first.begins)
        width: Math.min(root.width, first.begins + first.paintedWidth) - x
        height: root.height
    }

    Item {
        x: root.edge
        width: root.width - x
        height: root.height
        clip: true

        Half {
            x: -root.edge - flick.contentX
            y: -flick.contentY
            source: root.after
        }
    }

    CompareWord {
        x: Metrics.u * 2
        y: root.height - height - Metrics.u * 2
        visible: root.edge > x + width + Metrics.u * 4
        text: qsTr("Before")
    }

    CompareWord {
        y: root.height - height - Metrics.u * 2
        x: root.width - width - Metrics.u * 2
        visible: root.edge < x - Metrics.u * 4
        text: qsTr("After")
    }

    CompareLine {
        x: root.edge - width / 2
        height: root.height
    }

    Flickable {
        id: flick

        function push(x: real, y: real): void {
            flick.contentX = Math.max(0, Math.min(x, flick.contentWidth - flick.width));
            flick.contentY = Math.max(0, Math.min(y, flick.contentHeight - flick.height));
        }

        anchors.fill: parent
        contentWidth: root.width * root.zoom
        contentHeight: root.height * root.zoom
        interactive: root.zoom > 1 && !finger.held
        boundsBehavior: Flickable.StopAtBounds

        PinchHandler {
            id: pinch

            property real begun: 1

            target: null
            onActiveChanged: if (pinch.active)
                pinch.begun = root.zoom
            onActiveScaleChanged: if (pinch.active)
                root.zoomTo(pinch.begun * pinch.activeScale, pinch.centroid.position.x - flick.contentX, pinch.centroid.position.y - flick.contentY)
        }
    }

    PointHandler {
        id: finger

        readonly property real at: finger.point.position.x
        readonly property bool held: finger.active && (root.zoom <= 1 || Math.abs(finger.point.pressPosition.x - start) < root.reach)
        property real start: 0 // where the line stood when the finger came

        function draw(): void {
            if (finger.held && !pinch.active)
                root.divide = Math.max(0, Math.min(1, (finger.at - box.x) / Math.max(1, box.width)));
        }

        onActiveChanged: {
            finger.start = root.edge;
            finger.draw();
        }
        onAtChanged: finger.draw()
    }

    Item {
        id: line

        readonly property real minimumValue: 0
        readonly property real maximumValue: 100
        readonly property real stepSize: 10
        readonly property int value: Math.round(root.divide * 100)

        anchors.fill: parent
        Accessible.role: Accessible.Slider
        Accessible.name: qsTr("The line between the pictures")
        Accessible.onIncreaseAction: root.move(0.1)
        Accessible.onDecreaseAction: root.move(-0.1)
    }
}
