import QtQuick
import Kiosk.Theme
import Kiosk.ViewModels

// What a teacher lays over the wall, from below to the top: lines of a pen, a light, a picture that stands still, black or white. The
// wall itself goes on below it, and the laptop shows it as it is.
Item {
    id: root

    required property ClassroomViewModel classroom
    required property Item wall

    readonly property BoardViewModel board: root.classroom.board
    readonly property bool drawing: root.board.tool === "pen" || root.board.tool === "light"

    // At once, never bit by bit: text that grows is dear to draw.
    function enlarge(): void {
        root.wall.transformOrigin = Item.TopLeft;
        root.wall.scale = root.board.zoom;
        root.wall.x = -root.board.at.x * root.width * (root.board.zoom - 1);
        root.wall.y = -root.board.at.y * root.height * (root.board.zoom - 1);
    }

    BoardLines {
        anchors.fill: parent
        board: root.board
    }

    BoardLight {
        anchors.fill: parent
        board: root.board
    }

    // A touch board, or the mouse, draws on the wall itself.
    MouseArea {
        anchors.fill: parent
        enabled: root.drawing
        visible: root.drawing
        hoverEnabled: root.board.tool === "light"
        onPressed: mouse => root.board.press(mouse.x / root.width, mouse.y / root.height)
        onPositionChanged: mouse => root.board.move(mouse.x / root.width, mouse.y / root.height)
        onReleased: root.board.lift()
        onCanceled: root.board.lift()
    }

    Image {
        id: still

        property bool asked: false

        anchors.fill: parent
        visible: root.board.frozen && still.source.toString().length > 0
    }

    Connections {
        target: root.board

        function onSpotChanged(): void {
            root.enlarge();
        }

        function onChanged(): void {
            root.enlarge();
            if (root.board.frozen && !still.asked)
                root.wall.grabToImage(picture => {
                    still.source = picture.url;
                });
            else if (!root.board.frozen)
                still.source = "";
            still.asked = root.board.frozen;
        }
    }

    Rectangle {
        anchors.fill: parent
        visible: root.board.cover.length > 0
        color: root.board.cover === "bright" ? Colours.blank : Colours.nothing
        Accessible.role: Accessible.Pane
        Accessible.name: root.board.cover === "bright" ? qsTr("White") : qsTr("Black")

        MouseArea {
            anchors.fill: parent
            onClicked: root.board.uncover()
        }
    }
}
