import QtQuick

// A page to be made and given something.
Item {
    required property string words
}
