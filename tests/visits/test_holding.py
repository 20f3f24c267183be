"""Hands that shake: keys may answer only to a finger that rests on them (EN 301 549 5.7, ignore what was not meant)."""

import pytest
from PySide6.QtCore import QPoint

from tests.helpers.seeing import Words, link_at
from tests.helpers.visitor import Key

RESTED = 760
"""Milliseconds that are a rest."""


@pytest.fixture
def visitor(rooms, candid):
    """Somebody who asked that keys answer to a rest."""
    visitor = rooms.show(candid, size=(1920, 1080), panel="kirov-murder")
    visitor.application.preferences.chooseTouch("hold")
    visitor.settle()
    return visitor


def rest(visitor, point: QPoint, milliseconds: int) -> None:
    """Keep a finger somewhere."""
    visitor.ready()
    visitor.touch(press={0: point})
    visitor.wait(milliseconds)
    visitor.touch(release={0: point})
    visitor.settle()


def test_a_key_answers_to_a_rest_and_not_to_a_tap(visitor):
    """What brushes it in passing does nothing."""
    key = visitor.find("Contents").box.center()
    rest(visitor, key, 200)
    assert visitor.dialogs == []
    rest(visitor, key, RESTED)
    assert visitor.dialogs == ["Contents"]


def test_a_finger_that_slides_off_after_its_rest_does_nothing(visitor):
    """As ever: what counts is where it leaves the screen."""
    key = visitor.find("Contents").box.center()
    visitor.touch(press={0: key})
    visitor.wait(RESTED)
    away = QPoint(key.x(), key.y() - 300)
    visitor.touch(move={0: away})
    visitor.touch(release={0: away})
    visitor.settle()
    assert visitor.dialogs == []


def test_a_name_in_the_text_answers_to_a_rest(visitor):
    """It is no key, and must not be easier to press by mistake than one."""
    name = next(words for words in visitor.words() if "Leonid Nikolaev" in words.text)
    spot = link_in(name, "figure:nikolaev")
    rest(visitor, spot, 200)
    assert visitor.sheet == ""
    visitor.wait(450)  # else Qt takes the second for half of a double tap
    rest(visitor, spot, RESTED)
    assert visitor.sheet == "Leonid Nikolaev"


def link_in(name: Words, link: str) -> QPoint:
    """Find where a link of a text can be touched."""
    box = name.box.toRect()
    points = (QPoint(x, y) for y in range(box.top() + 10, box.bottom(), 12) for x in range(box.left(), box.right(), 12))
    return next(point for point in points if link_at(name.item, point) == link)


def test_keys_of_a_keyboard_answer_at_once(visitor):
    """They are no touch."""
    visitor.press(Key.Key_O)
    assert visitor.dialogs == ["Contents"]


def test_it_is_chosen_on_the_page_for_reading(rooms, candid):
    """By a tap; back from there by a rest; and it ends with the visit."""
    visitor = rooms.show(candid, size=(1920, 1080), panel="kirov-murder")
    visitor.press(Key.Key_R)
    visitor.tap("Keep the finger on it")
    assert visitor.application.preferences.touch == "hold"
    rest(visitor, visitor.find("Tap").box.center(), RESTED)
    assert visitor.application.preferences.touch == "tap"
    visitor.application.preferences.chooseTouch("hold")
    visitor.application.start_over()
    assert visitor.application.preferences.touch == "tap"
