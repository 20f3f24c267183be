pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk.Theme

// The slanted key: the one way onward, or done. It carries the title of where it goes. In the corner of a left hand it is mirrored, but
// for its words and its arrow: onward stays to the right.
TapTarget {
    id: root

    property string text
    property string icon: "next"
    property bool onward: true // false: nothing further, drawn hollow
    property font font: Type.key

    readonly property bool mirrored: Metrics.leftHanded
    readonly property real slant: root.height * Metrics.slant
    readonly property color fill: !root.onward ? Colours.ground : root.pressed ? Colours.redFill : Colours.key
    readonly property color ink: !root.onward ? Colours.ink2 : root.pressed ? Colours.redInk : Colours.keyInk

    // Its corners, or those of a frame that lies so far within it.
    function outline(inset: real): list<point> {
        return [Qt.point(root.slant + inset, inset), Qt.point(root.width - inset, inset), Qt.point(root.width - inset, root.height - inset), Qt.point(inset * 2, root.height - inset), Qt.point(root.slant + inset, inset)];
    }

    name: root.text
    enabled: root.onward

    Shape {
        anchors.fill: parent
        transform: Scale {
            origin.x: root.width / 2
            xScale: root.mirrored ? -1 : 1
        }

        ShapePath {
            fillColor: root.fill
            strokeColor: root.onward ? "transparent" : Colours.mute
            strokeWidth: root.onward ? -1 : Metrics.hairline

            PathPolyline {
                path: root.outline(0)
            }
        }
    }

    // Made when it is first seen, as every frame around what the keys would press.
    Loader {
        anchors.fill: parent
        active: root.activeFocus && FocusGuide.shown
        sourceComponent: Shape {
            transform: Scale {
                origin.x: root.width / 2
                xScale: root.mirrored ? -1 : 1
            }

            ShapePath {
                fillColor: "transparent"
                strokeColor: root.ink
                strokeWidth: Metrics.focusLine

                PathPolyline {
                    path: root.outline(Metrics.focusGap)
                }
            }
        }
    }

    KeyLabel {
        x: root.mirrored ? arrow.x + arrow.width + Metrics.u * 1.5 : root.slant + Metrics.gutter * 1.6
        width: root.mirrored ? root.width - x - root.slant - Metrics.gutter * 0.5 : arrow.x - x - Metrics.u
        height: root.height
        text: root.text
        face: root.font
        smallerFace: Type.labelStrong.pixelSize < root.font.pixelSize && !Metrics.strip ? Type.labelStrong : Type.smaller(root.font, 22 / 26)
        color: root.ink
        elide: Text.ElideRight // never over the edge of the key
    }

    Icon {
        id: arrow

        x: root.mirrored ? Metrics.gutter * 1.2 : root.width - width - Metrics.gutter * 1.7
        anchors.verticalCenter: parent.verticalCenter
        visible: root.onward
        name: root.icon
        colour: root.ink
    }
}
