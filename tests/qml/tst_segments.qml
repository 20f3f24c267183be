import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// A choice of one among a few: it shows the chosen one, asks for another, and changes nothing by itself.
Item {
    id: root

    width: 1000
    height: 300

    Segments {
        id: segments

        y: 40
        values: ["brief", "standard", "full"]
        names: ["Brief", "Standard", "Full"]
        value: "standard"
    }

    SignalSpy {
        id: choices

        target: segments
        signalName: "chosen"
    }

    TestCase {
        id: tests

        property var picture

        name: "Segments"
        when: windowShown

        function init(): void {
            segments.boxed = true;
            segments.values = ["brief", "standard", "full"];
            segments.names = ["Brief", "Standard", "Full"];
            segments.value = "standard";
            FocusGuide.shown = false;
            tryVerify(() => keys().length === 3 && keys()[2].x > keys()[1].x && keys()[1].x > 0);
            choices.clear();
        }

        function keys(): list<var> {
            return [...segments.children].filter(child => child.role !== undefined);
        }

        function on(): list<bool> {
            return keys().map(key => key.Accessible.checked);
        }

        // The colour that covers most of a key.
        function ground(key: Item): string {
            const corner = key.mapToItem(root, 0, 0);
            return tests.picture.pixel(corner.x + key.width / 2, corner.y + 8).toString();
        }

        function test_each_is_a_key_with_a_name(): void {
            compare(keys().map(key => key.name), ["Brief", "Standard", "Full"]);
            for (const key of keys()) {
                compare(key.Accessible.role, Accessible.RadioButton);
                verify(key.Accessible.checkable);
                verify(key.height >= Metrics.leastTarget);
                verify(key.width >= Metrics.leastTarget);
            }
            compare(segments.Accessible.role, Accessible.Grouping);
        }

        function test_the_chosen_one_is_shown(): void {
            compare(on(), [false, true, false]);
            segments.value = "full";
            compare(on(), [false, false, true]);
            segments.value = "easy";
            compare(on(), [false, false, false]);
        }

        function test_the_chosen_one_is_filled(): void {
            waitForRendering(segments, 200);
            tests.picture = grabImage(root);
            const grounds = keys().map(key => ground(key));
            compare(grounds[1], Colours.key.toString());
            compare(grounds[0], grounds[2]);
            verify(grounds[0] !== grounds[1]);
        }

        function test_unboxed_the_chosen_one_is_underlined_and_not_filled(): void {
            segments.boxed = false;
            waitForRendering(segments, 200);
            tests.picture = grabImage(root);
            const grounds = keys().map(key => ground(key));
            compare(grounds[1], grounds[0]);
            const lines = keys().map(key => {
                const foot = key.mapToItem(root, key.width / 2, key.height / 2 + Type.label.pixelSize * 0.6);
                for (let y = Math.round(foot.y); y < foot.y + Type.label.pixelSize; ++y) {
                    if (Qt.colorEqual(tests.picture.pixel(Math.round(foot.x), y), Colours.ink))
                        return true;
                }
                return false;
            });
            compare(lines, [false, true, false]);
        }

        function test_a_touch_asks_for_one_and_changes_nothing_itself(): void {
            mouseClick(keys()[2]);
            compare(choices.signalArguments.map(given => given[0]), ["full"]);
            compare(segments.value, "standard");
        }

        function test_quick_touches_all_count(): void {
            for (const place of [0, 2, 0, 1])
                mouseClick(keys()[place]);
            compare(choices.signalArguments.map(given => given[0]), ["brief", "full", "brief", "standard"]);
        }

        function test_the_keyboard_goes_through_them_and_chooses(): void {
            keys()[0].forceActiveFocus();
            keyClick(Qt.Key_Tab);
            verify(keys()[1].activeFocus);
            keyClick(Qt.Key_Tab);
            verify(keys()[2].activeFocus);
            verify(FocusGuide.shown);
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Backtab);
            keyClick(Qt.Key_Backtab);
            keyClick(Qt.Key_Return);
            compare(choices.signalArguments.map(given => given[0]), ["full", "brief"]);
        }

        function test_choosing_moves_nothing(): void {
            const before = keys().map(key => [key.x, key.width]);
            for (const value of ["brief", "full"]) {
                segments.value = value;
                wait(0);
                compare(keys().map(key => [key.x, key.width]), before);
            }
        }

        function test_the_focus_stays_where_one_was_chosen(): void {
            keys()[2].forceActiveFocus();
            segments.value = "full";
            verify(keys()[2].activeFocus);
            verify(on()[2]);
        }

        function test_a_word_is_never_wider_than_its_key(): void {
            segments.names = ["Коротко", "У стандартному викладі", "П"];
            wait(0);
            for (const key of keys()) {
                const label = [...key.children].find(child => child.wrapMode !== undefined);
                verify(label.contentWidth <= key.width, `${label.text} is ${label.contentWidth} wide in ${key.width}`);
                compare(label.lineCount, 1);
            }
        }
    }
}
