import QtQuick
import Kiosk.Theme

// How high prose is in one size and width, without drawing it. A Text measures itself at once when its font changes; a Column would
// only in the next frame.
Text {
    id: root

    property list<string> paragraphs
    property real size

    readonly property real needed: root.implicitHeight + (root.paragraphs.length - 1) * root.size * Type.paragraphGap

    visible: false
    text: root.paragraphs.join("<br>")
    font: Type.body(root.size)
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    lineHeightMode: Text.FixedHeight
    lineHeight: Math.round(root.size * Type.lineFactor)
    Accessible.ignored: true
}
