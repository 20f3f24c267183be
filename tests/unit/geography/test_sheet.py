from itertools import pairwise

import pytest

from kiosk.geography.outlines import read_outlines
from kiosk.geography.projection import Projection
from kiosk.geography.sheet import flat, grid
from tests.conftest import ROOT

UNION = Projection(south=46, north=66, meridian=92)
CHUKOTKA = ((170.0, 190.0, 190.0, 170.0, 170.0), (65.0, 65.0, 70.0, 70.0, 65.0))
AMERICA = ((-120.0, -60.0, -60.0, -120.0, -120.0), (40.0, 40.0, 60.0, 60.0, 40.0))
ROUND_THE_WORLD = ((-180.0, -90.0, 0.0, 90.0, 180.0), (10.0,) * 5)


def turned(traces) -> list[list[int]]:
    """Say how many degrees east of the middle the points of traces lie."""
    return [[round(UNION.turn(UNION.place(x, y)[0])) for x, y in trace] for trace in traces]


def test_a_land_over_the_antimeridian_stays_whole():
    """No line runs down through Chukotka."""
    assert turned(flat(UNION, CHUKOTKA, closed=True)) == [[78, 98, 98, 78, 78]]


def test_a_land_over_the_cut_is_drawn_at_both_ends():
    """The cut lies opposite the middle, here at 88 degrees west."""
    pieces = [sorted({round(angle / 10) for angle in piece}) for piece in turned(flat(UNION, AMERICA, closed=True))]
    assert [[abs(angle) for angle in piece if abs(angle) == 18] != [] for piece in pieces] == [True, True]
    assert sorted(angle for piece in pieces for angle in piece if abs(angle) != 18) == [-15, 15]


def test_a_line_is_cut_as_a_land_is_but_not_closed():
    """A parallel round the world ends at both edges of the sheet."""
    traces = list(flat(UNION, ROUND_THE_WORLD, closed=False))
    assert [len(trace) for trace in traces] == [4, 3]


@pytest.mark.parametrize("meridian", [92, -2])
def test_no_coast_jumps_across_the_sheet(meridian):
    """From one point of an outline to the next it is never further than a few thousand kilometres, whatever lies in the middle."""
    cone = Projection(south=46, north=66, meridian=meridian)
    longest = 0.0
    for line in read_outlines(ROOT / "assets").land:
        for trace in flat(cone, line, closed=True):
            for (x, y), (x1, y1) in pairwise(trace):
                # Along the cut itself a ring may run far.
                if abs(abs(cone.turn(cone.place(x, y)[0])) - 180) > 1 or abs(abs(cone.turn(cone.place(x1, y1)[0])) - 180) > 1:
                    longest = max(longest, abs(x1 - x) + abs(y1 - y))
    assert longest < 1500


def test_the_grid_is_that_of_the_globe():
    """Its lines are round degrees, as many as one can take in."""
    seen = [(x * 500.0, y * 300.0) for x in range(-8, 9) for y in range(-8, 5)]
    lines = [[UNION.place(x, y) for x, y in trace[::12]] for trace in grid(UNION, seen)]
    parallels = [line for line in lines if max(place[1] for place in line) - min(place[1] for place in line) < 1e-6]
    meridians = [line for line in lines if line not in parallels]
    assert {round(line[0][1], 6) % 5 for line in parallels} == {0}
    assert {round(line[0][0], 6) % 10 for line in meridians} == {0}
    assert (len(parallels), len(meridians)) == (11, 18)
