"""A screen on which nothing happens does nothing, and a long exhibit starts as fast as a short one."""

import pytest

from tests.helpers.seeing import kind, walk
from tests.helpers.visitor import Key

LATER = [pytest.param(mode, marks=pytest.mark.long) for mode in ("projector", "desktop")]


@pytest.mark.parametrize("mode", ["kiosk", *LATER])
def test_only_the_panel_and_its_neighbours_are_made(rooms, candid, mode):
    """The others are made when one comes near them, not at the start."""
    rooms.clear()  # one that is shown for the first time
    visitor = rooms.show(candid, mode)
    assert sum(kind(item) == "PanelPage" for item in walk(visitor.window.contentItem())) <= 3
    assert len(visitor.application.exhibit.panel_list._made) <= 4
    assert visitor.application.views._made == {}


@pytest.mark.parametrize("mode", ["kiosk", *LATER])
def test_nothing_is_drawn_while_nothing_moves(rooms, candid, mode):
    """After the start, a turn or a change of size the screen comes to rest and stays there, once the panels beside it are prepared."""
    visitor = rooms.show(candid, mode)
    for disturb in (
        lambda: None,
        lambda: visitor.press(Key.Key_PageDown),
        lambda: visitor.resize(1700, 1000),
        lambda: visitor.press(Key.Key_O),
    ):
        disturb()
        visitor.wait(800)
        drawn = visitor._pictures
        visitor.wait(200)
        assert visitor._pictures == drawn
