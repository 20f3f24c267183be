import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// The slanted key: it carries the title of where it goes, and where nothing follows it is hollow and cannot be pressed.
Item {
    id: root

    width: 800
    height: 300

    DestinationKey {
        id: key

        x: 100
        y: 50
        width: 512
        height: 120
        text: "The murder of Kirov"
    }

    SignalSpy {
        id: spy

        target: key
        signalName: "activated"
    }

    TestCase {
        name: "DestinationKey"
        when: windowShown

        readonly property var label: [...key.children].find(child => child.textFormat !== undefined)
        readonly property var arrow: [...key.children].find(child => child.strokes !== undefined)

        function init(): void {
            key.text = "The murder of Kirov";
            key.onward = true;
            key.width = 512;
            if (spy.count > 0)
                wait(Motion.tapGuard + 50);
            spy.clear();
        }

        function test_its_name_is_where_it_goes(): void {
            compare(key.Accessible.name, "The murder of Kirov");
            compare(key.Accessible.role, Accessible.Button);
            compare(label.text, "The murder of Kirov");
        }

        function test_a_title_that_is_too_long_stays_on_the_key(): void {
            key.width = 360;
            compare(label.truncated, false);
            key.text = "Forced collectivisation, the famine that came of it, and all who were silent about it afterwards";
            tryCompare(label, "truncated", true);
            verify(label.contentHeight <= key.height);
        }

        function test_a_tap_goes_there(): void {
            mouseClick(key);
            compare(spy.count, 1);
        }

        function test_it_lights_up_under_the_finger(): void {
            const still = String(key.fill);
            touchEvent(key).press(0, key, 200, 60).commit();
            compare(String(key.fill), String(Colours.redFill));
            touchEvent(key).move(0, key, 200, 200).commit();
            tryVerify(() => String(key.fill) === still);
            touchEvent(key).release(0, key, 200, 200).commit();
            compare(spy.count, 0);
        }

        function test_with_nothing_further_it_is_hollow_and_dead(): void {
            key.onward = false;
            key.text = "End of the exhibit";
            verify(!key.enabled);
            key.forceActiveFocus();
            verify(!key.activeFocus);
            verify(!arrow.visible);
            compare(String(key.fill), String(Colours.ground));
            mouseClick(key);
            compare(spy.count, 0);
        }

        function test_a_long_title_takes_up_to_three_lines_and_no_dots(): void {
            key.text = "Collective farms and famine in Ukraine and Kazakhstan";
            verify(label.lineCount <= 3);
            verify(!label.truncated);
            // The box round three lines holds more air than ink above and below.
            verify(label.contentHeight <= key.height + label.font.pixelSize * 0.3);
            verify(label.x + label.contentWidth <= arrow.x);
            verify(label.x >= key.slant, "the words stand clear of the slope");
        }

        function test_the_slope_is_that_of_the_design(): void {
            fuzzyCompare(key.slant, 44, 0.01);
        }
    }
}
