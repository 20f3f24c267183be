pragma Singleton

import QtQuick

// What is being read aloud, for all that shows it: the paragraph as it is drawn, and the place of the word in its letters. And the
// wish to be read to, from wherever it can be pressed.
QtObject {
    id: root

    property bool offered: false // this machine can speak
    property bool speaking: false
    property string paragraph
    property int start
    property int length
    property string rate: "normal" // how fast: slow, normal or fast

    signal toggled
    signal sampled(drawn: string) // the same for a sample, of which so much is drawn
    signal rateChosen(rate: string)
    signal rateForgotten // as fast as the machine has it
    signal reached(word: Item) // the item that marks the word
}
