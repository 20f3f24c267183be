pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What whoever leads a class has before them: what is on the wall and what comes next, what to say, and how the time goes.
FocusScope {
    id: root

    required property ClassroomViewModel classroom
    required property MirrorViewModel mirror
    required property KeysViewModel keys

    readonly property PresenterViewModel presenter: root.classroom.presenter
    readonly property real edge: (Metrics.wide ? 6 : 3) * Metrics.u
    readonly property real between: (Metrics.wide ? 6 : 3) * Metrics.u
    // The picture of the wall is as large as the notes below it allow.
    readonly property real nowWidth: Math.min((root.width - 2 * root.edge - root.between) * 0.594, root.height * (Metrics.wide ? 0.5 : 0.47) * root.mirror.shape)
    readonly property real rightWidth: root.width - 2 * root.edge - root.between - root.nowWidth
    readonly property real picturesAt: (Metrics.wide ? 9.5 : 7) * Metrics.u

    Keys.onPressed: event => {
        // What lies over the console is closed first; the wall stays as it is.
        const closes = help.visible && event.key === Qt.Key_Escape;
        if (closes)
            help.visible = false;
        event.accepted = closes || root.keys.press(event.key, event.modifiers, event.isAutoRepeat);
    }
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("For whoever leads the class")

    ConsoleView {
        id: now

        x: root.edge
        y: root.picturesAt - headHeight
        width: root.nowWidth
        shape: root.mirror.shape
        live: true
        head: qsTr("On the wall")
        title: root.presenter.title
        status: root.classroom.board.cover === "dark" ? qsTr("The class sees black") : root.classroom.board.cover === "bright" ? qsTr("The class sees white") : root.classroom.board.frozen ? qsTr("The class sees a still picture") : root.presenter.placeWords
        picture: "image://mirrored/wall/" + root.mirror.number
        board: root.classroom.board
    }

    ConsoleView {
        id: next

        x: now.x + now.width + root.between
        y: now.y
        width: Math.min(root.rightWidth, root.height * (Metrics.wide ? 0.33 : 0.4) * root.mirror.shape)
        shape: root.mirror.shape
        head: qsTr("Next")
        title: root.presenter.nextTitle.length > 0 ? root.presenter.nextTitle : qsTr("The end")
        word: root.presenter.nextRow < 0 ? title : ""
        picture: root.presenter.nextRow < 0 ? "" : "image://mirrored/next/" + root.mirror.number
        onTapped: root.classroom.forward()
    }

    ConsoleClocks {
        id: clocks

        x: next.x
        y: next.y + next.height + Metrics.u * 2
        width: root.rightWidth
        clock: root.presenter.time
    }

    ConsoleDesk {
        x: root.edge
        y: now.y + now.height + Metrics.u * 2
        width: root.nowWidth
        height: rail.y - y - Metrics.u
        classroom: root.classroom
        withHands: !hands.visible
    }

    Rectangle {
        x: next.x
        y: hands.y - Metrics.u * (Metrics.wide ? 2 : 1.25)
        width: root.rightWidth
        height: Metrics.hairline
        visible: hands.visible
        color: Colours.ground3
    }

    ConsoleHands {
        id: hands

        x: next.x
        y: clocks.y + clocks.height + Metrics.u * (Metrics.wide ? 4 : 2.5)
        width: root.rightWidth
        height: rail.y - y - Metrics.u
        visible: height >= Metrics.u * 23 && Metrics.wide
        classroom: root.classroom
    }

    ConsoleRail {
        id: rail

        y: root.height - height
        width: root.width
        height: Metrics.railHeight
        classroom: root.classroom
    }

    ConsoleHelp {
        id: help

        anchors.fill: parent
        visible: false
        onClosed: help.visible = false
    }

    Connections {
        target: root.classroom

        function onHelpRequested(): void {
            help.visible = !help.visible;
        }
    }

    // The number that is being typed, to be gone to by Enter.
    Rectangle {
        anchors.centerIn: parent
        width: typed.width + Metrics.u * 8
        height: typed.height + Metrics.u * 4
        visible: root.classroom.typed > 0
        color: Colours.key

        Label {
            id: typed

            anchors.centerIn: parent
            text: qsTr("Go to %1").arg(root.classroom.typed)
            font: Type.title
            color: Colours.keyInk
            wrapMode: Text.NoWrap
        }
    }
}
