pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// A chapter that is open between two visits: its plate, one question, and its panels, as far as they can be shown to anybody.
Rectangle {
    id: root

    required property string title
    required property string question
    required property url plate
    required property real focusX
    required property real focusY
    required property bool light
    required property var sections // [{title, place}]

    readonly property int columns: root.width > Metrics.u * 120 ? 2 : 1

    signal chosen(panel: int)

    readonly property bool bare: !Colours.showsArt || root.plate.toString().length === 0 // nothing that could be shown to anybody

    color: root.bare ? Colours.plate : Colours.ground2

    MouseArea {
        anchors.fill: parent
        enabled: root.sections.length > 0 // else the stage below hears it, and opens the contents
        onClicked: root.chosen(root.sections[0].place)
    }

    CroppedPicture {
        width: parent.width
        height: Math.max(0, words.y - Metrics.u * 3)
        visible: Colours.showsArt
        source: root.plate
        focusX: root.focusX
        focusY: root.focusY

        Rectangle {
            anchors.fill: parent
            visible: root.light
            color: Colours.plateDim
        }
    }

    Column {
        id: words

        x: Metrics.margin
        y: root.bare ? (root.height - height) / 2 : root.height - height - Metrics.u * 3
        width: parent.width - 2 * x
        spacing: Metrics.u * 2.5

        Label {
            width: parent.width
            text: root.question || root.title
            font: root.bare ? Type.display(Type.displaySteps[Math.min(3, Type.displaySteps.length - 1)]) : Type.title
            color: root.bare ? Colours.plateInk : Colours.ink
            lineHeight: 0.95
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Grid {
            columns: root.columns
            spacing: Metrics.u * 1.5

            Repeater {
                model: root.sections

                BoxedKey {
                    required property var modelData

                    width: (words.width - (root.columns - 1) * Metrics.u * 1.5) / root.columns
                    text: modelData.title
                    onActivated: root.chosen(modelData.place)
                }
            }
        }
    }
}
