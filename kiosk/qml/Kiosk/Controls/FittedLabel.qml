import QtQuick
import Kiosk.Theme

// Words in a box that cannot grow: set as large as wished where they fit, else smaller, down to the size that they have on a screen
// where nobody asked for larger text. What even then does not fit ends in dots, and whoever lays it out says where the rest stands.
Item {
    id: root

    property string text
    property font face: Type.bodySmall
    property real lineHeight: 1
    property real room: root.height // how high the words may be
    property color color: Colours.ink
    property int verticalAlignment: Text.AlignTop

    readonly property alias truncated: words.truncated
    readonly property alias wordsHeight: words.implicitHeight
    readonly property list<real> shares: [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62, 0.56, 0.5].filter(share => share * Type.textScale >= 0.99)

    // A Text measures itself at once when its font changes. What is drawn is set once, when the size is found.
    function fit(): void {
        if (root.width <= 0 || root.room <= 0)
            return;
        for (const share of [...root.shares, 1 / Type.textScale]) {
            ruler.font = Type.smaller(root.face, share);
            if (ruler.implicitHeight <= root.room)
                break;
        }
        words.font = ruler.font;
    }

    implicitHeight: words.implicitHeight

    onTextChanged: Qt.callLater(root.fit)
    onWidthChanged: Qt.callLater(root.fit)
    onRoomChanged: Qt.callLater(root.fit)
    onFaceChanged: Qt.callLater(root.fit)
    Component.onCompleted: root.fit()

    Text {
        id: ruler

        width: root.width
        visible: false
        text: root.text
        font: root.face
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        lineHeight: root.lineHeight
        Accessible.ignored: true
    }

    Text {
        id: words

        width: root.width
        height: root.room
        text: root.text
        font: root.face
        color: root.color
        textFormat: Text.PlainText
        wrapMode: Text.WordWrap
        lineHeight: root.lineHeight
        verticalAlignment: root.verticalAlignment
        elide: Text.ElideRight
        transform: Facing {
            item: words
        }
        Accessible.role: Accessible.StaticText
        Accessible.name: root.text
    }
}
