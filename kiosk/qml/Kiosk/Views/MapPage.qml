pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The view of where things happened: the map above, the chosen place below, and the keys of the map at the foot.
ViewPage {
    id: root

    required property MapViewModel map

    property string menu // what is laid over the foot of the map: "kinds", "panels", "places" or "numbers"

    property bool begun: false // what is bound speaks up before the map is there

    readonly property bool folded: !Metrics.wide // the kinds, into one key
    readonly property bool countable: root.map.numbers.choices.rowCount() > 0
    readonly property real zoomWidth: Metrics.u * 9

    function begin(): void {
        root.menu = "";
        root.map.open(root.focusOn, root.navigation.panel?.panelId ?? "");
        root.begun = true;
        ground.reveal();
    }

    function chosen(): void {
        root.menu = "";
        root.map.choose(root.focusOn);
        ground.reveal();
    }

    // The place stands in the spot, so that whoever goes on from it comes back to it.
    function choose(place: string): void {
        if (place.length > 0)
            root.navigation.openView("map", "place:" + place);
    }

    // Places too close together for any map are named in a list.
    function list(place: string): void {
        if (!root.map.sharing(place))
            root.choose(place);
        root.menu = "places";
    }

    title: qsTr("Where it happened")
    closeText: qsTr("Close map")
    onFocusOnChanged: if (root.begun)
        root.chosen()
    Component.onCompleted: root.begin()
    onStepAsked: way => root.choose(root.map.neighbour(way > 0))

    tools: [
        Row {
            id: kindKeys

            height: parent.height
            visible: !root.folded

            Repeater {
                model: root.folded ? null : root.map.kinds

                KindKey {
                    id: railKind

                    required property int index

                    width: (root.toolsWidth - 2 * root.zoomWidth) / root.map.kindsOn.length
                    height: kindKeys.height
                    on: root.map.kindsOn[railKind.index] ?? true
                    onActivated: root.map.turnKind(railKind.index)
                }
            }
        },
        RailKey {
            x: kindKey.width
            width: root.toolsWidth - 2 * root.zoomWidth - x
            height: parent.height
            visible: root.folded && root.countable
            icon: "numbers"
            text: Metrics.strip ? qsTr("Numbers on the map") : qsTr("Numbers")
            onActivated: root.menu = root.menu === "numbers" ? "" : "numbers"
        },
        RailKey {
            id: kindKey

            width: (root.toolsWidth - 2 * root.zoomWidth) * (root.countable ? 0.5 : 1)
            height: parent.height
            visible: root.folded
            icon: root.menu === "kinds" ? "down" : "up"
            text: Metrics.strip ? qsTr("Kinds and years") : qsTr("Kinds of place")
            onActivated: root.menu = root.menu === "kinds" ? "" : "kinds"
        },
        ZoomKey {
            x: root.toolsWidth - 2 * width
            width: root.zoomWidth
            height: parent.height
            icon: "minus"
            name: qsTr("Show more of the map")
            enabled: root.map.wider > 0
            onActivated: ground.step(root.map.wider)
        },
        ZoomKey {
            x: root.toolsWidth - width
            width: root.zoomWidth
            height: parent.height
            icon: "plus"
            name: qsTr("Show the map larger")
            enabled: root.map.closer > 0
            onActivated: ground.step(root.map.closer)
        }
    ]

    MapGround {
        id: ground

        width: parent.width
        height: Metrics.strip ? about.y : place.y
        map: root.map
        title: root.title
        begun: root.begun
        onTouched: placeId => root.choose(placeId)
        onCrowdTouched: placeId => root.list(placeId)
        onNumbersAsked: root.menu = root.menu === "numbers" ? "" : "numbers"
        onFollowed: link => {
            root.choose(root.map.chosen);
            root.navigation.follow(link);
        }
    }

    MapYears {
        id: years

        y: parent.height - height
        width: parent.width
        visible: !Metrics.strip && root.map.years.last > root.map.years.first
        years: root.map.years
    }

    PlaceAbout {
        id: about

        y: place.y - height
        width: parent.width
        visible: Metrics.strip
        map: root.map
    }

    PlaceRail {
        id: place

        y: (years.visible ? years.y : parent.height) - height
        width: parent.width
        map: root.map
        navigation: root.navigation
        onStepped: onward => root.choose(root.map.neighbour(onward))
        onPanelsAsked: root.menu = root.menu === "panels" ? "" : "panels"
    }

    Loader {
        y: ground.height - height
        width: parent.width
        sourceComponent: root.menu.length === 0 ? null : root.menu === "kinds" ? kindMenu : wayMenu
    }

    Component {
        id: kindMenu

        KindMenu {
            map: root.map
            onDone: root.menu = ""
        }
    }

    Component {
        id: wayMenu

        WayMenu {
            readonly property bool counting: root.menu === "numbers"

            ways: counting ? root.map.numbers.choices : root.menu === "panels" ? root.map.ways : root.map.shared
            here: counting ? root.map.numbers.link : "place:" + root.map.chosen
            onDone: root.menu = ""
            onFollowed: link => {
                const counted = counting; // the menu is gone with the next line
                root.menu = "";
                if (counted)
                    root.map.numbers.choose(link);
                else
                    root.navigation.follow(link);
            }
        }
    }
}
