"""A timeline of five thousand events: only what is near the view exists."""

from functools import cache

import pytest
from msgspec.structs import replace

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.timelayout import AT_ONCE
from tests.helpers.crowding import many_events
from tests.unit.viewmodels.making import exhibit, panel, rows, strokes

VIEW = 1000.0


@cache
def many() -> Exhibit:
    """Five thousand events."""
    return replace(exhibit([panel("one")]), events=many_events(5000))


def test_of_five_thousand_events_only_what_is_near_exists(timeline_of):
    """At every zoom and every place a few hundred rows are enough, with a third of a view on each side."""
    view = timeline_of(many())
    most = {"marks": 0, "rug": 0, "ticks": 0}
    strokes_seen = 0
    while True:
        for share in (0.31, 0.52):
            view.look(share * view.length)
            most = {name: max(count, getattr(view, name).rowCount()) for name, count in most.items()}
            strokes_seen = max(strokes_seen, len(strokes(view)))
        if not view.canZoomIn:
            break
        view.zoom(3, 500)
    assert most["marks"] <= 120
    assert most["rug"] <= 20  # tiles
    assert 200 < strokes_seen <= 700
    assert most["ticks"] <= 150


def test_a_window_of_five_thousand_events_takes_few_looks(timeline_of):
    """Near, moving the view looks at what lies there and at little else, and changes few rows."""
    view = timeline_of(many())
    view.zoom(9, 500)
    spreads = [spread for lane in view._window.layout._level.placed.values() for spread in (lane.marks, lane.rug.strokes)]
    view.look(view.length * 0.4)
    before = sum(spread.looked_at for spread in spreads)
    view.look(view.length * 0.4 + 300)
    looked = sum(spread.looked_at for spread in spreads) - before
    shown = sum(rows(view.marks, "inUse")) + len(strokes(view))
    assert 0 < looked <= 4 * shown + 60
    again = sum(spread.looked_at for spread in spreads)
    view.look(view.length * 0.4 + 310)
    assert sum(spread.looked_at for spread in spreads) - again <= sum(rows(view.marks, "inUse")) + 60  # tiles are written once
    assert shown < 700


def marked(view) -> set[tuple[str, float, bool]]:
    """Give the marks that are shown, each with its place."""
    return {row for row in rows(view.marks, "spoken", "begin", "inUse") if row[-1]}


@pytest.mark.slow
def test_the_next_step_of_zoom_is_placed_while_nothing_moves(timeline_of, qtbot, monkeypatch):
    """A little at a time; the step then shows what it would have shown without, and of what is far only the last is kept."""
    view, other = timeline_of(many()), timeline_of(many())
    view.zoom(3, 500)
    layout, lanes = view._window.layout, len(view._lane_ids)
    assert [len(level.placed) for level in layout._levels.values()] == [lanes, lanes]
    qtbot.waitUntil(lambda: len(layout._levels) == 4 and all(len(level.placed) == lanes for level in layout._levels.values()))
    assert not view._window.prepare(view._selection.chosen, 0.0)
    monkeypatch.setattr(layout, "_placing", lambda *_of: pytest.fail("placed again"))
    view.zoom(1, 500)
    other.zoom(3, 500)
    other.zoom(1, 500)
    assert marked(view) == marked(other)
    assert strokes(view) == strokes(other)
    monkeypatch.undo()
    view.zoom(99, 500)
    assert len(layout._levels) == 1


@pytest.mark.slow
def test_what_is_placed_ahead_is_placed_in_pieces(timeline_of):
    """A thousand events of a lane take longer than a picture: a piece ends when its time is over, and the next goes on from there."""
    view, other = timeline_of(many()), timeline_of(many())
    window, chosen = view._window, view._selection.chosen
    pieces = 0
    while not window.layout.is_placed(1.5, chosen):
        assert window.prepare(chosen, 0.0)  # a time long past: no more than the clock is looked at once
        pieces += 1
    assert pieces >= 5000 / AT_ONCE
    assert not window.prepare(chosen, 0.0)
    view.zoom(1, 500)
    other.zoom(1, 500)
    assert marked(view) == marked(other)
    assert strokes(view) == strokes(other)


@pytest.mark.slow
def test_what_was_begun_ahead_is_ended_by_who_goes_there(timeline_of):
    """A step of zoom that comes while its level is being placed waits for the rest of it alone, and shows the same."""
    view, other = timeline_of(many()), timeline_of(many())
    for _ in range(50):
        view._window.prepare(view._selection.chosen, 0.0)
    begun = view._window.layout._begun
    view.zoom(1, 500)
    other.zoom(1, 500)
    assert begun is not None
    assert next(begun[1], "ended") == "ended"
    assert marked(view) == marked(other)
