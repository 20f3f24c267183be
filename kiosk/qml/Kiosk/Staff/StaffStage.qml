pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Views

// All that staff sees, over the whole window: the pad, then the page. Keys move its own focus, for the exhibit below is out of reach.
FocusScope {
    id: root

    required property StaffViewModel staff
    required property WallViewModel wall
    required property LanguagesViewModel languages

    readonly property real cut: root.wall.overscan / 100 // of each edge, which nobody sees
    readonly property bool bare: root.staff.state === "page" && ["touch", "card"].includes(root.staff.section) // these need every pixel

    function moveFocus(onward: bool): void {
        FocusGuide.shown = true;
        const from = root.Window.activeFocusItem ?? root;
        from.nextItemInFocusChain(onward)?.forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    anchors.fill: parent
    z: 1 // over the veil of the opening hours too
    onVisibleChanged: {
        FocusGuide.shown = false;
        if (root.visible)
            root.forceActiveFocus();
    }
    Component.onCompleted: root.forceActiveFocus()

    Keys.onTabPressed: root.moveFocus(true)
    Keys.onBacktabPressed: root.moveFocus(false)
    Keys.onDownPressed: root.moveFocus(true)
    Keys.onUpPressed: root.moveFocus(false)
    Keys.onEscapePressed: root.staff.state === "page" && root.staff.section !== "health" ? root.staff.choose("health") : root.staff.close()
    Keys.onPressed: event => {
        event.accepted = true; // nothing of the exhibit answers, and nothing outside it
    }

    // A screen reader presses keys without touching them.
    Connections {
        target: Presence

        function onFelt(): void {
            root.staff.feel();
        }
    }

    Rectangle {
        anchors.fill: parent
        color: Colours.ground

        // A touch beside the keys is a touch on nothing.
        MouseArea {
            anchors.fill: parent
        }
    }

    FocusScope {
        x: root.bare ? 0 : Math.round(root.width * root.cut)
        y: root.bare ? 0 : Math.round(root.height * root.cut)
        width: root.width - 2 * x
        height: root.height - 2 * y
        focus: true
        transform: Scale {
            origin.x: root.width / 2
            xScale: Metrics.mirrored ? -1 : 1
        }

        Loader {
            anchors.fill: parent
            active: root.staff.state === "pad"
            focus: active
            sourceComponent: PinPad {
                pad: root.staff.pad
            }
        }
        Loader {
            anchors.fill: parent
            active: root.staff.state === "page"
            focus: active
            sourceComponent: StaffPage {
                staff: root.staff
                languages: root.languages
                covered: full.active
            }
        }
        Loader {
            id: full

            readonly property string section: root.staff.state === "page" ? root.staff.section : ""

            anchors.fill: parent
            active: section === "touch" || section === "card" || section === "ruler"
            focus: active
            sourceComponent: section === "touch" ? touch : section === "card" ? card : ruler
        }
    }

    Component {
        id: touch

        TouchTest {
            onDone: root.staff.choose("health")
        }
    }
    Component {
        id: card

        TestCard {
            onDone: root.staff.choose("health")
        }
    }
    Component {
        id: ruler

        Rectangle {
            color: Colours.ground

            MouseArea {
                anchors.fill: parent
            }
            CalibrationPage {
                anchors.fill: parent
                focus: true
                wall: root.wall
            }
        }
    }
}
