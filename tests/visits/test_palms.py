"""Palms, sleeves and bags on the glass: what is wider than 40 mm is no finger."""

import pytest
from PySide6.QtCore import QPoint

from kiosk.installation.model import Screen
from tests.helpers.palms import LIFTED, MOVED, PRESSED, RESTING, report
from tests.helpers.sizes import WIDE

WALL = Screen(width_mm=708)
"""32 inches."""
FINGER, PALM = 40, 130
"""In pixels of that wall: 15 and 48 mm."""


@pytest.fixture
def visitor(rooms, candid):
    """Somebody in front of a kiosk on that wall."""
    return rooms.show(candid, size=WIDE, panel="kirov-murder", still=True, wall=WALL)


def touch(visitor, place, *widths):
    """Touch a place with something that gets so wide, frame by frame, and is lifted."""
    visitor.ready()
    for number, width in enumerate(widths):
        report(visitor.window, a=(place, width, MOVED if number else PRESSED))
    report(visitor.window, a=(place, widths[-1], LIFTED))
    visitor.settle()


def test_a_finger_presses_and_a_palm_does_not(visitor):
    """On the same key, one after the other; nothing stays pressed."""
    key = visitor.find("Contents").box.center()
    before = visitor.picture()
    touch(visitor, key, PALM)
    assert (visitor.dialogs, visitor.picture() == before) == ([], True)
    touch(visitor, key, FINGER)
    assert visitor.dialogs == ["Contents"]


def test_a_hand_that_comes_down_fingers_first_presses_nothing(visitor):
    """What it touched before it lay flat is taken back, and its key goes out."""
    key = visitor.find("Contents").box.center()
    before = visitor.picture()
    touch(visitor, key, FINGER, PALM, FINGER)
    assert (visitor.dialogs, visitor.picture() == before) == ([], True)
    touch(visitor, key, FINGER)
    assert visitor.dialogs == ["Contents"]


@pytest.mark.parametrize("last", ["palm", "finger"])
def test_a_hand_that_rests_takes_no_key_away(visitor, last):
    """A finger beside it presses, whichever of the two is lifted last."""
    key, rest = visitor.find("Contents").box.center(), QPoint(600, 500)
    visitor.ready()
    report(visitor.window, p=(rest, PALM, PRESSED))
    report(visitor.window, p=(rest, PALM, RESTING), f=(key, FINGER, PRESSED))
    if last == "palm":
        report(visitor.window, p=(rest, PALM, RESTING), f=(key, FINGER, LIFTED))
        report(visitor.window, p=(rest, PALM, LIFTED))
    else:
        report(visitor.window, p=(rest, PALM, LIFTED), f=(key, FINGER, RESTING))
        report(visitor.window, f=(key, FINGER, LIFTED))
    visitor.settle()
    assert visitor.dialogs == ["Contents"]


@pytest.mark.parametrize(("width", "opens"), [(1000, []), pytest.param(400, ["Contents"], marks=pytest.mark.long)])
def test_the_ruler_says_how_wide_a_finger_is(rooms, candid, width, opens):
    """Of a wall a metre wide 100 pixels are 52 mm, of a small screen with as many pixels 21 mm: there a large thumb is no palm."""
    visitor = rooms.show(candid, size=WIDE, panel="kirov-murder", still=True, wall=Screen(width_mm=width))
    touch(visitor, visitor.find("Contents").box.center(), 100)
    assert visitor.dialogs == opens


def test_a_palm_is_somebody(visitor):
    """Whoever is asked whether they are still there may answer with a fist."""
    session = visitor.application.session
    session._become("warning")
    touch(visitor, QPoint(600, 500), PALM)
    assert session.property("state") == "visit"
