pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Paragraphs for reading. Links lead to other parts of the exhibit; where a line is touched beside them nothing happens.
Column {
    id: root

    property list<string> paragraphs
    property real size: Type.bodySmall.pixelSize
    property color colour: Colours.ink

    signal followed(link: string)

    spacing: root.size * Type.paragraphGap

    Repeater {
        model: root.paragraphs

        Text {
            id: paragraph

            required property string modelData

            width: root.width
            text: paragraph.modelData
            font: Type.body(root.size)
            color: root.colour
            linkColor: root.colour
            textFormat: Text.StyledText
            wrapMode: Text.WordWrap
            lineHeightMode: Text.FixedHeight
            lineHeight: Math.round(root.size * Type.lineFactor)
            Accessible.role: Accessible.Paragraph
            Accessible.name: paragraph.text.replace(/<[^>]*>/g, "").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&")

            onLinkActivated: link => {
                if (TapGuard.accept())
                    root.followed(link);
            }
        }
    }
}
