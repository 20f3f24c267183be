import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// Anything that can be touched: it lights up on contact, acts on release, and forgives a finger that slides off.
Item {
    id: root

    width: 800
    height: 600

    TapTarget {
        id: one

        x: 100
        y: 100
        width: 200
        height: 100
        name: "one"
    }

    TapTarget {
        id: two

        x: 400
        y: 100
        width: 200
        height: 100
        name: "two"
        reach: 30
    }

    TapTarget {
        id: free

        x: 100
        y: 400
        width: 200
        height: 100
        name: "free"
        guarded: false
    }

    SignalSpy {
        id: ones

        target: one
        signalName: "activated"
    }
    SignalSpy {
        id: twos

        target: two
        signalName: "activated"
    }
    SignalSpy {
        id: frees

        target: free
        signalName: "activated"
    }

    TestCase {
        name: "TapTarget"
        when: windowShown

        function tap(item: Item, x: real, y: real): void {
            touchEvent(item).press(0, item, x, y).commit();
            touchEvent(item).release(0, item, x, y).commit();
        }

        function init(): void {
            if (ones.count + twos.count > 0)
                wait(Motion.tapGuard + 50);
            for (const spy of [ones, twos, frees])
                spy.clear();
            one.enabled = true;
            FocusGuide.shown = false;
        }

        function test_acts_on_release_and_lights_on_contact(): void {
            touchEvent(one).press(0, one, 50, 50).commit();
            verify(one.pressed);
            compare(ones.count, 0);
            touchEvent(one).release(0, one, 50, 50).commit();
            verify(!one.pressed);
            compare(ones.count, 1);
        }

        function test_sliding_off_cancels(): void {
            touchEvent(one).press(0, one, 50, 50).commit();
            touchEvent(one).move(0, one, 50, 200).commit();
            tryVerify(() => !one.pressed);
            touchEvent(one).release(0, one, 50, 200).commit();
            compare(ones.count, 0);
        }

        function test_sliding_off_and_back_acts(): void {
            touchEvent(one).press(0, one, 50, 50).commit();
            touchEvent(one).move(0, one, 50, 200).commit();
            tryVerify(() => !one.pressed);
            touchEvent(one).move(0, one, 60, 60).commit();
            tryVerify(() => one.pressed);
            touchEvent(one).release(0, one, 60, 60).commit();
            compare(ones.count, 1);
        }

        function test_lifting_on_another_presses_neither(): void {
            touchEvent(one).press(0, one, 50, 50).commit();
            touchEvent(one).move(0, two, 50, 50).commit();
            touchEvent(one).release(0, two, 50, 50).commit();
            compare([ones.count, twos.count], [0, 0]);
        }

        function test_two_quick_taps_are_one(): void {
            tap(one, 50, 50);
            tap(one, 50, 50);
            compare(ones.count, 1);
        }

        function test_two_quick_taps_on_two_targets_are_one(): void {
            tap(one, 50, 50);
            tap(two, 50, 50);
            compare([ones.count, twos.count], [1, 0]);
        }

        function test_after_a_while_a_tap_is_a_tap_again(): void {
            tap(one, 50, 50);
            wait(Motion.tapGuard + 50);
            tap(one, 50, 50);
            compare(ones.count, 2);
        }

        function test_an_unguarded_target_counts_every_tap(): void {
            for (let n = 0; n < 4; ++n)
                tap(free, 50, 50);
            compare(frees.count, 4);
        }

        function test_it_listens_below_itself_as_far_as_it_reaches(): void {
            tap(two, 50, 120);
            compare(twos.count, 1);
            wait(Motion.tapGuard + 50);
            tap(two, 50, 140);
            compare(twos.count, 1);
        }

        function test_disabled_it_does_nothing(): void {
            one.enabled = false;
            tap(one, 50, 50);
            mouseClick(one, 50, 50);
            one.activate();
            compare(ones.count, 0);
        }

        function test_keys_press_it_data(): list<var> {
            return [
                {
                    tag: "Return",
                    key: Qt.Key_Return
                },
                {
                    tag: "Enter",
                    key: Qt.Key_Enter
                },
                {
                    tag: "Space",
                    key: Qt.Key_Space
                }
            ];
        }

        function test_keys_press_it(data): void {
            one.forceActiveFocus();
            keyClick(data.key);
            compare(ones.count, 1);
        }

        function test_tab_moves_the_focus_and_shows_it(): void {
            one.forceActiveFocus();
            verify(!FocusGuide.shown);
            keyClick(Qt.Key_Tab);
            verify(two.activeFocus);
            verify(FocusGuide.shown);
        }

        function test_a_mouse_presses_it_too(): void {
            mousePress(one, 50, 50);
            verify(one.pressed);
            mouseRelease(one, 50, 50);
            compare(ones.count, 1);
        }
    }
}
