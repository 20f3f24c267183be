pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The keys of whoever leads: back, what is laid over the wall, and on.
Rectangle {
    id: root

    required property ClassroomViewModel classroom

    readonly property BoardViewModel board: root.classroom.board
    readonly property PresenterViewModel presenter: root.classroom.presenter
    readonly property real side: root.width * 0.175
    readonly property real onward: root.width * 0.29
    readonly property list<var> tools: [
        {
            icon: "blackout",
            text: qsTr("Blackout"),
            on: root.board.cover === "dark",
            act: () => root.board.blackout()
        },
        {
            icon: "light",
            text: qsTr("Spotlight"),
            on: root.board.tool === "light",
            act: () => root.board.take("light")
        },
        {
            icon: "pause",
            text: qsTr("Freeze"),
            on: root.board.frozen,
            act: () => root.board.freeze()
        },
        root.board.tool === "pen" && root.board.lines.length > 0 ? {
            icon: "erase",
            text: qsTr("Wipe"),
            on: false,
            act: () => root.board.wipe()
        } : {
            icon: "pen",
            text: qsTr("Draw"),
            on: root.board.tool === "pen",
            act: () => root.board.take("pen")
        },
        {
            icon: "larger",
            text: qsTr("Zoom"),
            on: root.board.tool === "zoom",
            act: () => root.board.take("zoom")
        }
    ]

    color: Colours.ground2

    Rectangle {
        width: root.width
        height: Metrics.hairline
        color: Colours.ink
    }

    RailKey {
        width: root.side
        height: root.height
        visible: root.presenter.previousTitle.length > 0
        icon: "previous"
        text: root.presenter.previousTitle
        description: qsTr("Back")
        onActivated: root.classroom.backward()
    }

    Row {
        x: root.side
        width: root.width - root.side - root.onward
        height: root.height

        Repeater {
            model: root.tools.length

            RailKey {
                id: tool

                required property int index

                readonly property var does: root.tools[tool.index]

                width: (root.width - root.side - root.onward) / root.tools.length
                height: root.height
                stacked: true
                guarded: false
                icon: tool.does.icon
                text: tool.does.text
                Accessible.checkable: true
                Accessible.checked: tool.does.on
                onActivated: tool.does.act()

                Rectangle {
                    z: -1
                    anchors.fill: parent
                    color: tool.does.on ? Colours.ground3 : "transparent"
                }

                Rectangle {
                    width: Metrics.hairline
                    height: parent.height
                    color: Colours.ground3
                }
            }
        }
    }

    DestinationKey {
        x: root.width - width
        width: root.onward
        height: root.height
        onward: root.presenter.nextTitle.length > 0
        text: root.presenter.nextTitle.length > 0 ? root.presenter.nextTitle : qsTr("The end")
        onActivated: root.classroom.forward()
    }
}
