"""The search on each of the three screens."""

import pytest

from tests.helpers.layout import faults
from tests.helpers.searching import enter, page, query, touch_keys, type_keys
from tests.helpers.sizes import EVERY_SIZE
from tests.helpers.visitor import Key


@pytest.mark.slow
def test_typed_by_touch_a_person_is_found_opened_and_left_again(rooms, candid):
    """The words are still there when one comes back."""
    visitor = rooms.show(candid, size=(1080, 1920))
    enter(visitor)
    touch_keys(visitor, "bukh")
    assert (query(visitor), visitor.sees("Matches: ")) == ("bukh", True)
    visitor.tap("Nikolai Bukharin")
    assert "Nikolai Bukharin" in visitor.dialogs
    visitor.tap("Close")
    assert (visitor.dialogs, query(visitor)) == (["Search"], "bukh")


@pytest.mark.slow
def test_what_is_said_in_a_recording_leads_to_it(rooms, cinema):
    """It opens over its own panel, whichever one came from, and leads back to the search."""
    visitor = rooms.show(cinema, size=(1024, 768), panel="quiet", still=True)
    enter(visitor)
    type_keys(visitor, "father")
    assert visitor.sees("My father lost by that")
    visitor.press(Key.Key_Return)
    assert (visitor.dialogs, visitor.offers("Back to The first message")) == (["Audio"], True)
    visitor.press(Key.Key_Escape)
    assert (visitor.dialogs, query(visitor)) == (["Search"], "father")


@pytest.mark.slow
@EVERY_SIZE
def test_the_page_is_sound(rooms, candid, size):
    """Nothing is cut, nothing lies over something else, nothing is too small to touch: with people, panels, events, and nothing."""
    visitor = rooms.show(candid, size=size, still=True)
    visitor.application.navigation.openView("search")
    search = visitor.application.views.view("search")
    search.finish()
    said: list[str] = []
    for words, row in (("", -1), ("bukh", 0), ("the murder", 0), ("party", 3), ("w" * 64, -1)):
        search.clear()
        search.write(words)
        search.choose(row)
        for _ in range(4):
            visitor.application.qt.processEvents()
            visitor.application.qt.sendPostedEvents()
        said += [f"{words[:8]}: {fault}" for fault in faults(visitor.window, page(visitor), may_scroll=True)]
    assert said == []
