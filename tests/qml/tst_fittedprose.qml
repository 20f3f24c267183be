import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// Prose as large as its box allows; where even the least size does not fit it scrolls, and says so.
Item {
    id: root

    readonly property string sentence: "On a December afternoon a jobless clerk shot the head of the party in a corridor. "

    width: 1000
    height: 900

    FittedProse {
        id: prose

        width: 560
        height: 500
        moreText: "Read on"
        topText: "Back to the top"
    }

    SignalSpy {
        id: links

        target: prose
        signalName: "followed"
    }

    TestCase {
        name: "FittedProse"
        when: windowShown

        function init(): void {
            Motion.still = true;
            prose.width = 560;
            prose.height = 500;
            prose.selectable = false;
            prose.paragraphs = [root.sentence];
            links.clear();
            wait(0);
        }

        function below(item: Item, test: var): var {
            if (test(item))
                return item;
            for (const child of item.children) {
                const found = below(child, test);
                if (found)
                    return found;
            }
            return null;
        }

        function pane(): Item {
            return below(prose, item => item.overflows !== undefined);
        }

        function drawnText(): Item {
            return below(pane(), item => item.textFormat !== undefined && item.visible && item.text.length > 20);
        }

        function test_a_short_text_is_set_largest(): void {
            compare(prose.size, Type.bodySteps[0]);
            verify(!pane().overflows);
        }

        function test_a_longer_text_steps_down_and_fits(): void {
            let last = prose.size;
            for (const count of [4, 5, 6, 7]) {
                prose.paragraphs = [root.sentence.repeat(count)];
                wait(0);
                verify(Type.bodySteps.includes(prose.size));
                verify(prose.size <= last);
                if (prose.size > prose.least)
                    verify(prose.textHeight <= prose.height);
                last = prose.size;
            }
            verify(last < Type.bodySteps[0]);
        }

        function test_the_least_size_is_never_gone_below(): void {
            prose.paragraphs = [root.sentence.repeat(40)];
            wait(0);
            compare(prose.size, Type.bodySteps[Type.bodySteps.length - 1]);
            verify(pane().overflows);
            compare(drawnText().font.pixelSize, Math.round(prose.size));
        }

        function test_it_grows_again_with_its_room(): void {
            prose.paragraphs = [root.sentence.repeat(6)];
            wait(0);
            const tight = prose.size;
            prose.height = 900;
            wait(0);
            verify(prose.size > tight);
            prose.height = 500;
            wait(0);
            compare(prose.size, tight);
        }

        function test_every_paragraph_is_there_and_nothing_is_cut(): void {
            prose.paragraphs = [root.sentence.repeat(2), root.sentence, root.sentence.repeat(3)];
            wait(0);
            wait(50);
            const column = drawnText().parent;
            const texts = [...column.children].filter(child => child.textFormat !== undefined);
            compare(texts.length, 3);
            for (const text of texts) {
                verify(!text.truncated);
                verify(text.contentWidth <= prose.width);
            }
            const last = texts[2];
            verify(last.y + last.height <= prose.textHeight + 1, "the ruler measures too little");
        }

        function test_the_ruler_measures_what_is_drawn(): void {
            for (const count of [1, 3, 5, 7, 9]) {
                prose.paragraphs = [root.sentence.repeat(count), root.sentence];
                tryVerify(() => Math.abs(drawnText().parent.height - prose.textHeight) <= 2, 1000, "the ruler measures something else");
            }
        }

        function test_a_link_is_followed_once_and_words_beside_it_are_not(): void {
            prose.paragraphs = ['<a href="figure:kirov">Sergei Kirov</a> headed the party in Leningrad.'];
            wait(Motion.tapGuard + 50);
            const text = drawnText();
            const touch = (x, y) => {
                touchEvent(text).press(0, text, x, y).commit();
                touchEvent(text).release(0, text, x, y).commit();
            };
            touch(300, 20);
            compare(links.count, 0);
            touch(40, 20);
            touch(40, 20);
            compare(links.count, 1);
            compare(links.signalArguments[0][0], "figure:kirov");
        }

        function test_a_text_that_can_be_marked_is_as_large(): void {
            prose.paragraphs = [root.sentence.repeat(5)];
            wait(0);
            const drawn = prose.size;
            wait(50);
            const height = drawnText().parent.height;
            prose.selectable = true;
            wait(0);
            compare(prose.size, drawn);
            verify(drawnText().readOnly);
            tryVerify(() => Math.abs(drawnText().parent.height - height) <= 4);
        }
    }
}
