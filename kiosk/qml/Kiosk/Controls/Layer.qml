import QtQuick

// What is laid over the panels by its address, so that whoever makes it knows no more of it than this.
Item {
    property bool covers: false // nothing below it can be touched
}
