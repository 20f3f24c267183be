"""Where somebody is in an exhibit that was written anew while they look."""

import pytest
from msgspec.structs import replace

from kiosk.viewmodels.rewritten import Rewritten
from kiosk.viewmodels.spot import Spot


@pytest.fixture
def rewritten(flagship):
    """Write the first exhibit anew: with panels in another order, and without some of them or of its people."""

    def write(*, rows, without=()):
        exhibit = flagship.exhibit
        figures = {name: figure for name, figure in exhibit.figures.items() if name not in without}
        after = replace(exhibit, panels=tuple(exhibit.panels[row] for row in rows), figures=figures)
        return Rewritten(exhibit, after, lambda _row, link: link == "term:nkvd")

    return write


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (Spot(3), Spot(1)),
        (Spot(3, contents=True), Spot(1, contents=True)),
        (Spot(3, view="timeline", focus="event:e1934-kirov"), Spot(1, view="timeline", focus="event:e1934-kirov")),
        (Spot(3, figures=("stalin", "kirov")), Spot(1, figures=("stalin",))),
        (Spot(3, figures=("kirov",), evidence=True), Spot(1)),
        (Spot(3, view="people", focus="figure:kirov", came=True, figures=("stalin",)), Spot(1, figures=("stalin",))),
        (Spot(3, card="term:nkvd"), Spot(1, card="term:nkvd")),
        (Spot(3, card="claim:gone"), Spot(1)),
        (Spot(0, figures=("stalin",)), Spot(0)),
        (Spot(13), Spot(2)),
    ],
)
def test_what_is_still_there_stays(rewritten, before, after):
    """Kirov is gone, and of the panels three are left: the fifth, the fourth and the sixth."""
    assert rewritten(rows=[4, 3, 5], without=["kirov"]).spot(before) == after


def test_an_exhibit_that_has_no_panels_begins_at_the_first(rewritten):
    """It shows none, and asks for none."""
    assert rewritten(rows=[]).spot(Spot(5, figures=("stalin",))) == Spot(0)


def test_the_way_back_leaves_out_what_is_gone(rewritten):
    """One returns to what is left."""
    assert rewritten(rows=[4, 3, 5]).trail((Spot(0), Spot(4), Spot(5, contents=True))) == (Spot(0), Spot(2, contents=True))


def test_what_was_seen_moves_along(rewritten):
    """By the panels, not by their places."""
    assert rewritten(rows=[4, 3, 5]).all_of({0, 3, 5}) == {1, 2}
