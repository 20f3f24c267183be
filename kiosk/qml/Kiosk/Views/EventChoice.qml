pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Which events are shown, laid over the lower part of the screen: all, those of a chapter, those of a person.
OverView {
    id: root

    required property TimelineViewModel timeline

    function take(link: string): void {
        root.timeline.showOnly(link);
        root.done();
    }

    name: qsTr("Which events")
    depth: root.height * (Metrics.strip ? 0.75 : 0.6)

    ScrollPane {
        anchors.fill: parent
        contentHeight: list.height
        ground: Colours.ground2
        moreText: qsTr("More")
        topText: qsTr("Back to the top")

        Column {
            id: list

            width: parent.width
            spacing: Metrics.u * 2

            BoxedKey {
                width: wishedWidth
                text: qsTr("All events")
                strong: root.timeline.filter.length === 0
                onActivated: root.take("")
            }
            Choices {
                heading: qsTr("Events of a chapter")
                choices: root.timeline.chapters
            }
            Choices {
                heading: qsTr("Events that name a person")
                choices: root.timeline.people
            }
        }
    }

    component Choices: Column {
        id: part

        property string heading
        property RowsModel choices

        width: parent.width
        visible: keys.count > 0
        spacing: Metrics.u

        Label {
            text: part.heading
            font: Type.label
            color: Colours.ink2
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Flow {
            width: parent.width
            spacing: Metrics.u * 1.5

            Repeater {
                id: keys

                model: part.choices

                BoxedKey {
                    required property string link
                    required property string words

                    width: wishedWidth
                    text: words
                    strong: link === root.timeline.filter
                    onActivated: root.take(link)
                }
            }
        }
    }
}
