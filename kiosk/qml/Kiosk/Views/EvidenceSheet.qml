pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// What a panel or a person's sheet rests on, all together. It keeps the last one while it slides away.
Sheet {
    id: root

    required property NavigationViewModel navigation
    property bool selectable: false

    property EvidenceViewModel evidence: null

    readonly property real pad: (Metrics.strip ? 4 : 6) * Metrics.u
    readonly property real railHeight: Metrics.upright ? Metrics.turnHeight : Metrics.railHeight

    signal copied(words: string)

    // Each time it is laid out it begins at its top; a card that lay over it for a moment leaves it where it was.
    function follow(): void {
        const evidence = root.navigation.evidence;
        if (evidence !== null && (!internal.shown || evidence !== root.evidence))
            pane.toTop();
        internal.shown = evidence !== null;
        if (evidence !== null || !root.visible)
            root.evidence = evidence; // out of sight, nothing is held: it may be said in another language meanwhile
    }

    open: root.navigation.evidence !== null
    name: root.evidence?.heading ?? ""
    closeText: qsTr("Close")
    onClosed: root.navigation.back()

    Connections {
        target: root.navigation

        function onSpotChanged(): void {
            root.follow();
        }
    }

    Component.onCompleted: root.follow()

    QtObject {
        id: internal

        property bool shown: false
    }

    // The rail stands first, so that the focus enters a sheet at its keys: nobody is trapped.
    Rectangle {
        y: parent.height - height
        width: parent.width
        height: root.railHeight
        color: Colours.ground2

        Rectangle {
            width: parent.width
            height: Metrics.hairline
            color: Colours.ink
        }

        RailKey {
            x: Metrics.leftHanded ? done.width : 0
            width: parent.width - done.width
            height: parent.height
            visible: root.evidence?.hasSources ?? false
            icon: "sources"
            text: qsTr("All sources of this exhibit")
            onActivated: root.navigation.openView("bibliography")
        }

        DestinationKey {
            id: done

            x: Metrics.leftHanded ? 0 : parent.width - width
            width: Math.min(parent.width * 0.46, Metrics.u * 58)
            height: parent.height
            icon: "close"
            text: qsTr("Close")
            onActivated: root.navigation.back()
        }
    }

    ScrollPane {
        id: pane

        x: root.pad
        width: parent.width - 2 * x
        height: parent.height - root.railHeight
        contentHeight: all.implicitHeight + root.pad * 2
        moreText: qsTr("Read on")
        topText: qsTr("Back to the top")

        Column {
            id: all

            y: root.pad
            width: pane.width
            spacing: Metrics.u * 4

            Label {
                width: parent.width
                text: root.evidence?.heading ?? ""
                font: Type.title
                lineHeight: 0.95
                Accessible.role: Accessible.Heading
                Accessible.name: text
            }

            Repeater {
                model: root.evidence?.claims ?? null

                Item {
                    id: claim

                    required property CardViewModel card

                    width: all.width
                    height: block.height

                    Label {
                        width: Metrics.u * 5
                        text: claim.card.number
                        font: Type.lead
                        color: Colours.redText
                    }
                    ClaimBlock {
                        id: block

                        x: Metrics.u * 7
                        width: parent.width - x
                        card: claim.card
                        copyable: root.selectable
                        onFollowed: link => root.navigation.follow(link)
                        onCopied: words => root.copied(words)
                    }
                }
            }

            Column {
                width: parent.width
                spacing: Metrics.u
                visible: note.text.length > 0

                Rectangle {
                    width: parent.width
                    height: Metrics.hairline
                    color: Colours.ink
                }
                Label {
                    width: parent.width
                    topPadding: Metrics.u
                    text: qsTr("Curator’s note")
                    font: Type.labelStrong
                    Accessible.role: Accessible.Heading
                    Accessible.name: text
                }
                Label {
                    id: note

                    width: parent.width
                    text: root.evidence?.note ?? ""
                    font: Type.bodySmall
                    lineHeight: 1.15
                }
            }

            Repeater {
                model: root.evidence?.sources ?? []

                Citation {
                    required property string modelData
                    required property int index

                    width: all.width
                    text: modelData
                    copyable: root.selectable
                    onCopyAsked: root.copied(root.evidence?.copied[index] ?? "")
                }
            }
        }
    }
}
