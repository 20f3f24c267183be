pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// One picture over the whole screen, to look at closely. Whoever leaves is back at the panel they came from, wherever they turned to.
ViewPage {
    id: root

    required property PicturesViewModel pictures

    readonly property string link: root.navigation.viewFocus || root.pictures.linkOf(root.navigation.index)
    readonly property PictureViewModel picture: root.pictures.picture(root.link, root.navigation.index)
    readonly property bool compared: root.picture?.compared ?? false
    readonly property real zoom: root.compared ? pair.zoom : ground.zoom
    readonly property real zoomWidth: Metrics.u * 9

    property bool about: false // what is to be said of it lies over it

    function turn(step: int): void {
        const beside = root.pictures.linkBeside(root.link, step);
        if (beside.length > 0)
            root.navigation.openView("picture", beside);
    }

    function step(factor: real): void {
        root.compared ? pair.step(factor) : ground.step(factor);
    }

    function endAbout(): void {
        root.about = false;
        root.forceActiveFocus(); // the keys of this page
    }

    // While the picture lies whole the arrows turn, when it is larger they push it; the keys of a clicker always turn. P leads back,
    // as Esc does; what means nothing here is asked of the exhibit.
    function press(key: int): bool {
        if (root.about)
            return false;
        const way = ({
                [Qt.Key_Left]: [-1, 0],
                [Qt.Key_Right]: [1, 0],
                [Qt.Key_Up]: [0, -1],
                [Qt.Key_Down]: [0, 1]
            })[key];
        if (way !== undefined && way[0] !== 0 && root.compared)
            pair.move(way[0] / 10);
        else if (way !== undefined && root.zoom > 1)
            root.compared ? pair.pan(way[0], way[1]) : ground.pan(way[0], way[1]);
        else if (way !== undefined && way[0] !== 0)
            root.turn(way[0]);
        else if (key === Qt.Key_Plus || key === Qt.Key_Equal)
            root.step(2);
        else if (key === Qt.Key_Minus)
            root.step(1 / 2);
        else if (key === Qt.Key_0)
            root.compared ? pair.fit() : ground.fit();
        else if (key === Qt.Key_P)
            root.navigation.back();
        else
            return false;
        return true;
    }

    title: qsTr("Picture")
    closeText: qsTr("Back to %1").arg(root.navigation.panel?.title ?? "")
    closeWidth: Metrics.u * (Metrics.wide ? 64 : 54) // for the longest titles
    focus: true
    onStepAsked: way => root.turn(way)
    Component.onCompleted: root.forceActiveFocus()
    Keys.onPressed: event => event.accepted = !(event.modifiers & (Qt.AltModifier | Qt.ControlModifier | Qt.MetaModifier)) && root.press(event.key)

    tools: [
        RailKey {
            width: root.toolsWidth - (root.compared ? 4 : 3) * root.zoomWidth
            height: parent.height
            icon: "sources"
            text: qsTr("About the picture")
            onActivated: root.about = true
        },
        Row {
            x: root.toolsWidth - width
            height: parent.height

            Key {
                visible: root.compared
                icon: "left"
                name: qsTr("Show more of the second picture")
                enabled: pair.divide > 0
                onActivated: pair.move(-0.1)
            }
            Key {
                visible: root.compared
                icon: "right"
                name: qsTr("Show more of the first picture")
                enabled: pair.divide < 1
                onActivated: pair.move(0.1)
            }
            Key {
                icon: "minus"
                name: root.compared ? qsTr("Show the pictures smaller") : qsTr("Show the picture smaller")
                enabled: root.zoom > 1
                onActivated: root.step(1 / 2)
            }
            Key {
                visible: !root.compared
                icon: "whole"
                name: qsTr("Show the whole picture")
                enabled: !ground.whole
                onActivated: ground.fit()
            }
            Key {
                icon: "plus"
                name: root.compared ? qsTr("Show the pictures larger") : qsTr("Show the picture larger")
                enabled: root.zoom < (root.compared ? pair.most : ground.most)
                onActivated: root.step(2)
            }
        }
    ]

    component Key: ZoomKey {
        width: root.zoomWidth
        height: root.railHeight
    }

    PictureGround {
        id: ground

        width: parent.width
        height: steps.y
        visible: !root.compared
        source: root.compared ? "" : (Metrics.upright ? root.picture?.file : root.picture?.wideFile) ?? ""
        scan: (Metrics.upright ? root.picture?.scan : root.picture?.wideScan) ?? ""
        natural: (Metrics.upright ? root.picture?.scanSize : root.picture?.wideScanSize) ?? Qt.size(0, 0)
        alt: root.picture?.alt ?? ""
        onTurned: step => root.turn(step)
    }

    CompareGround {
        id: pair

        width: parent.width
        height: steps.y
        visible: root.compared
        before: root.compared ? root.picture?.file ?? "" : ""
        after: root.picture?.after ?? ""
    }

    StepRail {
        id: steps

        y: parent.height - height
        width: parent.width
        height: Metrics.upright ? steps.turnHeight + Metrics.u * 15 : implicitHeight
        before: root.pictures.titleBeside(root.link, -1)
        after: root.pictures.titleBeside(root.link, 1)
        stamp: root.picture?.placeWords ?? ""
        heading: root.picture?.title ?? ""
        onStepped: onward => root.turn(onward ? 1 : -1)
    }

    Loader {
        parent: root
        anchors.fill: parent
        active: root.about && root.picture !== null
        sourceComponent: about
    }

    Component {
        id: about

        PictureAbout {
            picture: root.picture
            onDone: root.endAbout()
        }
    }
}
