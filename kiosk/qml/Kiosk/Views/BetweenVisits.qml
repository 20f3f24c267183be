import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// Where one visit ends and another begins: the warning, and the screen that invites.
Item {
    id: root

    required property SessionViewModel session
    required property AttractViewModel attract
    required property NavigationViewModel navigation
    required property LanguagesViewModel languages

    Connections {
        target: root.session

        function onStateChanged(): void {
            page.show();
        }
    }

    // A screen reader presses keys without touching them.
    Connections {
        target: Presence

        function onFelt(): void {
            root.session.keep();
        }
    }

    // By their addresses, so that an exhibit that waits for nobody does not even read them.
    Loader {
        id: page

        function show(): void {
            if (root.session.state === "attract")
                page.setSource("AttractPage.qml", {
                    attract: root.attract,
                    session: root.session,
                    navigation: root.navigation,
                    languages: root.languages
                });
            else if (root.session.state === "warning")
                page.setSource("IdleSheet.qml", {
                    session: root.session,
                    navigation: root.navigation
                });
            else
                page.source = "";
        }

        anchors.fill: parent
        Component.onCompleted: page.show()
    }
}
