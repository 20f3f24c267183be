import QtQuick
import QtTest
import Kiosk.Controls
import Kiosk.Theme

// Something laid over the panel: closed it is not there, open it takes every touch, and a touch beside it closes it.
Item {
    id: root

    width: 1920
    height: 1080

    MouseArea {
        id: below

        anchors.fill: parent
    }

    Sheet {
        id: sheet

        anchors.fill: parent
        name: "Sergei Kirov"
        closeText: "Close"

        Item {
            id: inside

            anchors.fill: parent

            TapTarget {
                id: button

                x: 100
                y: 100
                width: 200
                height: 100
                name: "tie"
            }
        }
    }

    SignalSpy {
        id: closings

        target: sheet
        signalName: "closed"
    }
    SignalSpy {
        id: presses

        target: button
        signalName: "activated"
    }
    SignalSpy {
        id: leaks

        target: below
        signalName: "pressed"
    }

    TestCase {
        name: "Sheet"
        when: windowShown

        function init(): void {
            Motion.still = true;
            Metrics.size = Qt.size(1920, 1080);
            sheet.open = false;
            if (closings.count + presses.count > 0)
                wait(Motion.tapGuard + 50);
            for (const spy of [closings, presses, leaks])
                spy.clear();
        }

        function test_closed_it_is_not_there(): void {
            verify(!sheet.visible);
            verify(sheet.Accessible.ignored);
            mouseClick(root, 1500, 500);
            compare(leaks.count, 1);
            compare(closings.count, 0);
        }

        function test_open_it_is_a_dialog_with_a_name(): void {
            sheet.open = true;
            verify(sheet.visible);
            compare(sheet.Accessible.role, Accessible.Dialog);
            compare(sheet.Accessible.name, "Sergei Kirov");
            verify(!sheet.Accessible.ignored);
        }

        function test_it_comes_from_the_right_and_leaves_the_panel_in_sight(): void {
            sheet.open = true;
            const corner = inside.mapToItem(root, 0, 0);
            fuzzyCompare(corner.x, 1920 - sheet.breadth + sheet.edge, 0.5);
            compare(corner.y, 0);
            verify(corner.x > 400);
        }

        function test_on_an_upright_screen_it_comes_from_below(): void {
            Metrics.size = Qt.size(1080, 1920);
            sheet.open = true;
            const corner = inside.mapToItem(root, 0, 0);
            compare(corner.x, 0);
            fuzzyCompare(corner.y, sheet.headroom + sheet.edge, 0.5);
            fuzzyCompare(sheet.headroom, 600, 0.5); // as high as the plate, so that the first line of the headline stays
        }

        function test_a_tap_beside_it_closes(): void {
            sheet.open = true;
            mouseClick(root, 300, 500);
            compare(closings.count, 1);
            compare(leaks.count, 0);
        }

        function test_a_tap_on_its_ground_does_nothing(): void {
            sheet.open = true;
            mouseClick(inside, 600, 600);
            compare([closings.count, presses.count, leaks.count], [0, 0, 0]);
        }

        function test_a_tap_on_what_is_in_it_acts(): void {
            sheet.open = true;
            mouseClick(button);
            compare([closings.count, presses.count, leaks.count], [0, 1, 0]);
        }

        function test_the_second_tap_of_a_double_tap_does_not_close_it(): void {
            sheet.open = true;
            mouseClick(button);
            mouseClick(root, 300, 500);
            compare(closings.count, 0);
        }

        function test_pressing_beside_it_and_sliding_away_does_nothing_below(): void {
            sheet.open = true;
            mouseDrag(root, 300, 500, 0, 400);
            compare(leaks.count, 0);
        }

        function test_with_motion_it_stays_until_it_has_slid_away_data(): list<var> {
            return [
                {
                    tag: "wide",
                    width: 1920,
                    height: 1080
                },
                {
                    tag: "upright",
                    width: 1080,
                    height: 1920
                }
            ];
        }

        function test_with_motion_it_stays_until_it_has_slid_away(data): void {
            Metrics.size = Qt.size(data.width, data.height);
            sheet.open = true;
            wait(0);
            Motion.still = false;
            sheet.open = false;
            verify(sheet.visible, "gone before it has moved");
            mouseClick(button);
            compare(presses.count, 0);
            tryVerify(() => !sheet.visible);
        }
    }
}
