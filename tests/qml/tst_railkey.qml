import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// A key in a rail, and what stands on it.
Item {
    id: root

    width: 800
    height: 600

    RailKey {
        id: step

        width: 304
        height: 176
        icon: "previous"
        text: "Arrest by quota"
        instead: "13 October 1923"
    }

    RailKey {
        id: sources

        y: 300
        width: wishedWidth
        height: 110
        icon: "sources"
        text: "Sources (5)"
    }

    TestCase {
        name: "RailKey"
        when: windowShown

        function words(key: Item): Text {
            return [...key.children].find(child => child instanceof Text) as Text;
        }

        function cleanup(): void {
            step.text = "Arrest by quota";
            step.instead = "13 October 1923";
        }

        function test_a_text_with_room_around_it_stands_on_the_key(): void {
            compare(words(step).text, "Arrest by quota");
            compare(step.name, "Arrest by quota");
        }

        function test_a_text_that_would_fill_the_key_gives_way_to_a_shorter_one(): void {
            step.text = "Camp on the Solovetsky Islands established by decree of the government";
            compare(words(step).text, "13 October 1923");
            compare(step.name, "13 October 1923"); // who listens hears what the others read
        }

        function test_without_a_shorter_one_it_stays(): void {
            step.text = "Camp on the Solovetsky Islands established by decree of the government";
            step.instead = "";
            compare(words(step).text, step.text);
        }

        // The bracket of "Sources (5)" once lay under the frame around what the keys would press.
        function test_a_key_of_its_wished_width_keeps_its_words_clear_of_the_frame(): void {
            const text = words(sources);
            compare(text.lineCount, 1);
            verify(sources.width - text.x - text.contentWidth > Metrics.focusGap + Metrics.focusLine);
        }
    }
}
