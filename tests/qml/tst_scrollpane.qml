import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// Content taller than its box: a key at its foot goes on through it, and at the end back to the top.
Item {
    id: root

    width: 600
    height: 720

    ScrollPane {
        id: pane

        width: 500
        height: 400
        contentHeight: 300
        moreText: "Read on"
        topText: "Back to the top"

        Rectangle {
            width: pane.paneWidth
            height: pane.contentHeight
        }
    }

    ScrollPane {
        id: texts

        x: 510
        width: 90
        height: 300
        contentHeight: column.implicitHeight
        moreText: "Read on"
        topText: "Back to the top"

        Column {
            id: column

            width: texts.paneWidth

            Repeater {
                model: 9

                Label {
                    required property int index

                    width: column.width
                    bottomPadding: index
                    text: "How do we know all that, and who says so?"
                    font: index % 2 ? Type.label : Type.lead
                }
            }
        }
    }

    ScrollPane {
        id: keys

        y: 410
        width: 100
        height: 190 + Metrics.keyHeight + Metrics.u
        contentHeight: 600
        moreText: "Read on"
        topText: "Back to the top"

        Repeater {
            model: 12

            TapTarget {
                required property int index

                x: index % 2 * 50
                y: Math.floor(index / 2) * (index % 2 ? 55 : 63)
                width: 40
                height: index % 2 ? 50 : 60
            }
        }
    }

    TestCase {
        name: "ScrollPane"
        when: windowShown

        readonly property var flick: [...pane.children].find(child => child.contentY !== undefined)
        readonly property var foot: [...pane.children].find(child => child.sourceComponent !== undefined)
        readonly property var key: foot.item // while there is one

        function init(): void {
            Motion.still = true;
            pane.contentHeight = 300;
            pane.height = 400;
            pane.toTop();
        }

        function press(): void {
            mouseClick(key);
            wait(Motion.tapGuard + 50);
        }

        // Half a line once showed above the key of the sources.
        function test_a_column_of_texts_ends_on_a_whole_line(): void {
            const moving = [...texts.children].find(child => child.contentY !== undefined);
            tryVerify(() => texts.halves.length === 1);
            for (let n = 0; n < 4; ++n) {
                const half = texts.halves[0];
                verify(half.y > moving.contentY && half.y < texts.foot && half.y + half.height > texts.foot);
                const drawn = [...moving.contentItem.children].find(rect => Math.abs(rect.y - half.y) < 1);
                verify(drawn.y + drawn.height >= texts.foot - 1);
                texts.goOn();
                fuzzyCompare(moving.contentY, half.y, 1);
            }
        }

        // A person's sheet once ended in the middle of a row of tiles: each column ends with its last whole one.
        function test_no_key_is_cut_through(): void {
            tryVerify(() => keys.halves.length > 0);
            compare(keys.halves.map(half => [half.x, half.y]), [[0, 189], [50, 165]]);
            keys.goOn();
            const moving = [...keys.children].find(child => child.contentY !== undefined);
            compare(moving.contentY, 165);
        }

        function test_what_fits_has_no_key_and_does_not_move(): void {
            verify(!pane.overflows);
            compare(key, null);
            verify(!flick.interactive);
            compare(flick.height, 400);
        }

        function test_what_does_not_fit_has_a_key_under_it(): void {
            pane.contentHeight = 1000;
            verify(pane.overflows);
            verify(key.visible);
            compare(key.text, "Read on");
            fuzzyCompare(foot.y + key.height, pane.height, 0.01);
            fuzzyCompare(flick.height + Metrics.u + key.height, pane.height, 0.01); // the last line keeps off the rule
            verify(flick.clip);
        }

        function test_the_key_goes_to_the_end_and_back(): void {
            pane.contentHeight = 1000;
            const places = [];
            for (let n = 0; n < 10 && key.text === "Read on"; ++n) {
                press();
                places.push(flick.contentY);
            }
            compare(key.text, "Back to the top");
            fuzzyCompare(flick.contentY, 1000 - flick.height, 0.5);
            // No word is jumped over: each step is shorter than what can be seen.
            let last = 0;
            for (const place of places) {
                verify(place > last && place - last <= flick.height, `${place} after ${last}`);
                last = place;
            }
            press();
            compare(flick.contentY, 0);
            compare(key.text, "Read on");
        }

        function test_a_finger_scrolls_and_never_beyond_the_ends(): void {
            pane.contentHeight = 1000;
            mouseDrag(flick, 250, 250, 0, -200, Qt.LeftButton, Qt.NoModifier, 20);
            tryVerify(() => !flick.moving);
            verify(flick.contentY > 50);
            mouseDrag(flick, 250, 30, 0, 290, Qt.LeftButton, Qt.NoModifier, 5);
            tryVerify(() => !flick.moving);
            mouseDrag(flick, 250, 30, 0, 290, Qt.LeftButton, Qt.NoModifier, 5);
            tryVerify(() => !flick.moving);
            compare(flick.contentY, 0);
        }

        function test_content_that_shrinks_is_seen_again(): void {
            pane.contentHeight = 1000;
            press();
            press();
            pane.contentHeight = 300;
            tryCompare(flick, "contentY", 0);
            compare(key, null);
        }
    }
}
