import QtQuick
import Kiosk.Theme

// Words of one kind, never interpreted: what stands in the text is what stands on the screen. They are heard too, except on a key,
// whose name says them already.
Text {
    id: root

    function isOnKey(item: var): bool {
        for (let above = item.parent; above; above = above.parent) {
            if (above.takesTaps === true)
                return true;
        }
        return false;
    }

    font: Type.label
    color: Colours.ink
    textFormat: Text.PlainText
    wrapMode: Text.WordWrap
    LayoutMirroring.enabled: Metrics.mirrored // of an alignment that is asked for
    transform: Metrics.mirrored ? Turning.of(root) : []
    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Component.onCompleted: if (root.isOnKey(root))
        root.Accessible.ignored = true
}
