pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The lower twin of a circle on an upright screen: the same people as cards, with the same words.
ScrollPane {
    id: root

    required property CircleViewModel circle
    required property int year
    required property list<string> hidden
    property int columns: 3

    readonly property real gap: Metrics.u * 2

    signal chosen(person: string)

    // A row of cards is not cut through. (The height is asked so that this is told anew when the cards are.)
    function rowEnds(): list<real> {
        const ends = new Set();
        for (let place = 0; place < people.count; place++)
            ends.add(people.itemAt(place).y - root.gap / 2);
        return [...ends].sort((one, other) => one - other);
    }

    breaks: cards.implicitHeight > 0 ? root.rowEnds() : []
    contentHeight: cards.implicitHeight
    moreText: qsTr("More people")
    topText: qsTr("Back to the top")

    Grid {
        id: cards

        columns: root.columns
        columnSpacing: root.gap
        rowSpacing: root.gap

        Repeater {
            id: people

            model: root.circle?.people ?? null

            PersonCard {
                required property string figureId
                required property string sort
                required property int gone
                required property string ending

                person: figureId
                width: (root.paneWidth - (root.columns - 1) * root.gap) / root.columns
                tileSize: Metrics.u * 9
                fate: gone <= root.year ? ending : "solid"
                visible: !root.hidden.includes(sort)
                onActivated: root.chosen(figureId)
            }
        }
    }
}
