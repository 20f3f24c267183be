pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What stands on the screen while nobody is there: the menu of the chapters, which are shown one after the other. The first touch begins
// where it falls: at a chapter, at a panel, in a language; anywhere else it opens the contents.
Rectangle {
    id: root

    required property AttractViewModel attract
    required property SessionViewModel session
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages

    property int shown: -1 // the chapter that is open; -1: the title

    readonly property int chapters: menu.count
    readonly property bool upright: Metrics.upright
    readonly property real foot: (root.upright ? 16.25 : Metrics.strip ? 12 : 15) * Metrics.u
    readonly property real menuEnd: root.upright ? root.height - root.foot : root.width
    readonly property real menuRoom: root.menuEnd * 0.62 // the rest is the title's
    readonly property int listed: Math.min(root.chapters, Math.floor(root.menuRoom / ((Metrics.strip ? 7 : 8.5) * Metrics.u))) // all are in the contents
    readonly property real breadth: Math.min((root.upright ? 17.5 : Metrics.strip ? 10 : 15) * Metrics.u, root.menuRoom / Math.max(1, root.listed)) // of one in the menu
    readonly property real menuStart: root.menuEnd - root.listed * root.breadth
    readonly property bool footBelow: root.upright || switcher.width + 24 * Metrics.u > root.menuStart // the menu, for it has no room beside it

    function showNext(): void {
        const last = root.shown === root.chapters - 1;
        if (last)
            root.attract.goRound();
        root.shown = last ? -1 : root.shown + 1;
    }

    function beginAt(panel: int): void {
        root.session.begin();
        root.navigation.turnTo(panel);
    }

    function beginWithContents(): void {
        root.session.begin();
        root.navigation.openContents();
    }

    color: Colours.ground
    Accessible.role: Accessible.Pane
    Accessible.name: root.attract.title

    Timer {
        interval: Motion.attractHold
        running: root.chapters > 0 && !Motion.still && root.visible
        repeat: true
        onTriggered: root.showNext()
    }

    TapTarget {
        id: stage

        width: root.upright ? root.width : root.menuStart
        height: root.upright ? root.menuStart : root.height - root.foot
        clip: true
        name: qsTr("Contents")
        description: [root.attract.said, root.attract.subtitle, root.attract.notice].filter(words => words.length > 0).join(". ")
        onActivated: root.beginWithContents()

        AttractTitle {
            width: parent.width
            height: parent.height
            attract: root.attract
            visible: !scenes.covering
        }
    }

    Item {
        id: scenes

        // A chapter lies over the title: what is under it is neither painted nor heard.
        readonly property bool covering: root.shown >= 0 && (open.itemAt(root.shown)?.x ?? 1) === 0

        width: stage.width
        height: stage.height
        clip: true

        Repeater {
            id: open

            model: root.attract.columns

            AttractChapter {
                required property int index

                readonly property bool here: root.shown === index

                x: here ? 0 : scenes.width
                width: scenes.width
                height: scenes.height
                visible: x < scenes.width
                enabled: here
                onChosen: panel => root.beginAt(panel)

                Behavior on x {
                    NumberAnimation {
                        duration: Motion.accordion
                        easing.type: Easing.InOutCubic
                    }
                }
            }
        }
    }

    FocusFrame {
        target: stage
        gap: -Metrics.focusGap - Metrics.focusLine
    }

    Repeater {
        id: menu

        model: root.attract.columns

        AttractColumn {
            required property int index

            x: root.upright ? 0 : root.menuStart + index * root.breadth
            y: root.upright ? root.menuStart + index * root.breadth : 0
            width: root.upright ? root.width : root.breadth
            height: root.upright ? root.breadth : root.footBelow ? root.height - root.foot : root.height
            visible: index < root.listed
            place: index
            many: root.chapters > 9
            open: root.shown === index
            onActivated: root.beginAt(first)
        }
    }

    Rectangle {
        y: root.height - root.foot
        width: root.footBelow ? root.width : root.menuStart
        height: root.foot
        color: Colours.ground

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        LanguageSwitch {
            id: switcher

            x: Metrics.margin - inset
            segmentHeight: parent.height
            languages: root.languages
            onChosen: root.beginWithContents()
        }

        Label {
            x: (switcher.visible ? switcher.x + switcher.width : Metrics.margin) + Metrics.gutter
            width: parent.width - x - Metrics.margin
            height: parent.height
            visible: width > 20 * Metrics.u
            text: root.attract.said
            color: Colours.ink2
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            font: Metrics.strip ? Type.caption : Type.label
        }
    }
}
