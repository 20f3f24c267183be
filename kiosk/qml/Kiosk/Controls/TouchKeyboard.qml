pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// A keyboard on the screen: digits, letters of one script, and keys that lead to the others. Letters of the longest row give all
// keys their width; what is left beside them belongs to the wide keys.
Item {
    id: root

    readonly property bool keepsDirection: true

    required property list<string> rows // of letters
    required property list<string> layouts // one can change to
    required property list<string> layoutNames
    property string eraseText
    property string spaceText
    property string clearText

    readonly property real keyHeight: Metrics.u * (Metrics.wide ? 9.5 : Metrics.strip ? 7 : 12)
    readonly property real gap: Metrics.u * (Metrics.wide ? 1.25 : Metrics.strip ? 0.75 : 1.875)
    readonly property real line: root.keyHeight + root.gap
    readonly property int most: Math.max(10, ...root.rows.map(row => row.length))
    readonly property real least: Metrics.upright ? 0 : Metrics.u * (Metrics.wide ? 34 : 21) // of the wide keys
    readonly property real pitch: Math.min(Metrics.u * (Metrics.strip ? 9.5 : 17.25), (root.width + root.gap - root.least) / root.most)
    readonly property var letters: ["1234567890", ...root.rows]
    readonly property list<real> lower: [0.2, 0.44, 0.62, 0.79, 1] // where the keys below the letters end on an upright screen

    transform: Facing {
        item: root
    }

    signal typed(letter: string)
    signal erased
    signal cleared
    signal switched(layout: string)

    // Where a row begins: each a little further in, or in the middle of an upright screen.
    function begin(row: int): real {
        const length = root.letters[row].length;
        if (Metrics.upright)
            return (root.width + root.gap - length * root.pitch) / 2;
        return Math.min(Math.max(0, row - 1) * root.pitch / 2, (root.most - length) * root.pitch);
    }

    function end(row: int): real {
        return Math.round(root.begin(row) + root.letters[row].length * root.pitch);
    }

    // The box of a wide key: beside the letters of its row from one share of what is left there to another; on an upright screen
    // in a row of its own.
    function box(row: int, place: int, from: real, to: real): rect {
        const left = Metrics.upright ? 0 : root.end(row);
        const whole = root.width + root.gap - left;
        const start = Metrics.upright ? (place > 0 ? root.lower[place - 1] : 0) : from;
        const stop = Metrics.upright ? root.lower[place] : to;
        return Qt.rect(left + start * whole, (Metrics.upright ? 4 : row) * root.line, (stop - start) * whole - root.gap, root.keyHeight);
    }

    implicitHeight: (Metrics.upright ? 5 : 4) * root.line - root.gap
    Accessible.role: Accessible.Grouping

    Repeater {
        model: root.letters.length

        Item {
            id: row

            required property int index

            readonly property string letters: root.letters[row.index] ?? ""

            x: root.begin(row.index)
            y: row.index * root.line

            Repeater {
                model: row.letters.length

                BoardKey {
                    required property int index

                    box: Qt.rect(index * root.pitch, 0, root.pitch - root.gap, root.keyHeight)
                    text: row.letters[index] ?? "" // a shorter row is there before its keys are fewer
                    onActivated: root.typed(text)
                }
            }
        }
    }

    BoardKey {
        id: erase

        property int times: 0 // it has erased since it was pressed

        box: root.box(0, 4, 0, 1)
        icon: "erase"
        text: root.eraseText
        face: Type.labelStrong
        onPressedChanged: if (erase.pressed)
            erase.times = 0
        onActivated: if (erase.times === 0)
            root.erased()

        Timer {
            interval: erase.times > 0 ? 90 : 500
            repeat: true
            running: erase.pressed
            onTriggered: {
                erase.times += 1;
                root.erased();
            }
        }
    }
    Repeater {
        model: root.layouts.length

        BoardKey {
            required property int index

            box: root.box(index + 1, index, 0, 1)
            text: root.layoutNames[index]
            face: Type.labelStrong
            onActivated: root.switched(root.layouts[index])
        }
    }
    BoardKey {
        box: root.box(3, 2, 0, 0.54)
        text: root.spaceText
        face: Type.labelStrong
        onActivated: root.typed(" ")
    }
    BoardKey {
        box: root.box(3, 3, 0.54, 1)
        text: root.clearText
        face: Type.labelStrong
        onActivated: root.cleared()
    }

    component BoardKey: TapTarget {
        id: key

        property rect box
        property string text
        property string icon
        property font face: Type.key

        readonly property color ink: key.pressed ? Colours.redInk : Colours.ink

        x: key.box.x
        y: key.box.y
        width: key.box.width
        height: key.box.height
        z: key.activeFocus ? 1 : 0
        name: key.text
        guarded: false // two letters may follow each other as fast as fingers go

        Rectangle {
            anchors.fill: parent
            color: key.pressed ? Colours.redFill : "transparent"
            border.width: Metrics.hairline
            border.color: Colours.ink
        }
        Icon {
            id: drawing

            x: (key.width - width - words.width) / 2 - Metrics.u * 0.5
            y: (key.height - height) / 2
            visible: key.icon.length > 0
            name: key.icon
            colour: key.ink
        }
        KeyLabel {
            id: words

            x: drawing.visible ? drawing.x + drawing.width + Metrics.u : Metrics.u * 0.5
            width: drawing.visible ? Math.min(natural + Metrics.u * 0.5, key.width - drawing.width - Metrics.u * 2) : key.width - 2 * x
            height: key.height
            text: key.text
            face: key.face
            smallerFace: Type.caption
            color: key.ink
            horizontalAlignment: drawing.visible ? Text.AlignLeft : Text.AlignHCenter
        }
        FocusFrame {
            target: key
            gap: Metrics.u * 0.5
        }
    }
}
