from PySide6.QtGui import QFont

from kiosk.viewmodels.placing import LOOSE, Placed
from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.timerug import TILE, Rug


def loose(number: int, since: float, until: float) -> Placed:
    """Make something that has no room."""
    made = dict.fromkeys(Placed._fields, 0.0)
    return Placed(**made | {"number": number, "row": LOOSE, "since": since, "until": until, "begin": since, "end": until})


def ruler() -> Ruler:
    """Measure for a view of a thousand pixels."""
    return Ruler(1000, 500, 5, QFont(), upright=False)


def tiles(*those: Placed, since: float = 0, until: float = TILE, chosen: int = -1, span: tuple[float, float] = (0, 0)) -> dict[int, str]:
    """Write the tiles of a stretch."""
    return dict(Rug(those, ruler()).tiles(since, until, chosen, span))


def test_only_tiles_with_something_in_them_are_given(qapp):
    """They begin where all tiles do, whatever the stretch."""
    far = loose(1, 5 * TILE + 100, 5 * TILE + 100)
    assert tiles(far, since=30, until=9 * TILE) == {5 * TILE: "s100"}
    assert tiles(far, since=30, until=2 * TILE) == {}


def test_events_that_would_lie_over_each_other_are_one_stroke(qapp):
    """Moments in one place are a high stroke, bars that touch are one line."""
    moments = loose(1, 100, 100), loose(2, 101, 101)
    bars = loose(3, 300, 400), loose(4, 350, 500)
    assert tiles(*moments) == {0: "m100"}
    assert tiles(*bars) == {0: "l300:200"}


def test_a_line_is_cut_where_its_tile_ends(qapp):
    """The next one goes on with it."""
    assert tiles(loose(1, TILE - 100, TILE + 50), until=2 * TILE - 1) == {0: f"l{TILE - 100}:100", TILE: "l0:50"}


def test_a_stroke_on_an_edge_is_written_in_both_tiles(qapp):
    """So that each draws its half."""
    assert tiles(loose(1, TILE, TILE), until=2 * TILE - 1) == {0: f"s{TILE}", TILE: "s0"}


def test_the_chosen_event_comes_last_and_only_where_it_is_in_the_rug(qapp):
    """One that has a label is not drawn twice."""
    those = loose(1, 100, 100), loose(2, 700, 900)
    assert tiles(*those, chosen=1, span=(100, 100)) == {0: "s100,l700:200,S100"}
    assert tiles(*those, chosen=2, span=(700, 900)) == {0: "s100,l700:200,L700:200"}
    assert tiles(*those, chosen=3, span=(100, 100)) == {0: "s100,l700:200"}
