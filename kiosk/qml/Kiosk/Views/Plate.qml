import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The picture side of a panel, with calm under the words that lie on it.
Item {
    id: root

    required property PanelViewModel panel
    property real calmDepth: 0.3 // how far down from the top words lie, as a fraction
    property bool calmBottom: true
    property real footWords: 0 // how high words stand from the lower edge
    property real calmFoot: Math.max(0.3, 2 * (root.footWords + Metrics.u) / Math.max(1, root.height)) // the upper half of it fades in

    readonly property bool pressed: whole.pressed
    readonly property bool landscape: root.width > root.height * 1.25
    readonly property bool light: root.panel.inkTitle && !Colours.dark && Colours.showsArt
    readonly property color words: root.light ? Colours.plateLightInk : Colours.plateInk
    readonly property color quietWords: root.light ? Colours.plateLightMute : Colours.plateMute
    readonly property color calm: root.light ? Colours.plateLight : Colours.plate

    signal looked

    clip: true

    Rectangle {
        anchors.fill: parent
        color: root.calm
    }

    CroppedPicture {
        anchors.fill: parent
        visible: Colours.showsArt
        source: root.landscape ? root.panel.wideArtFile : root.panel.artFile
        focusX: root.landscape ? root.panel.wideFocusX : root.panel.focusX
        focusY: root.landscape ? root.panel.wideFocusY : root.panel.focusY
        alt: root.panel.artAlt
    }

    Rectangle {
        anchors.fill: parent
        visible: root.panel.inkTitle
        color: Colours.plateDim
    }

    Rectangle {
        width: parent.width
        height: parent.height * root.calmDepth
        visible: Colours.showsArt
        gradient: Gradient {
            GradientStop {
                position: 0.6
                color: Qt.alpha(root.calm, 0.7)
            }
            GradientStop {
                position: 1
                color: Qt.alpha(root.calm, 0)
            }
        }
    }

    Rectangle {
        y: parent.height - height
        width: parent.width
        height: parent.height * root.calmFoot
        visible: root.calmBottom && Colours.showsArt
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Qt.alpha(root.calm, 0)
            }
            GradientStop {
                position: 0.5
                color: Qt.alpha(root.calm, 0.8)
            }
        }
    }

    // A touch anywhere on the picture shows it large, as its key does; the key alone is told to those who do not see it.
    TapTarget {
        id: whole

        anchors.fill: parent
        enabled: root.panel.hasPicture
        activeFocusOnTab: false
        name: qsTr("Look at the picture")
        Accessible.ignored: true
        onActivated: root.looked()
    }
}
