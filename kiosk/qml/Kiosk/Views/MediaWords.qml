pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A recording in words: what it is called, what is said in it, what is to be seen, and whose it is. Where it cannot be played, that is said first.
ScrollPane {
    id: root

    required property RecordingViewModel recording
    property bool playable: true

    readonly property real size: Type.bodySteps[2]
    readonly property real column: Math.min(root.paneWidth, Metrics.u * 130)

    signal followed(link: string)

    contentHeight: said.height
    moreText: qsTr("Read on")
    topText: qsTr("Back to the top")

    Column {
        id: said

        width: root.column
        spacing: Metrics.u * 2

        Label {
            width: parent.width
            text: root.recording.title
            font: Metrics.strip || root.width < Metrics.u * 120 ? Type.smaller(Type.title, 0.7) : Type.title
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }

        Label {
            width: parent.width
            visible: !root.playable
            text: root.recording.isFilm ? qsTr("This video cannot be played here. This is what it shows and says.") : qsTr("This recording cannot be played here. This is what it says.")
            font: Type.labelStrong
            color: Colours.redText
        }

        Label {
            visible: root.recording.alt.length > 0
            text: qsTr("What is to be seen")
            font: Type.labelStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Label {
            width: parent.width
            visible: text.length > 0
            text: root.recording.alt
            font: Type.body(root.size)
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(root.size * Type.lineFactor)
        }

        Label {
            visible: root.recording.alt.length > 0 && root.recording.paragraphs.length > 0
            text: qsTr("What is said")
            font: Type.labelStrong
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        Prose {
            width: parent.width
            visible: root.recording.paragraphs.length > 0
            paragraphs: root.recording.paragraphs
            size: root.size
            onFollowed: link => root.followed(link)
        }

        Column {
            width: parent.width

            Label {
                width: parent.width
                visible: text.length > 0
                text: root.recording.credit
                font: Type.label
                color: Colours.ink2
            }
            Label {
                width: parent.width
                visible: root.recording.rights.length > 0
                text: qsTr("Rights: %1").arg(root.recording.rights)
                font: Type.label
                color: Colours.ink2
            }
        }
    }
}
