import QtQuick

// What can be asked of a player, and what it tells. This one can play nothing; it stands where there is no other. A player that
// can is made once and kept: whoever shows it takes it in and gives it back.
Item {
    id: root

    property Item home // where it waits
    property url source
    property bool muted: false
    property bool able: false // it can play at all

    property bool playing: false
    property bool begun: false // something of it was shown or heard
    property bool pictured: false // there is a picture of it to be seen now
    property bool ended: false // it was played to its end
    property int position: 0 // in milliseconds
    property int duration: 0 // likewise; 0 as long as nobody knows

    signal failed(why: string)

    function play(): void {
    }

    function pause(): void {
    }

    function stop(): void {
    }

    // To a place in it, in milliseconds.
    function seek(_position: int): void {
    }

    function takeIn(place: Item): void {
        root.parent = place;
    }

    function giveBack(): void {
        root.stop();
        root.source = "";
        root.parent = root.home;
    }

    width: parent?.width ?? 0
    height: parent?.height ?? 0
}
