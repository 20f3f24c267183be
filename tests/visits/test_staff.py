"""Staff at their page: what they find there, what is done for them, and how it goes away again."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.installation.model import Screen
from kiosk.installation.reading import read_installation
from kiosk.unattended.staffroom import LEAVE, RESTART
from tests.helpers.layout import faults
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.staffing import PAGE, PIN, come_in, hold
from tests.helpers.visitor import PRESSABLE

REACHED = 0.45
"""The share of the screen above which nothing needs to be touched."""


def test_a_finger_in_the_corner_and_the_pin_open_the_page(enter):
    """The visit is over, whatever was on the screen; nothing of the exhibit can be reached meanwhile."""
    visitor, door = enter()
    visitor.application.session.begin()
    visitor.application.navigation.turnTo(5)
    come_in(visitor, door)
    assert visitor.keys == PAGE
    assert door.is_open
    visitor.tap("Back to the exhibit")
    assert (door.is_open, visitor.application.session.property("state")) == (False, "attract")
    assert "Contents" in visitor.keys


@pytest.mark.slow
def test_the_page_closes_by_itself(enter):
    """A minute after the last touch; a test card stands for ten."""
    visitor, door = enter()
    come_in(visitor, door)
    assert door.staff._idle.interval() == 60_000
    visitor.tap("Test card")
    assert door.staff._idle.interval() == 600_000
    door.staff._idle.timeout.emit()
    visitor.settle()
    assert visitor.application.session.property("state") == "attract"


def test_a_visit_does_not_run_out_while_staff_is_there(enter):
    """Nobody is asked whether they are still reading."""
    visitor, door = enter()
    come_in(visitor, door)
    visitor.application.session._last -= 600
    visitor.application.session.look()
    assert visitor.application.session.property("state") == "visit"


def test_what_is_asked_for_is_handed_on_and_its_outcome_said(enter, shelf):
    """Another exhibit, other hours, counts on a stick; also where it fails."""
    visitor, door = enter()
    come_in(visitor, door)
    visitor.tap("Exhibit")
    assert [key for key in visitor.keys if key not in PAGE] == ["As settled for this machine", "Our town", "A flame you can carry"]
    assert visitor.sees("comes with the program")
    visitor.tap("A flame you can carry")
    assert (shelf.asked, visitor.sees("It is shown from the next start.")) == (["lamp"], True)
    visitor.tap("Opening hours")
    assert visitor.sees("Opening hours today: 09:00-18:00")
    visitor.tap("Closed for the rest of today")
    assert visitor.sees("It could not be written: Permission denied")
    visitor.tap("Counts")
    assert visitor.sees("On this machine")
    visitor.tap("KINGSTON")
    assert visitor.sees("Written: /media/stick/counts.csv")


def test_to_leave_is_asked_twice(enter, monkeypatch):
    """To start again once; each ends with a code of its own."""
    visitor, door = enter()
    codes = []
    monkeypatch.setattr(visitor.application, "qt", type("Qt", (), {"exit": codes.append}))
    come_in(visitor, door)
    visitor.tap("Restart, leave")
    visitor.tap("Start the program again")
    visitor.tap("Leave")
    assert codes == [RESTART]
    visitor.tap("Leave now")
    assert codes == [RESTART, LEAVE]


@pytest.mark.slow
def test_what_the_ruler_said_holds_only_when_it_was_written_down(enter, tmp_path):
    """Else the layout is as it was before."""
    visitor, door = enter()
    come_in(visitor, door)
    visitor.tap("Ruler")
    visitor.tap("Width of the picture, without the frame: 10 mm more")
    visitor.tap("Close")
    assert visitor.application.wall.screen.width_mm == 0
    visitor.tap("Ruler")
    visitor.tap("Write it down")
    width = visitor.application.wall.screen.width_mm
    assert read_installation(tmp_path / "installation.yaml").installation.screen.width_mm == width > 0
    visitor.application.wall.put(Screen())


def test_every_contact_is_drawn_and_every_field_counted(enter):
    """Two fingers, one of them in a corner."""
    visitor, door = enter()
    come_in(visitor, door)
    visitor.tap("Touch test")
    assert visitor.sees("Fields reached: 0 of ")
    visitor.touch(press={0: QPoint(5, 5), 1: QPoint(1900, 1070)})
    visitor.settle()
    assert visitor.sees("Fingers now: 2, at most: 2")
    assert {"1", "2"} <= set(visitor.reads())
    visitor.touch(move={0: QPoint(300, 5)}, rest=[1])
    visitor.touch(release={0: QPoint(300, 5), 1: QPoint(1900, 1070)})
    visitor.settle()
    assert visitor.sees("Fields reached: 3 of ")
    visitor.tap("Done")
    assert door.staff.property("section") == "health"


@pytest.mark.slow
@EVERY_SIZE
def test_every_section_is_sound(enter, size):
    """Nothing lies over anything else, is cut, or too small to be pressed; with text at its largest."""
    visitor, door = enter(size)
    hold(visitor, door)
    assert faults(visitor.window) == []
    for digit in PIN:
        door.staff.pad.type(digit)
    door.staff.pad.enter()
    visitor.application.preferences.chooseTextScale(2.0)
    for section in door.staff.property("sections"):
        door.staff.choose(section)
        visitor.settle()
        assert faults(visitor.window, may_scroll=True) == [], section


@pytest.mark.slow
@EVERY_SIZE
def test_where_keys_stand_low_staff_reaches_all_of_them_too(enter, size):
    """From a wheelchair: the pad, the sections, the languages, what each section has.

    But for the touch test, which asks for every corner, and the ruler: whoever hangs a screen stands before it.
    """
    visitor, door = enter(size)
    hold(visitor, door)
    visitor.application.preferences.chooseReach("low")
    visitor.settle()
    high = {"pad": high_keys(visitor, size)}
    for digit in PIN:
        door.staff.pad.type(digit)
    door.staff.pad.enter()
    visitor.application.preferences.chooseReach("low")
    for section in set(door.staff.property("sections")) - {"touch", "ruler"}:
        door.staff.choose(section)
        visitor.settle()
        assert faults(visitor.window, may_scroll=True) == [], section
        high[section] = high_keys(visitor, size)
    assert {name: keys for name, keys in high.items() if keys} == {}


def high_keys(visitor, size):
    """What can be pressed above the line that is reached from a chair."""
    return [thing.name for thing in visitor.things() if thing.role in PRESSABLE and thing.box.top() < REACHED * size[1] - 1]
