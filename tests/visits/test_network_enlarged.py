"""Who knew whom, enlarged: by keys, by two fingers, and pushed by one."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.circles import SMALL, opener, page
from tests.helpers.visitor import Key, Visitor

pytestmark = pytest.mark.slow


@pytest.fixture
def open_view(rooms, candid) -> Callable[..., Visitor]:
    """Let a visitor open the view."""
    return opener(rooms, candid)


def test_a_circle_is_enlarged_by_keys_and_pushed_by_a_finger(open_view):
    """Up to twice; names and tiles grow with it, a tap finds who is seen there, and the next one's circle begins whole."""
    visitor = open_view(SMALL, person="stalin")
    assert (visitor.offers("Show the people smaller"), visitor.find("Filipp Goloshchyokin").box.height()) == (False, 52)
    for _ in range(3):
        visitor.tap("Show the people larger")
    assert (visitor.offers("Show the people larger"), page(visitor).property("zoom")) == (False, 2)
    assert visitor.find("Filipp Goloshchyokin").box.height() == pytest.approx(104, abs=2)
    before = visitor.find("Filipp Goloshchyokin").box.center()
    visitor.drag(QPoint(500, 320), QPoint(500, 220))
    assert before.y() - visitor.find("Filipp Goloshchyokin").box.center().y() > 60
    visitor.tap("Filipp Goloshchyokin")
    assert (page(visitor).property("person"), page(visitor).property("zoom")) == ("goloshchyokin", 1)
    assert visitor.offers("Show the people smaller") is False


def test_two_fingers_enlarge_a_circle_about_the_place_between_them(open_view):
    """Apart it grows step by step, together it shrinks, never below the whole."""
    visitor = open_view(person="stalin")
    at = visitor.find("Vladimir Lenin").box.center()
    visitor.pinch(at, 60, 160)
    assert page(visitor).property("zoom") == 2
    moved = visitor.find("Vladimir Lenin").box.center() - at
    assert abs(moved.x()) < 40
    assert abs(moved.y()) < 40
    visitor.pinch(QPoint(700, 500), 260, 60)
    assert page(visitor).property("zoom") == 1


def test_keys_find_everybody_in_an_enlarged_circle(open_view):
    """What has the focus comes into sight, wholly."""
    visitor = open_view(SMALL, person="stalin")
    for _ in range(3):
        visitor.tap("Show the people larger")
    visitor.press_until(Key.Key_Tab, "Vladimir Lenin, patron, then critic")
    visitor.press_until(Key.Key_Tab, "Sergo Ordzhonikidze, Stalin: ally, then in conflict")
    assert visitor.find("Sergo Ordzhonikidze").box.height() == pytest.approx(104, abs=2)


def test_everybody_is_shown_larger_in_fewer_columns(open_view, candid):
    """Up to twice; names and tiles grow, and what goes on below is one key away. Another way to look begins whole."""
    visitor, names = open_view(SMALL), {figure.name for figure in candid.exhibit.figures.values()}
    visitor.tap("Everybody")
    before = [thing.box for thing in visitor.things() if thing.name.partition(",")[0] in names and thing.box.bottom() < 600]
    for _ in range(2):
        visitor.tap("Show the people larger")
    after = [thing.box for thing in visitor.things() if thing.name.partition(",")[0] in names and thing.box.bottom() < 600]
    assert (visitor.offers("Show the people larger"), visitor.offers("More people")) == (False, True)
    assert len({box.x() for box in after}) < len({box.x() for box in before})
    assert min(box.height() for box in after) > 1.3 * max(box.height() for box in before)
    visitor.tap("Circle")
    assert visitor.offers("Show the people smaller") is False
