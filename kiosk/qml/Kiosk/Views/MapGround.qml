import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The map with its title, and a legend that says what its marks mean.
Item {
    id: root

    required property MapViewModel map
    property string title
    property bool begun: false // all that stands on the map has its size: until then each of them would lay it out anew

    readonly property bool keepsDirection: true

    signal touched(placeId: string)
    signal numbersAsked
    signal followed(link: string)
    signal crowdTouched(placeId: string) // a mark of several that no enlargement parts

    function lay(): void {
        if (root.begun)
            root.map.layOut(Qt.size(root.width, root.height), Qt.size(titleBox.width, titleBox.height), Qt.size(legend.width, legend.height), Metrics.u, Type.labelStrong);
    }

    function step(level: real): void {
        sheet.step(level);
    }

    // Brings the chosen place into sight.
    function reveal(): void {
        if (root.map.spot.length === 2)
            sheet.show(root.map.spot[0], root.map.spot[1]);
    }

    clip: true
    transform: Facing {
        item: root
    }
    onMapChanged: root.lay()
    onBegunChanged: root.lay()
    onWidthChanged: root.lay()
    onHeightChanged: root.lay()

    Connections {
        target: root.map

        function onLaid(): void {
            sheet.returnToBounds();
        }
    }

    MapSheet {
        id: sheet

        anchors.fill: parent
        map: root.map
        onTouched: placeId => root.touched(placeId)
        onCrowdTouched: placeId => root.crowdTouched(placeId)
    }

    TwoFingers {
        onDrawn: (scale, before, after) => sheet.draw(scale, before, after)
        onLeft: sheet.settle()
    }

    MapTitle {
        id: titleBox

        title: root.title
        onWidthChanged: root.lay()
        onHeightChanged: root.lay()
    }

    MapLegend {
        id: legend

        x: parent.width - width
        map: root.map
        measured: sheet.growth === 1
        onTouched: placeId => root.touched(placeId)
        onNumbersAsked: root.numbersAsked()
        onFollowed: link => root.followed(link)
        onWidthChanged: root.lay()
        onHeightChanged: root.lay()
    }
}
