import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// A choice laid over the lower line of the rail of a small screen: the wordings or the languages, each a key.
Rectangle {
    id: root

    required property NavigationViewModel navigation
    required property LanguagesViewModel languages
    property string choosing

    readonly property real start: Metrics.leftHanded ? close.width : 0

    signal done

    color: Colours.ground2

    // It takes the focus, so that Tab goes on among the choices, and Esc leaves them.
    Keys.onEscapePressed: root.done()

    FocusReturn {
        over: root
    }

    MouseArea {
        anchors.fill: parent // nothing below is touched through the choice
    }

    WordingSwitch {
        x: root.start + Metrics.margin
        anchors.verticalCenter: parent.verticalCenter
        visible: root.choosing === "wording"
        segmentHeight: root.height - Metrics.u
        wordings: root.navigation.panel?.wordings ?? []
        wording: root.navigation.wording
        onChosen: wording => {
            root.navigation.chooseWording(wording);
            root.done();
        }
    }

    LanguageSwitch {
        x: root.start + Metrics.margin
        visible: root.choosing === "language"
        segmentHeight: root.height
        languages: root.languages
        onChosen: root.done()
    }

    DestinationKey {
        id: close

        x: Metrics.leftHanded ? 0 : parent.width - width
        width: Metrics.u * 30
        height: parent.height
        icon: "close"
        text: qsTr("Close")
        onActivated: root.done()
    }
}
