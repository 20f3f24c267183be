import QtQuick
import Kiosk.Controls
import Kiosk.Theme
import Kiosk.ViewModels

// The chosen result: a tile or a plate, its names and dates, and a few words. Where none is chosen it says what can be found.
Rectangle {
    id: root

    required property PreviewViewModel preview
    property string hint // in place of what can be found

    readonly property real pad: Metrics.u * (Metrics.wide ? 6.5 : 4)
    readonly property real inset: root.pad * (Metrics.strip ? 0.65 : 0.8)
    readonly property real picture: Metrics.u * (Metrics.wide ? 24.5 : Metrics.strip ? 11 : 40)
    readonly property bool chosen: root.preview.kind.length > 0
    readonly property string heading: root.chosen ? root.preview.heading : root.hint.length > 0 ? root.hint : qsTr("What can be found")
    readonly property string words: root.chosen ? root.preview.words : qsTr("People by any of their names, in any spelling and alphabet. Panels and events by their words and dates. Places, words of the glossary, numbers.")
    readonly property bool pictured: root.preview.letters.length > 0 || (root.preview.panel !== null && Colours.showsArt)
    readonly property font nameFace: Type.sans(Type.of(44, 30, 52), 600, 0)
    readonly property real crowd: measure.advanceWidth / Math.max(1, name.width) // lines of its name

    color: Colours.ground2
    border.width: Colours.contrast ? Metrics.hairline : 0
    border.color: Colours.ink

    MonogramTile {
        x: root.pad
        y: root.inset
        width: root.picture
        visible: root.preview.letters.length > 0
        letters: root.preview.letters
        person: root.preview.person
        shape: root.preview.shape
        fate: root.preview.fate
    }

    CroppedPicture {
        x: root.pad
        y: root.inset
        width: root.picture
        height: root.picture
        visible: root.preview.panel !== null && Colours.showsArt
        source: visible ? root.preview.panel?.artFile ?? "" : ""
        focusX: root.preview.panel?.focusX ?? 0.5
        focusY: root.preview.panel?.focusY ?? 0.5
    }

    Label {
        id: name

        x: root.pad + (root.pictured ? root.picture + Metrics.u * (Metrics.wide ? 4 : 3) : 0)
        y: root.inset - Metrics.u * 0.75
        width: root.width - x - root.pad * (Metrics.wide ? 0.75 : 1)
        text: root.heading
        font: root.crowd > 3 || (Metrics.strip && root.crowd > 1.8) ? Type.labelStrong : root.crowd > 1.8 ? Type.lead : root.nameFace
        lineHeight: 0.95
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    Text {
        id: note

        x: name.x
        y: name.y + name.height + Metrics.u * (Metrics.upright ? 1 : 0.5)
        width: name.width
        text: root.preview.note
        textFormat: Text.StyledText
        font: Type.label
        color: Colours.ink2
        wrapMode: Text.WordWrap
        Accessible.role: Accessible.StaticText
        Accessible.name: Markup.plain(text)
        Accessible.ignored: text.length === 0
        transform: Facing {
            item: note
        }
    }

    function fit(): void {
        for (const share of [1, 0.9, 0.8, 0.7, 0.6, 0.5].filter(one => one * Type.textScale >= 0.99)) {
            ruler.font = Type.smaller(Type.bodySmall, share);
            if (ruler.implicitHeight <= said.height)
                break;
        }
    }

    TextMetrics {
        id: measure

        font: root.nameFace
        text: root.heading
    }

    // As large as wished where it fits, else smaller, as FittedLabel does with words that have no marks in them.
    Text {
        id: said

        x: Metrics.upright ? name.x : root.pad
        y: Math.max(note.text.length > 0 ? note.y + note.height : note.y, root.pictured && !Metrics.upright ? root.inset + root.picture : 0) + Metrics.u * (Metrics.strip ? 1 : 2)
        width: root.width - x - root.pad * 0.5
        height: root.height - y
        text: root.words
        textFormat: Text.StyledText
        font: ruler.font
        color: Colours.ink
        lineHeight: ruler.lineHeight
        wrapMode: Text.WordWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.StaticText
        Accessible.name: Markup.plain(text)
        transform: Facing {
            item: said
        }
        onTextChanged: Qt.callLater(root.fit)
        onHeightChanged: Qt.callLater(root.fit)
        onWidthChanged: Qt.callLater(root.fit)
    }

    Text {
        id: ruler

        width: said.width
        visible: false
        text: root.words
        textFormat: Text.StyledText
        font: Type.bodySmall
        lineHeight: Metrics.upright ? 1.05 : 0.96
        wrapMode: Text.WordWrap
        Accessible.ignored: true
    }
}
