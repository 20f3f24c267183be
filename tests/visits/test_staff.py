"""Staff in front of a kiosk: in by a corner and a PIN, what they find there, and out again; visitors notice nothing of it."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.installation.model import Installation, Screen, Staff
from kiosk.installation.reading import read_installation
from kiosk.operations import pin
from kiosk.platform.corner import corner_of
from kiosk.unattended.staff import StaffDoor
from kiosk.unattended.staffroom import LEAVE, RESTART
from kiosk.viewmodels.staffdesk import Choice, Desk
from tests.helpers.layout import faults
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.visitor import PRESSABLE, Key

PIN = "482915"
CORNER = QPoint(20, 20)
SECTIONS = ["Health", "Log", "Touch test", "Ruler", "Test card", "Sound", "Exhibit", "Opening hours", "Counts", "Restart, leave"]
PAGE = ["English", "Русский", "Українська", *SECTIONS, "Back to the exhibit"]


class Shelf:
    """Exhibits, opening hours and counts that only remember what was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []

    def offered(self):
        """Two exhibits."""
        return [Choice("town", "Our town", "pack"), Choice("lamp", "A flame you can carry", "program")]

    def places(self):
        """One stick, and the machine's own folder."""
        return [Choice("/media/stick", "KINGSTON", "/media/stick"), Choice("/var/lib/x", "x", "/var/lib/x")]

    def today(self):
        """Nine to six."""
        return "09:00-18:00"

    def chosen(self):
        """What was asked last."""
        return self.asked[-1] if self.asked else ""

    def choose(self, what):
        """Remember it, if it is not forbidden."""
        if what == "closed":
            raise PermissionError(13, "Permission denied")
        self.asked.append(what)

    def export(self, place):
        """Say where it would stand."""
        return f"{place}/counts.csv"


@pytest.fixture
def shelf():
    """What stands behind the page."""
    return Shelf()


@pytest.fixture
def enter(rooms, candid, tmp_path, monkeypatch, shelf):
    """Show a kiosk with a way in; gives whoever stands before it, and the door."""
    monkeypatch.setattr(pin, "fits", lambda typed, kept: typed == kept)
    doors = []

    def show(size=(1920, 1080), code=PIN):
        visitor = rooms.show(candid, size=size, patience=60, attracts=True, still=True)
        desk = Desk(exhibits=shelf, hours=shelf, counts=shelf)
        installation = Installation(staff=Staff(pin=code), sound=False)
        doors.append(StaffDoor(visitor.application, installation, tmp_path, tmp_path / "installation.yaml", lambda: desk))
        return visitor, doors[-1]

    yield show
    for door in doors:
        door.close()


def hold(visitor, door, point=CORNER):
    """Rest a finger somewhere for the time that it takes; lift it afterwards."""
    if door.corner:
        door.corner._rest.setInterval(40)
    visitor.touch(press={0: point})
    visitor.wait(120)
    visitor.touch(release={0: point})
    visitor.settle()


def come_in(visitor, door):
    """Hold the corner and type the PIN with the keys on the screen."""
    hold(visitor, door)
    for digit in PIN:
        visitor.tap(digit)
    visitor.tap("Open")


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
