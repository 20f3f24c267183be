import QtQuick
import Kiosk.Controls
import Kiosk.Theme

// What a chapter is called, below a line. The line is within it, so that it is not seen where the heading is not.
Label {
    id: root

    topPadding: rule.height + Metrics.u
    font: Type.labelStrong
    wrapMode: Text.NoWrap
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: root.text

    Rectangle {
        id: rule

        width: root.width
        height: Metrics.hairline * 1.5
        color: Colours.ink
    }
}
