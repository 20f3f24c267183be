pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// Where one can go on to from an event: the panel that names it, its place, the first of its people. The keys share their edges.
Flow {
    id: root

    required property EventViewModel event
    required property NavigationViewModel navigation
    property int columns: 2
    property real keyWidth: Metrics.u * 27
    property real keyHeight: Metrics.keyHeight
    property bool further: false // there is more to read

    readonly property int count: (root.event?.panelId ? 1 : 0) + (root.event?.placeId ? 1 : 0) + (root.further ? 1 : 0) + people.count

    signal readOn

    width: Math.min(root.columns, root.count) * root.keyWidth

    WayKey {
        visible: text.length > 0
        width: root.columns === 2 && root.count % 2 === 1 ? root.width : root.keyWidth
        strong: true
        text: root.event?.panelTitle ?? ""
        onActivated: root.navigation.showPanel(root.event.panelId)
    }

    WayKey {
        visible: text.length > 0
        text: root.event?.placeName ?? ""
        onActivated: root.navigation.follow("place:" + root.event.placeId)
    }

    Repeater {
        id: people

        model: root.event?.people ?? null

        WayKey {
            required property string figureId
            required property string fullName
            required property string shortName

            name: fullName
            text: shortName
            onActivated: root.navigation.openFigure(figureId)
        }
    }

    WayKey {
        visible: root.further
        text: qsTr("Read on")
        onActivated: root.readOn()
    }

    component WayKey: TapTarget {
        id: way

        property string text
        property bool strong: false

        readonly property color ink: way.pressed ? Colours.redInk : Colours.ink

        width: root.keyWidth
        height: root.keyHeight
        z: way.activeFocus ? 1 : 0
        name: way.text

        Rectangle {
            width: parent.width + Metrics.hairline
            height: parent.height + Metrics.hairline
            color: way.pressed ? Colours.redFill : way.strong ? Colours.ground2 : Colours.ground
            border.width: Metrics.hairline
            border.color: Colours.ink
        }

        KeyLabel {
            x: Metrics.u * 1.5
            width: parent.width - 2 * x
            height: parent.height
            text: way.text
            face: way.strong ? Type.labelStrong : Type.label
            smallerFace: Type.caption
            most: root.keyHeight < Metrics.keyHeight ? 1 : 2
            lineHeight: 0.9
            color: way.ink
            horizontalAlignment: Text.AlignHCenter
        }

        FocusFrame {
            target: way
            gap: -Metrics.u * 0.5
        }
    }
}
