import QtQuick
import Kiosk.Controls
import Kiosk.ViewModels

// What is heard: it tells the keys and the paragraphs what is being read aloud, and a screen reader of the visitor's own what has
// come onto the screen.
Item {
    id: root

    required property SpeechViewModel speech

    Accessible.ignored: true

    Binding {
        target: ReadAloud
        property: "offered"
        value: root.speech.available
    }

    Binding {
        target: ReadAloud
        property: "speaking"
        value: root.speech.speaking
    }

    Binding {
        target: ReadAloud
        property: "paragraph"
        value: root.speech.paragraph
    }

    Binding {
        target: ReadAloud
        property: "start"
        value: root.speech.start
    }

    Binding {
        target: ReadAloud
        property: "length"
        value: root.speech.length
    }

    Binding {
        target: ReadAloud
        property: "rate"
        value: root.speech.rate
    }

    Connections {
        target: ReadAloud

        function onToggled(): void {
            root.speech.toggle();
        }

        function onSampled(drawn: string): void {
            root.speech.toggleSample(drawn);
        }

        function onRateChosen(rate: string): void {
            root.speech.chooseRate(rate);
        }

        function onRateForgotten(): void {
            root.speech.usualRate();
        }
    }

    // A screen reader presses keys without touching them.
    Connections {
        target: Presence

        function onFelt(): void {
            root.speech.act();
        }
    }

    Connections {
        target: root.speech

        function onAnnounced(words: string): void {
            root.Accessible.announce(words, Accessible.Polite);
        }
    }
}
