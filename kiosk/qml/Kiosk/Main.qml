pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Window
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels
import Kiosk.Views

// The one window: the panels, and what lies over them.
Window {
    id: root

    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property PreferencesViewModel preferences
    required property KeysViewModel keys
    required property LanguagesViewModel languages
    required property ViewsViewModel views
    required property SessionViewModel session
    required property AttractViewModel attract
    required property PlaybackViewModel playback
    required property SpeechViewModel speech
    required property WallViewModel wall
    required property ThemeViewModel theme
    required property MistakesViewModel mistakes
    property QtObject classroom: null // its type is known only where there is a class

    readonly property bool projector: root.preferences.mode === "projector"
    readonly property bool desktop: root.preferences.mode === "desktop"
    readonly property bool visiting: root.session.state === "visit"
    readonly property bool covered: root.navigation.covered || ((lesson.item as Layer)?.covers ?? false)

    // What of the window is the exhibit's. A window tells of its width and then of its height, but both are new by then: taken from it,
    // and not from what lies in it, no page is made for a shape that the window never has.
    readonly property real cut: root.wall.overscan / 100 // of each edge, which nobody sees
    readonly property point corner: Qt.point(Math.round(root.width * root.cut), menu.visible ? menu.height : Math.round(root.height * root.cut))
    readonly property size room: Qt.size(root.width - 2 * root.corner.x, root.height - root.corner.y - Math.round(root.height * root.cut))

    function moveFocus(onward: bool): void {
        FocusGuide.shown = true;
        const from = root.activeFocusItem ?? stage;
        from.nextItemInFocusChain(onward)?.forceActiveFocus(onward ? Qt.TabFocusReason : Qt.BacktabFocusReason);
    }

    // Onward is where the text goes on.
    function faced(key: int): int {
        return !Metrics.mirrored ? key : key === Qt.Key_Left ? Qt.Key_Right : key === Qt.Key_Right ? Qt.Key_Left : key;
    }

    function tab(event: KeyEvent, onward: bool): void {
        if (!(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))) // Alt+Tab and its like are nobody's business here
            root.moveFocus(onward);
    }

    width: 1280
    height: 800
    title: root.exhibit.title
    color: Colours.plate
    flags: root.desktop ? Qt.Window : Qt.Window | Qt.FramelessWindowHint

    onClosing: close => {
        close.accepted = false;
        root.preferences.leave();
    }

    Look {
        preferences: root.preferences
        languages: root.languages
        wall: root.wall
        theme: root.theme
        screen: root.room
        night: root.session.state === "attract" && root.attract.night
    }

    Loader {
        id: menu

        width: parent.width
        active: root.desktop
        visible: !root.preferences.fullScreen

        // By its address, so that a kiosk does not even read Qt's own controls.
        Component.onCompleted: menu.setSource("Views/DesktopMenu.qml", {
            navigation: root.navigation,
            preferences: root.preferences,
            languages: root.languages
        })
    }

    Connections {
        target: root.navigation

        function onRestarted(): void {
            FocusGuide.shown = false;
            rest.forceActiveFocus();
        }
    }

    Hearing {
        speech: root.speech
    }

    FocusScope {
        id: stage

        objectName: "wall"
        x: root.corner.x
        y: root.corner.y
        width: root.room.width
        height: root.room.height
        focus: true
        transform: Scale {
            origin.x: stage.width / 2
            xScale: Metrics.mirrored ? -1 : 1
        }

        Keys.onTabPressed: event => root.tab(event, true)
        Keys.onBacktabPressed: event => root.tab(event, false)
        Keys.onUpPressed: event => root.tab(event, false)
        Keys.onDownPressed: event => root.tab(event, true)
        Keys.onPressed: event => {
            event.accepted = root.keys.press(root.faced(event.key), event.modifiers, event.isAutoRepeat);
        }

        // Where the keys begin. A scope gives its focus to whatever in it had it last, which would be a trace of the visit before.
        Item {
            id: rest

            focus: true
        }

        PanelStage {
            id: base

            anchors.fill: parent
            visible: root.exhibit.panelCount > 0 && root.visiting
            enabled: !root.covered && root.visiting
            exhibit: root.exhibit
            navigation: root.navigation
            languages: root.languages
            views: root.views
            projector: root.projector
            desktop: root.desktop
        }

        Overlays {
            anchors.fill: parent
            exhibit: root.exhibit
            navigation: root.navigation
            views: root.views
            preferences: root.preferences
            playback: root.playback
            keys: root.keys
            foot: base.foot
            visible: root.visiting
            enabled: root.visiting
        }

        BetweenVisits {
            anchors.fill: parent
            session: root.session
            attract: root.attract
            navigation: root.navigation
            languages: root.languages
            visible: root.exhibit.panelCount > 0
        }

        OnDemand {
            wanted: root.exhibit.panelCount === 0
            kept: false
            page: Qt.resolvedUrl("Views/Holding.qml")
            given: ({ title: Qt.binding(() => root.exhibit.title) })
        }

        OnDemand {
            wanted: root.mistakes.count > 0
            kept: false
            page: Qt.resolvedUrl("Views/MistakeBanner.qml")
            given: ({ mistakes: root.mistakes })
        }

        FocusKeeper {
            anchors.fill: parent
            page: base
            covered: root.covered || !root.visiting
        }
    }

    OnDemand {
        id: lesson

        wanted: root.classroom !== null
        page: Qt.resolvedUrl("Views/Classroom.qml")
        given: ({ classroom: root.classroom, exhibit: root.exhibit, navigation: root.navigation, wall: stage })
    }
}
