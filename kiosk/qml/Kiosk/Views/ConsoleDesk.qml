pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What to say at this stop, and what else a teacher looks up: one of it at a time.
Item {
    id: root

    required property ClassroomViewModel classroom
    property bool withHands: false // there is no room for the questions beside the notes

    readonly property PresenterViewModel presenter: root.classroom.presenter
    readonly property list<string> pages: ["notes", "discuss", ...(root.withHands ? ["hands"] : []), "people", "sources", "plan", "phone"]

    Segments {
        id: choice

        y: Metrics.hairline
        values: root.pages
        names: root.pages.map(page => ({
                    notes: qsTr("Notes"),
                    discuss: qsTr("To discuss"),
                    hands: qsTr("Questions"),
                    people: qsTr("People"),
                    sources: qsTr("Sources"),
                    plan: qsTr("Plan"),
                    phone: qsTr("Phone")
                })[page])
        value: "notes"
        boxed: false
        segmentHeight: Metrics.leastTarget
        inset: Metrics.u * (Metrics.wide ? 1.5 : 0.5)
        x: -inset
        face: Metrics.wide ? Type.label : Type.caption
        chosenFace: Metrics.wide ? Type.labelStrong : Type.captionStrong
        onChosen: value => {
            choice.value = value;
            pane.toTop();
        }
    }

    // Where the questions have no place of their own, the page with them comes up when one is asked.
    Connections {
        target: root.classroom.asking

        function onChanged(): void {
            if (root.withHands && root.classroom.asking.open)
                choice.value = "hands";
        }
    }

    Rectangle {
        width: root.width
        height: Metrics.hairline
        color: Colours.ground3
    }

    ScrollPane {
        id: pane

        y: choice.height + Metrics.u
        width: root.width
        height: root.height - y
        visible: choice.value !== "hands"
        contentHeight: page.height
        moreText: qsTr("More")
        topText: qsTr("Back to the top")

        Loader {
            id: page

            width: pane.paneWidth
            sourceComponent: choice.value === "notes" ? notes : choice.value === "plan" ? plan : choice.value === "phone" ? phone : lines
        }
    }

    ConsoleHands {
        y: pane.y
        width: root.width
        height: pane.height
        visible: choice.value === "hands"
        classroom: root.classroom
    }

    Component {
        id: notes

        Prose {
            paragraphs: root.presenter.notes.length > 0 ? root.presenter.notes : [qsTr("There are no notes for this stop.")]
            size: Type.of(29, 22, 30) * Metrics.scale
            onFollowed: link => root.presenter.showPerson(link.split(":")[1] ?? "")
        }
    }

    Component {
        id: lines

        ConsoleLines {
            readonly property string shown: choice.value

            lines: shown === "discuss" ? root.presenter.discuss : shown === "people" ? root.presenter.peopleNames : root.presenter.sources
            keys: shown === "people"
            face: shown === "discuss" ? Type.key : shown === "sources" ? Type.label : Type.labelStrong
            onChosen: place => root.presenter.showPerson(root.presenter.people[place])
        }
    }

    Component {
        id: phone

        ConsolePhone {
            phone: root.classroom.phone
        }
    }

    Component {
        id: plan

        Column {
            spacing: Metrics.u * 3

            ConsoleLines {
                width: parent.width
                lines: root.presenter.titles
                sides: root.presenter.times
                keys: true
                here: root.presenter.stop
                onChosen: place => root.presenter.goTo(place)
            }

            ConsoleLines {
                width: parent.width
                lines: root.presenter.time.chapters
                sides: root.presenter.time.chapterTimes
                face: Type.label
            }
        }
    }
}
