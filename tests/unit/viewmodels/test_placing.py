import random
from itertools import combinations

import pytest
from PySide6.QtGui import QFont

from kiosk.viewmodels.placing import LOOSE, Mark, Placed, place
from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.spread import Row, Spread


def ruler(*, upright: bool = False) -> Ruler:
    """Measure with a unit of 8 pixels: a mark is 14, a gap 8, strokes 22."""
    return Ruler(1000, 300, 8, QFont("IBM Plex Sans", 18), upright=upright)


def placed(*given) -> list[Placed]:
    """Place marks, to the last one."""
    return [one for one in place(*given) if one is not None]


def only(mark: Mark, *, rows: int = 1, upright: bool = False) -> Placed:
    """Place one mark alone."""
    (found,) = placed([mark], rows, 150, 1000, ruler(upright=upright))
    return found


def test_a_label_stands_behind_its_mark():
    """A day is a mark on its middle, and its label begins a gap behind it."""
    measured = ruler()
    found = only(Mark(7, "Kirov murdered", 500, 501))
    extent = measured.width("Kirov murdered")
    assert found == Placed(7, 0, 493.5, 515.5 + extent, 493.5, 507.5, 515.5, extent)


def test_at_the_end_of_the_time_a_label_stands_before_its_mark():
    """Nothing reaches beyond the end."""
    found = only(Mark(0, "Memorial dissolved", 985, 986))
    assert (found.before, found.end) == (True, 992.5)


def test_a_label_does_not_reach_the_end_of_the_time():
    """It stood behind its mark as long as its last letter touched the edge of the screen."""
    extent = ruler().width("Soviet Union dissolved")
    near, nearer = (only(Mark(0, "Soviet Union dissolved", at, at)) for at in (1000 - 15 - 16 - extent, 1000 - 15 - 10 - extent))
    assert (near.before, near.end, nearer.before) == (False, 984, True)


def test_a_long_bar_carries_its_label():
    """What lasts longer than its label is long needs no room beside it."""
    found = only(Mark(0, "Famine", 100, 400))
    assert (found.begin, found.end, found.carried) == (100, 400, True)


def test_an_end_that_is_not_sure_has_room_for_its_strokes():
    """The label stands behind the strokes."""
    sure, unsure = only(Mark(0, "Ryutin", 500, 501)), only(Mark(0, "Ryutin", 500, 501, fades_in=True, fades_out=True))
    assert (unsure.begin, unsure.label) == (sure.begin - 22, sure.label + 22)


def test_what_matters_more_has_its_label():
    """Of two on one day in one row the first keeps its label, and the other is a stroke of the rug."""
    one, other = placed([Mark(1, "Order", 500, 501), Mark(0, "Decree", 500, 501)], 1, 150, 1000, ruler())
    assert (one.number, one.row, one.extent > 0) == (1, 0, True)
    assert (other.number, other.row, other.extent) == (0, LOOSE, 0)


def test_a_bar_without_room_for_its_label_is_still_a_bar():
    """It stands in a row as long as there is room for it alone."""
    long = "A title so long that it has no room on any of the sides of the bar, and that is therefore left out until one looks from nearer"
    (found,) = placed([Mark(0, long, 100, 160)], 1, 150, 400, ruler())
    assert (found.row, found.extent, found.since, found.until) == (0, 0, 100, 160)


def test_on_an_upright_screen_a_label_is_level_with_its_mark():
    """Its first line stands beside the mark, and it is as long as its lines are high."""
    measured = ruler(upright=True)
    found = only(Mark(0, "Kirov murdered in the Smolny", 500, 501), upright=True)
    assert found.extent in {2 * measured.line, 3 * measured.line}
    assert found.label + measured.line / 2 == pytest.approx(500.5)


def test_on_an_upright_screen_a_word_wider_than_its_column_has_no_label():
    """It is never cut and never lies over the next lane."""
    assert only(Mark(0, "Reichstagsbrandprozessberichterstattung", 500, 501), upright=True).row == LOOSE


@pytest.mark.parametrize("upright", [False, True])
def test_nothing_in_a_lane_touches_anything_else(upright):
    """Two hundred events anywhere, of any length, in four rows: no two overlap, and none reaches beyond the ends."""
    chance = random.Random(1937)  # noqa: S311, a seed, not a secret
    marks = [
        Mark(number, "word " * chance.randint(1, 9), at, at + chance.choice([1, 1, 1, 60, 300]), chance.random() < 0.2)
        for number, at in enumerate(chance.uniform(20, 3900) for _ in range(200))
    ]
    rowed = [one for one in placed(marks, 4, 150, 4300, ruler(upright=upright)) if one.row != LOOSE]
    assert len(rowed) > 30
    over = [(a, b) for a, b in combinations(rowed, 2) if a.row == b.row and a.begin < b.end and b.begin < a.end]
    assert over == []
    assert [one for one in rowed if one.extent and not (one.begin >= 0 and one.end <= 4300)] == []


def test_a_row_takes_what_has_room():
    """A stretch is taken once; its neighbours may touch it."""
    row = Row()
    assert [row.take(*stretch) for stretch in ((10, 20), (15, 25), (20, 30), (0, 10), (5, 40))] == [True, False, True, True, False]


def test_what_lies_near_is_found_without_looking_at_the_rest():
    """Of five thousand things, some of them long, a window gives those that touch it and looks at few others."""
    chance = random.Random(1924)  # noqa: S311, a seed, not a secret
    things = [(at, at + chance.choice([5, 20, 20, 400]), number) for number, at in enumerate(chance.uniform(0, 1e6) for _ in range(5000))]
    spread = Spread(things)
    found = sorted(spread.near(500_000, 504_000))
    assert found == [number for number, (since, until, _) in enumerate(things) if until >= 500_000 and since <= 504_000]
    assert spread.looked_at <= len(found) + 5
