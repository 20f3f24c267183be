import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// How much one wants to read: in a sentence, in short, in full, or in easy words.
Segments {
    id: root

    required property list<string> wordings
    property string wording

    function nameOf(wording: string): string {
        return wording === "brief" ? qsTr("Brief") : wording === "full" ? qsTr("Full") : wording === "easy" ? qsTr("Easy") : qsTr("Standard");
    }

    values: root.wordings
    names: root.wordings.map(wording => root.nameOf(wording))
    value: root.wording
    segmentHeight: Metrics.keyHeight
    Accessible.name: qsTr("Wording")
}
