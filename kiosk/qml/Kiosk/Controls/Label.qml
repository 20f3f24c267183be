import QtQuick
import Kiosk.Theme

// Words of one kind, never interpreted: what stands in the text is what stands on the screen.
Text {
    id: root

    font: Type.label
    color: Colours.ink
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    LayoutMirroring.enabled: Metrics.mirrored // of an alignment that is asked for
    transform: Facing {
        item: root
    }
}
