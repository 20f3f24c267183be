"""From one step of zoom to the next under two fingers: some rows in each picture, and at no moment does a label meet another one."""

from itertools import pairwise
from time import perf_counter

import pytest
from msgspec.structs import replace

from tests.helpers.crowding import many_events
from tests.unit.viewmodels.making import exhibit, panel, rows, strokes

BUT_A_PIECE = 0.0
"""A time long past: one piece is done, and the clock is looked at."""


@pytest.fixture
def crossing(timeline_of):
    """A timeline of many events, drawn so long that the next step is to be shown; nothing of it is yet."""
    view = timeline_of(replace(exhibit([panel("one")]), events=many_events(2000)))
    while view._window.prepare(view._selection.chosen, perf_counter() + 1):
        pass
    view._ahead.plan = lambda *_: None
    view._ahead._timer.stop()
    view.pinch(1.55, 500, 500)
    return view


def pieces(view) -> int:
    """Do one piece, and count it."""
    return view._rows.catch_up(view._window, view._selection.chosen, BUT_A_PIECE)


def lines(view) -> dict[float, list[tuple[float, float, float]]]:
    """Give the marks in each row, by its place across: where they are drawn, with their labels, and for which scale they were placed."""
    there: dict[float, list[tuple[float, float, float]]] = {}
    for placed, begin, size, since, length, across, used in rows(
        view.marks, "placed", "begin", "size", "since", "length", "across", "inUse"
    ):
        if used:
            middle = (begin + since + length / 2) * view.scale / placed
            there.setdefault(across, []).append((middle - since - length / 2, middle - since - length / 2 + size, placed))
    return {across: sorted(row) for across, row in there.items()}


def shown(view) -> tuple[set, set, set]:
    """Give all that is shown near the view."""
    marks = {row for row in rows(view.marks, "placed", "spoken", "begin", "label", "inUse") if row[-1]}
    ticks = {row for row in rows(view.ticks, "placed", "text", "along", "inUse") if row[-1]}
    return marks, ticks, strokes(view)


def test_the_rows_go_over_one_after_the_other(crossing, timeline_of):
    """No piece changes more than a few marks; each row is of one step, and nothing in it meets; at the end all is as after a key."""
    before, most, seen = shown(crossing), 0, set()
    changes = []
    crossing.marks.dataChanged.connect(lambda first, last, *_: changes.append(last.row() - first.row() + 1))
    crossing.marks.rowsInserted.connect(lambda _parent, first, last: changes.append(last - first + 1))
    while pieces(crossing):
        most, changes[:] = max(most, sum(changes)), []
        there = lines(crossing)
        seen.add(frozenset(placed for row in there.values() for *_, placed in row))
        for row in there.values():
            assert len({placed for *_, placed in row}) == 1
            assert all(first[1] <= second[0] + 0.5 for first, second in pairwise(row))
    assert max(map(len, seen)) == 2  # both steps were seen beside each other
    assert 0 < most <= 20
    assert shown(crossing) != before
    other = timeline_of(crossing._exhibit)
    other._window.zoom(crossing._window.level, crossing._window.growth, 500, crossing._window.fraction(500))
    other.look(other._window.offset)
    assert shown(crossing) == shown(other)


def test_a_look_meanwhile_does_not_do_it_all_at_once(crossing):
    """While it is drawn out it is asked for what lies near eight times a second: that too comes piece by piece, when the rest is done."""
    before = shown(crossing)
    crossing.look(crossing.offset + 200)
    assert shown(crossing) == before
    count = 0
    while pieces(crossing):
        count += 1
    assert count > 20
    assert not crossing._rows.is_behind
    there = shown(crossing)
    crossing.look(crossing.offset)
    assert shown(crossing) == there


def test_a_key_meanwhile_shows_all_of_its_step_at_once(crossing):
    """What was still to come of another one does not come any more."""
    pieces(crossing)
    crossing.zoom(1, 500)
    assert not crossing._rows.is_behind
    assert len({placed for placed, used in rows(crossing.marks, "placed", "inUse") if used}) == 1


def test_a_lane_that_is_switched_off_meanwhile_is_gone(crossing):
    """Its rows are none of those that are still to come."""
    pieces(crossing)
    crossing.toggleLane(0)
    assert not crossing._rows.is_behind
    assert not pieces(crossing)
