"""Whoever works with keys finds the focus where it was, when what a key laid over a view is closed."""

import pytest

from tests.helpers.sizes import STRIP, WIDE
from tests.helpers.visitor import Key

OPENED = [
    ("timeline", "Lanes", STRIP),
    ("timeline", "Read on", STRIP),
    ("timeline", "All events", WIDE),
    ("map", "Kinds and years", STRIP),
    ("map", "Numbers on the map", WIDE),
    ("picture", "About the picture", WIDE),
    ("", "Wording", STRIP),
    ("", "English", STRIP),
]


@pytest.mark.slow
@pytest.mark.parametrize(("view", "key", "size"), OPENED)
def test_esc_closes_what_a_key_laid_over_and_leads_back_to_the_key(rooms, flagship, view, key, size):
    """The focus had been nowhere afterwards, and Tab began anew. Esc closes that first, and not the view below it."""
    visitor = rooms.show(flagship, size=size, panel="kirov-murder", still=True)
    if view:
        visitor.application.navigation.openView(view)
        visitor.settle()
    below = visitor.dialogs
    visitor.press_until(Key.Key_Tab, key, 60)
    offered = visitor.keys
    visitor.press(Key.Key_Return)
    visitor.press(Key.Key_Tab)
    assert (visitor.focused != "", visitor.keys != offered) == (True, True)
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, visitor.focused) == (below, key)


@pytest.mark.slow
def test_a_touch_ends_it(rooms, candid):
    """Whoever went on with a finger sees no frame round a key."""
    visitor = rooms.show(candid, size=STRIP, panel="kirov-murder", still=True)
    visitor.application.navigation.openView("timeline")
    visitor.settle()
    visitor.press_until(Key.Key_Tab, "Lanes", 60)
    visitor.press(Key.Key_Return)
    visitor.tap("Close")
    assert (visitor.dialogs, visitor.focused) == (["Timeline"], "")
