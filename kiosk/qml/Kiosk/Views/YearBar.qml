pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// The foot of the people's view: the years, and the key to the sheet of the one it is about.
Rectangle {
    id: root

    required property int firstYear
    required property int lastYear
    required property int year
    property list<int> marks
    property string person // the name on the key; without one there is none

    readonly property bool dated: root.lastYear > root.firstYear
    readonly property real keyWidth: Metrics.u * (Metrics.wide ? 12 : 8)
    property bool playing: false

    signal moved(year: int)
    signal opened

    function step(years: int): void {
        root.playing = false;
        root.moved(Math.max(root.firstYear, Math.min(root.lastYear, root.year + years)));
    }

    color: Colours.ground2

    // A year each time; nothing else moves. It ends with the years.
    Timer {
        interval: 900
        repeat: true
        running: root.playing && root.enabled && !Motion.none
        onTriggered: {
            if (root.year < root.lastYear)
                root.moved(root.year + 1);
            else
                root.playing = false;
        }
    }

    RailKey {
        id: play

        width: visible ? Math.min(wishedWidth, Metrics.u * (Metrics.wide ? 40 : 22)) : 0
        height: parent.height
        visible: root.dated && !Motion.none
        icon: root.playing ? "pause" : "play"
        text: root.playing ? qsTr("Stop") : Metrics.wide ? qsTr("Play the years") : qsTr("Play")
        onActivated: root.playing = !root.playing
    }

    YearSlider {
        x: play.width + Metrics.u * (play.visible ? 1 : 3)
        width: earlier.x - x - Metrics.u
        height: parent.height
        visible: root.dated
        name: qsTr("Year")
        minimumValue: root.firstYear
        maximumValue: root.lastYear
        value: root.year
        marks: root.marks
        onMoved: year => {
            root.playing = false;
            root.moved(year);
        }
    }

    component StepKey: TapTarget {
        id: key

        property string icon

        width: root.keyWidth
        height: root.height
        visible: root.dated
        guarded: false

        Rectangle {
            anchors.fill: parent
            color: key.pressed ? Colours.redFill : "transparent"
        }
        Rectangle {
            width: Metrics.hairline
            height: parent.height
            color: Colours.ground3
        }
        Icon {
            anchors.centerIn: parent
            name: key.icon
            colour: key.pressed ? Colours.redInk : Colours.ink
        }
        FocusFrame {
            target: key
            gap: -Metrics.focusGap
        }
    }

    StepKey {
        id: earlier

        x: later.x - width
        icon: "minus"
        name: qsTr("One year back")
        onActivated: root.step(-1)
    }

    StepKey {
        id: later

        x: sheet.x - width
        icon: "plus"
        name: qsTr("One year on")
        onActivated: root.step(1)
    }

    RailKey {
        id: sheet

        x: parent.width - width
        width: root.person.length > 0 ? Math.max(Metrics.u * (Metrics.wide ? 34 : 26), Math.min(wishedWidth + Metrics.u * 2, Metrics.u * 50)) : 0
        height: parent.height
        visible: root.person.length > 0
        icon: "people"
        text: root.person
        onActivated: root.opened()

        Rectangle {
            width: Metrics.hairline
            height: parent.height
            color: Colours.ground3
        }
    }

    Rectangle {
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }
}
