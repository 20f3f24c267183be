import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// What most never see is made when it is first seen: it stands on each screen a hundred times.
Item {
    id: root

    width: 800
    height: 600

    Label {
        id: words

        text: "How do we know?"
    }

    Icon {
        id: arrow

        y: 100
        name: "next"
    }

    Icon {
        id: hook

        y: 200
        name: "check"
    }

    RailKey {
        id: key

        y: 300
        width: 300
        height: 80
        icon: "next"
        text: "Sources"
    }

    TestCase {
        name: "LateParts"
        when: windowShown

        function framed(item: Item): var {
            return [...item.children].find(child => child.target === item)?.item ?? null;
        }

        function cleanup(): void {
            Metrics.mirrored = false;
            FocusGuide.shown = false;
        }

        function test_what_is_not_mirrored_has_nothing_to_turn_it_back(): void {
            for (const item of [words, arrow, hook])
                compare(item.transform.length, 0);
        }

        // Twice, as for somebody who looks at a language and goes back.
        function test_in_a_mirror_words_are_turned_back_and_arrows_are_not(): void {
            for (let time = 0; time < 2; ++time) {
                Metrics.mirrored = true;
                compare([words, arrow, hook].map(item => item.transform.length), [1, 1, 1]);
                compare([words, arrow, hook].map(item => (item.transform[0] as Scale).xScale), [-1, 1, -1]);
                let kept = 3;
                [words, arrow, hook].forEach(item => item.transform[0].Component.destruction.connect(() => --kept));
                Metrics.mirrored = false;
                compare([words, arrow, hook].map(item => item.transform.length), [0, 0, 0]);
                tryVerify(() => kept === 0); // what turned them back is gone, and not kept for each time
            }
        }

        function test_a_frame_is_made_for_keys_and_gone_with_the_next_touch(): void {
            key.forceActiveFocus();
            compare(framed(key), null);
            FocusGuide.shown = true;
            verify(framed(key));
            compare(framed(key).width, key.width - 2 * Metrics.focusGap);
            FocusGuide.shown = false;
            compare(framed(key), null);
        }

        function test_words_on_a_key_are_not_heard_twice(): void {
            const label = [...key.children].find(child => child.natural !== undefined);
            compare(label.Accessible.ignored, true);
            compare(words.Accessible.ignored, false);
        }
    }
}
