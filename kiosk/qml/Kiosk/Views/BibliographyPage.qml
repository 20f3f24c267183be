pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// All that the exhibit rests on: a key for each kind of source, and the sources of one kind below. The one that somebody went on
// from stands in the spot, so that they come back to it.
ViewPage {
    id: root

    required property BibliographyViewModel bibliography
    property bool selectable: false

    readonly property RowsModel sources: root.bibliography.sources(root.focusOn)
    readonly property alias scrolled: pane.scrolled
    readonly property real margin: Metrics.strip ? Metrics.u * 4 : Metrics.margin

    signal copied(words: string)

    function goOn(source: string, link: string): void {
        root.navigation.openView("bibliography", source);
        root.navigation.follow(link);
    }

    // Sources are not cut through at the foot.
    function tops(): list<real> {
        const found = [];
        for (let k = 0; k < entries.count; k++)
            found.push(entries.itemAt(k)?.y ?? 0);
        return found;
    }

    // The first of a kind stands at the top anyway.
    function find(): void {
        const row = root.bibliography.rowOf(root.focusOn);
        const entry = row > 0 ? entries.itemAt(row) : null;
        if (entry)
            pane.reveal(entry);
        else
            pane.toTop();
    }

    title: root.bibliography.heading
    closeText: qsTr("Close")
    onFocusOnChanged: root.find()
    onStepAsked: way => way > 0 ? pane.goOn() : pane.toTop()
    Component.onCompleted: root.find()

    Label {
        id: heading

        x: root.margin
        y: Metrics.u * (Metrics.strip ? 2 : 3.5)
        width: parent.width - 2 * x
        text: root.bibliography.heading
        font: Metrics.strip ? Type.stamp : Type.title
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Flow {
        id: kinds

        x: root.margin
        y: Math.max(heading.y + heading.height + Metrics.u * (Metrics.strip ? 0.5 : 1.5), Metrics.low ? root.height * Metrics.lowest : 0)
        width: parent.width - 2 * x
        spacing: Metrics.u * (Metrics.strip ? 0.75 : 1.5)

        Repeater {
            model: root.bibliography.groups

            BoxedKey {
                id: kind

                required property string link
                required text

                width: wishedWidth
                height: Metrics.u * (Metrics.strip ? 6 : 7)
                strong: kind.link === root.bibliography.groupLink(root.focusOn)
                guarded: false
                Accessible.checkable: true
                Accessible.checked: kind.strong
                onActivated: root.navigation.openView("bibliography", kind.link)
            }
        }
    }

    Rectangle {
        y: pane.y - height
        width: parent.width
        height: Metrics.hairline
        color: Colours.ink
    }

    ScrollPane {
        id: pane

        x: root.margin
        y: Math.ceil(kinds.y + kinds.height + Metrics.u * (Metrics.strip ? 1.5 : 2.5))
        width: parent.width - 2 * x
        height: parent.height - y
        contentHeight: all.implicitHeight
        breaks: root.tops()
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")

        Column {
            id: all

            width: pane.width

            Repeater {
                id: entries

                model: root.sources

                BibliographyEntry {
                    required property string link
                    required property string copied

                    width: all.width
                    copyable: root.selectable
                    onFollowed: way => root.goOn(link, way)
                    onCopyAsked: root.copied(copied)
                }
            }
        }
    }
}
