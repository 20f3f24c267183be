"""Many fingers, and fingers and a mouse at once: whatever they do to a kiosk, a whole panel is there afterwards."""

import random

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.helpers.harm import unharmed
from tests.helpers.visitor import Key


def test_two_and_five_fingers_at_once(visitor, titles):
    """A two-finger tap is no right click, and swipes with many fingers turn at most one panel (faults I4)."""
    for count in (2, 3, 5):
        start = {finger: QPoint(700 + 90 * finger, 500) for finger in range(count)}
        visitor.touch(press=start)
        visitor.touch(release=start)
        visitor.settle()
        assert visitor.panel == titles[3]
        visitor.touch(press=start)
        for step in range(1, 9):
            visitor.wait(10)
            visitor.touch(move={finger: point - QPoint(50 * step, 0) for finger, point in start.items()})
        visitor.touch(release={finger: point - QPoint(400, 0) for finger, point in start.items()})
        assert unharmed(visitor, titles)
        assert visitor.panel in titles[2:5]
        visitor.press(Key.Key_Home)
        visitor.press(Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown)


def test_a_pinch_leaves_the_scale_alone(visitor, titles):
    """Two fingers drawn apart make nothing larger (faults I4)."""
    before = visitor.picture()
    visitor.touch(press={0: QPoint(900, 500), 1: QPoint(1000, 500)})
    for step in range(1, 15):
        visitor.wait(10)
        visitor.touch(move={0: QPoint(900, 500 - 20 * step), 1: QPoint(1000, 500 + 20 * step)})
    visitor.touch(release={0: QPoint(900, 220), 1: QPoint(1000, 780)})
    assert unharmed(visitor, titles)
    assert visitor.picture() == before


@pytest.mark.slow
def test_ten_fingers_lifted_in_any_order(visitor, titles):
    """Ten fingers all over the screen, lifted as they come, leave no key pressed and no panel torn (faults I5)."""
    dice = random.Random(5)  # noqa: S311, the same dice every time are what is wanted
    for _ in range(3):
        points = {finger: QPoint(dice.randrange(40, 1880), dice.randrange(40, 940)) for finger in range(10)}
        visitor.touch(press=points)
        order = list(points)
        dice.shuffle(order)
        for place, finger in enumerate(order):
            visitor.touch(release={finger: points[finger]}, rest=order[place + 1 :])
        assert unharmed(visitor, titles)
        visitor.press(Key.Key_Escape, Key.Key_Escape)
    visitor.press(Key.Key_End)
    assert visitor.panel == titles[-1]


def test_a_finger_whose_screen_is_unplugged(visitor, titles):
    """A touch that is cancelled presses nothing, and the next one works (faults I6)."""
    key = visitor.find(titles[4]).box.center()
    visitor.touch(press={0: key})
    visitor.unplug(key)
    visitor.wait(100)
    visitor.touch(release={0: QPoint(5, 5)})
    assert unharmed(visitor, titles)
    assert visitor.panel == titles[3]
    visitor.tap(titles[4])
    assert visitor.panel == titles[4]


def test_a_swipe_that_is_cancelled_turns_nothing(visitor, titles):
    """A screen takes a finger back when it finds that a hand lies on it: the panel that was half turned comes back."""
    here, there = QPoint(900, 400), QPoint(500, 405)
    visitor.touch(press={0: here})
    for step in range(1, 6):
        visitor.wait(12)
        visitor.touch(move={0: here + (there - here) * step / 5})
    visitor.unplug(there)
    visitor.settle()
    assert visitor.panel == titles[3]
    visitor.touch(release={0: there})
    visitor.drag(here, there)
    assert visitor.panel == titles[4]


@pytest.mark.slow
def test_a_finger_on_its_way_turns_nothing_more_when_a_key_has_turned(visitor, titles):
    """A hand that still lies on the glass when another goes on, or when the visit ends, does not turn the panel that comes."""
    here, there = QPoint(900, 400), QPoint(500, 405)
    for go_on, then in ((lambda: visitor.hit(Key.Key_Right), 4), (visitor.application.start_over, 3)):
        visitor.touch(press={0: here})
        for step in range(1, 6):
            visitor.wait(12)
            visitor.touch(move={0: here + (there - here) * step / 5})
        go_on()
        visitor.wait(50)
        visitor.touch(move={0: there - QPoint(90, 0)})
        visitor.wait(20)
        visitor.touch(release={0: there - QPoint(90, 0)})
        visitor.settle()
        assert visitor.panel == titles[then]
    visitor.drag(here, there)
    assert visitor.panel == titles[4]


@pytest.mark.slow
def test_swipes_in_from_the_edges_bring_nothing(visitor, titles):
    """From no edge does anything come in; sideways they turn like any swipe (faults I4)."""
    for start, end in (((960, 0), (960, 500)), ((960, 1079), (960, 500)), ((0, 500), (600, 500)), ((1919, 500), (1300, 500))):
        visitor.drag(QPoint(*start), QPoint(*end))
        assert unharmed(visitor, titles)
        assert visitor.dialogs == []


def press_with_both(visitor, key):
    """Press a key as with a driver that reports a touch as mouse and as touch."""
    visitor.wait(450)
    visitor.touch(press={0: key})
    QTest.mousePress(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, key)
    visitor.touch(release={0: key})
    QTest.mouseRelease(visitor.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, key)
    visitor.settle()


def press_with_two_hands(visitor):
    """Put a finger on one person and another on the next, and lift them in the same order."""
    one, two = visitor.find("Sergei Kirov").box.center(), visitor.find("Joseph Stalin").box.center()
    visitor.touch(press={0: one})
    visitor.touch(press={1: two}, rest=[0])
    visitor.touch(release={0: one}, rest=[1])
    visitor.touch(release={1: two})
    visitor.settle()


def test_mouse_and_finger_on_one_key_at_once(visitor, titles):
    """Both are one press (faults I13)."""
    press_with_both(visitor, visitor.find(titles[4]).box.center())
    assert unharmed(visitor, titles)
    assert visitor.panel == titles[4]


def test_two_visitors_at_once(visitor, titles):
    """Two hands on two people: one sheet opens, and it can be closed (faults I12)."""
    press_with_two_hands(visitor)
    assert unharmed(visitor, titles)
    assert visitor.sheet in {"", "Sergei Kirov", "Joseph Stalin"}
    visitor.press(Key.Key_Escape, Key.Key_Escape)
    assert visitor.dialogs == []
    visitor.tap("Sergei Kirov")
    assert visitor.sheet == "Sergei Kirov"


def test_two_hands_after_a_swipe_turn_nothing(visitor, titles):
    """A drag that Qt begins and ends without a move once turned as far as the swipe before it."""
    visitor.swipe("left")
    visitor.press(Key.Key_PageUp)
    press_with_both(visitor, visitor.find(titles[4]).box.center())
    visitor.press(Key.Key_PageUp)
    press_with_two_hands(visitor)
    assert visitor.panel == titles[3]


@pytest.mark.slow
def test_something_left_on_the_glass_takes_no_key_away(visitor):
    """A finger that never lifts, or a cup: the rest of the screen answers as ever (faults I7)."""
    visitor.touch(press={7: QPoint(700, 500)})
    key = visitor.find("Contents").box.center()
    visitor.ready()
    visitor.touch(press={1: key}, rest=[7])
    visitor.wait(40)
    visitor.touch(release={1: key}, rest=[7])
    visitor.settle()
    assert visitor.dialogs == ["Contents"]
    visitor.touch(release={7: QPoint(700, 500)})
    visitor.settle()
    assert visitor.dialogs == ["Contents"]
