"""The way in for staff: a corner and a PIN; visitors notice nothing of it."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.platform.corner import corner_of
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.staffing import CORNER, PAGE, PIN, hold
from tests.helpers.visitor import PRESSABLE, Key


def test_lifting_the_finger_presses_nothing_below(enter):
    """On the screen that invites the corner belongs to a key that covers half of it."""
    visitor, door = enter()
    hold(visitor, door)
    visitor.tap("Close")
    assert visitor.application.session.property("state") == "attract"


def test_a_tap_in_the_corner_is_a_tap(enter):
    """It does what it does anywhere on the picture."""
    visitor, door = enter()
    visitor.tap_at(CORNER)
    assert visitor.dialogs == ["Contents"]
    assert door.staff.property("state") == "closed"


def test_a_finger_beside_the_corner_one_that_leaves_it_and_two_in_it_open_nothing(enter):
    """A hand that lies there is no finger that was put there."""
    visitor, door = enter()
    door.corner._rest.setInterval(40)
    for point in (QPoint(90, 20), QPoint(20, 90), QPoint(1900, 20), QPoint(20, 1060)):
        visitor.touch(press={0: point})
        visitor.wait(60)
        visitor.touch(release={0: point})
    visitor.touch(press={0: CORNER})
    visitor.touch(move={0: QPoint(300, 300)})
    visitor.wait(80)
    visitor.touch(release={0: QPoint(300, 300)})
    visitor.touch(press={0: CORNER, 1: QPoint(40, 40)})
    visitor.wait(80)
    visitor.touch(release={0: CORNER, 1: QPoint(40, 40)})
    assert door.staff.property("state") == "closed"


def test_without_a_pin_there_is_no_way_in(enter):
    """And nothing listens."""
    visitor, door = enter(code="")
    hold(visitor, door)
    assert (door.corner, door.staff.property("state")) == (None, "closed")
    assert visitor.dialogs == ["Contents"]  # as after any touch


def test_where_the_page_cannot_be_made_the_exhibit_goes_on(enter, monkeypatch):
    """A file of it may be damaged; nobody stands before a black screen for that."""
    visitor, door = enter()
    monkeypatch.setattr(door.room, "_is_made", lambda: False)
    hold(visitor, door)
    assert door.staff.property("state") == "closed"
    assert "Contents" in visitor.keys


def test_a_wrong_pin_is_said_and_costs_time(enter, caplog):
    """The digits stand elsewhere then, and none can be pressed until the wait is over."""
    visitor, door = enter()
    hold(visitor, door)
    for digit in "111111":
        visitor.tap(digit)
    visitor.tap("Open")
    assert visitor.sees("That is not the PIN. The next try is possible in 0:0")
    assert visitor.keys == ["Close"]
    assert "a wrong PIN was typed on the pad for staff; 1 since the last right one" in caplog.messages


def test_the_pad_shows_how_many_digits_were_typed_and_never_which(enter):
    """For the eye and for a screen reader."""
    visitor, door = enter()
    hold(visitor, door)
    visitor.tap("4")
    visitor.tap("8")
    assert "Digits typed: 2" in [thing.name for thing in visitor.things()]
    assert sorted(text for text in visitor.reads() if text.strip("0123456789") == "") == list("0123456789")


def test_a_keyboard_opens_it_too(enter):
    """Digits wherever the layout has them, by their numbers; Enter on the key that opens."""
    visitor, door = enter()
    hold(visitor, door)
    visitor.press(*(Key(ord(digit)) for digit in PIN))
    visitor.press_until(Key.Key_Tab, "Open")
    visitor.press(Key.Key_Return)
    assert visitor.keys == PAGE
    visitor.press_until(Key.Key_Tab, "Log")
    visitor.press(Key.Key_Space)
    assert door.staff.property("section") == "log"
    visitor.press(Key.Key_Escape, Key.Key_Escape)
    assert door.staff.property("state") == "closed"


@pytest.mark.slow
@EVERY_SIZE
@pytest.mark.parametrize("reach", ["low", *(pytest.param(reach, marks=pytest.mark.long) for reach in ("spread", "left", "right"))])
def test_no_key_stands_in_the_corner(rooms, candid, size, reach):
    """On no panel and in no view, wherever the keys stand."""
    visitor = rooms.show(candid, size=size, panel="kirov-murder")
    visitor.application.preferences.chooseReach(reach)
    corner = corner_of(*size, 0, mirrored=False).toRect()
    navigation, there = visitor.application.navigation, []
    for view in ("", "contents", "timeline", "map", "people", "numbers", "search", "reading", "picture"):
        navigation.openView(view) if view else navigation.restart(3)
        visitor.settle()
        there += [(view, thing.name) for thing in visitor.things() if thing.role in PRESSABLE and thing.box.intersects(corner)]
    assert there == []
