"""The page for staff and its pad, without a screen: what is offered, and which keys of which keyboards are digits."""

import pytest
from PySide6.QtCore import Qt

from kiosk.viewmodels.staff import StaffViewModel
from kiosk.viewmodels.staffdesk import Choice, Desk, Health

HEALTH = Health(program="0.1.0", exhibit="Our town", languages=("English",))


class Key:
    """A lock that opens for one PIN, and lets nobody wait."""

    is_set = True
    wait = 0.0

    def open(self, pin):
        """Compare."""
        return pin == "482915"


class Shelf:
    """One exhibit."""

    def offered(self):
        """It comes with the program."""
        return [Choice("lamp", "A flame you can carry", "program")]

    def chosen(self):
        """Nothing was chosen yet."""
        return ""

    def choose(self, _exhibit):
        """Forget it."""


@pytest.fixture
def staff(qapp):
    """The page of a machine that can show one exhibit, with the log of a quiet day."""
    return StaffViewModel(Key(), lambda: HEALTH, lambda most: ["a", "b", "c"][-most:], Desk(exhibits=Shelf()))


@pytest.fixture
def inside(staff):
    """The same, with the PIN typed."""
    staff.knock()
    for digit in "482915":
        staff.pad.type(digit)
    staff.pad.enter()
    return staff


def test_what_the_machine_has_nothing_for_is_not_offered(inside):
    """Here opening hours and counts."""
    assert inside.property("sections") == ["health", "log", "touch", "ruler", "card", "sound", "exhibit", "end"]
    inside.choose("hours")
    assert inside.property("section") == "health"


def test_what_others_know_of_the_machine_is_told_too(inside):
    """The version of the content, and before all what is wrong."""

    class Keeper:
        def content(self):
            return "7f3a"

        def notices(self):
            return ["The disk is full."]

    inside.desk.keeper = Keeper()
    assert [(fact["what"], fact["value"]) for fact in inside.property("facts")][:4] == [
        ("Notice", "The disk is full."),
        ("Program", "0.1.0"),
        ("Exhibit", "Our town"),
        ("Version of the content", "7f3a"),
    ]


def test_before_the_pin_nothing_is_done_and_nothing_told(staff):
    """Whoever calls a slot from outside is a visitor."""
    asked = []
    staff.restartRequested.connect(lambda: asked.append("restart"))
    staff.leaveRequested.connect(lambda: asked.append("leave"))
    staff.knock()
    staff.choose("log")
    staff.restart()
    staff.leave()
    assert (staff.property("section"), staff.property("facts"), asked) == ("health", [], [])


def test_the_log_is_read_when_it_is_opened(inside):
    """And not before."""
    assert inside.property("log") == []
    inside.choose("log")
    assert inside.property("log") == ["a", "b", "c"]


def test_one_can_always_go_back_to_what_the_machine_shows_by_itself(inside):
    """It stands first, with what that would be."""
    assert inside.property("exhibits") == [
        {"id": "", "title": "As settled for this machine", "note": "A flame you can carry", "on": True},
        {"id": "lamp", "title": "A flame you can carry", "note": "comes with the program", "on": False},
    ]


@pytest.mark.parametrize(
    ("key", "scan_code", "text", "typed"),
    [
        (Qt.Key.Key_4, 13, "4", 1),
        (Qt.Key.Key_Apostrophe, 13, "'", 1),  # the 4 of a French keyboard
        (Qt.Key.Key_Left, 83, "", 1),  # the 4 of the block without NumLock
        (Qt.Key.Key_4, 0, "4", 1),  # a keyboard on a screen of its own
        (Qt.Key.Key_A, 38, "a", 0),
        (Qt.Key.Key_Left, 113, "", 0),
        (Qt.Key.Key_4, 0, "٤", 0),
    ],
)
def test_a_digit_is_known_by_its_key(staff, key, scan_code, text, typed):
    """Whatever layout, language or lock is on."""
    staff.knock()
    assert staff.pad.press(key, scan_code, text) == bool(typed)
    assert staff.pad.property("typed") == typed


def test_no_order_of_the_digits_comes_again(staff):
    """Ten digits, each once, elsewhere the next time."""
    orders = []
    for _ in range(4):
        staff.knock()
        orders.append("".join(staff.pad.property("digits")))
        staff.close()
    assert {"".join(sorted(order)) for order in orders} == {"0123456789"}
    assert len(set(orders)) == 4
