pragma ComponentBehavior: Bound

import QtQuick
import Kiosk.Theme

// Prose that is set as large as its box allows, within the sizes that may be read. Where even the least does not fit,
// the text scrolls, with a key that says so; it is never cut.
Item {
    id: root

    property list<string> paragraphs
    property list<int> markNumbers
    property list<string> markLinks
    property bool selectable: false
    property string moreText
    property string topText

    readonly property var sizes: Type.bodySteps
    property real size: root.sizes[0]
    property real tried: root.sizes[0]
    readonly property real hopeless: 8 // times too high: the least size would be too large as well, and each that is tried takes its time
    property list<real> breaks // below which lines it can be cut

    signal followed(link: string)

    // What the text needs to be read with ease, whatever room it has: a comfortable size, on a projector the largest.
    readonly property real easyHeight: easyRuler.needed
    readonly property real textHeight: ruler.needed

    function toTop(): void {
        pane.toTop();
    }

    // Steps down until it fits. A Text measures itself at once when its font changes; a Column would only in the next frame.
    // What is drawn is set once, when the size is found.
    function fit(): void {
        for (const step of root.sizes) {
            root.tried = step;
            if (root.textHeight <= root.height)
                break;
            if (root.textHeight > root.height * root.hopeless) {
                root.tried = root.sizes[root.sizes.length - 1];
                break;
            }
        }
        root.size = root.tried;
    }

    onHeightChanged: Qt.callLater(root.fit)
    onWidthChanged: Qt.callLater(root.fit)
    onParagraphsChanged: {
        root.toTop(); // another text is read from its beginning
        Qt.callLater(root.fit);
    }
    onSizesChanged: Qt.callLater(root.fit)
    Component.onCompleted: root.fit()

    ProseRuler {
        id: ruler

        width: root.width
        paragraphs: root.paragraphs
        size: root.tried
    }

    ProseRuler {
        id: easyRuler

        width: root.width
        paragraphs: root.paragraphs
        size: root.sizes[Metrics.projector ? 0 : Math.min(2, root.sizes.length - 1)]
    }

    ScrollPane {
        id: pane

        anchors.fill: parent
        contentHeight: root.textHeight
        breaks: root.breaks
        moreText: root.moreText
        topText: root.topText

        Loader {
            width: root.width
            sourceComponent: root.selectable ? marked : drawn
        }
    }

    Component {
        id: drawn

        Prose {
            paragraphs: root.paragraphs
            markNumbers: root.markNumbers
            markLinks: root.markLinks
            size: root.size
            onFollowed: link => root.followed(link)
            onBreaksChanged: root.breaks = breaks
        }
    }

    Component {
        id: marked

        SelectableProse {
            paragraphs: root.paragraphs
            markNumbers: root.markNumbers
            markLinks: root.markLinks
            size: root.size
            onFollowed: link => root.followed(link)
            onBreaksChanged: root.breaks = breaks
        }
    }
}
