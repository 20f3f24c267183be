pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What a class adds to the wall: a question on it, and what the teacher lays over it.
Layer {
    id: root

    required property ClassroomViewModel classroom
    required property ExhibitViewModel exhibit
    required property NavigationViewModel navigation
    required property Item wall

    covers: root.classroom.asking.open

    QuestionPage {
        parent: root.wall
        anchors.fill: parent
        asking: root.classroom.asking
    }

    Board {
        anchors.fill: parent
        classroom: root.classroom
        wall: root.wall
    }

    // What comes next, as it will stand on the wall: nobody sees it here, the laptop shows a picture of it.
    Loader {
        objectName: "next"
        x: root.width * 2
        width: root.width
        height: root.height
        active: root.classroom.presenter.nextRow >= 0
        sourceComponent: PanelPage {
            enabled: false
            panel: root.exhibit.panels.at(root.classroom.presenter.nextRow)
            exhibit: root.exhibit
            navigation: root.navigation
            projector: true
        }
    }
}
