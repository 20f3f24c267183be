"""Two fingers on the timeline: what lies between them stays there, and between two steps of zoom no label is placed anew."""

from math import inf, nan

import pytest

from kiosk.viewmodels.timeline import TimelineViewModel
from kiosk.viewmodels.timewindow import STEP
from tests.unit.viewmodels.making import rows
from tests.unit.viewmodels.test_timeline import VIEW, at, chosen, some


def year(view: TimelineViewModel, place: float) -> float:
    """Say which year stands at a place of the view."""
    return view._scale.year(view._window.fraction(place))


def growth(view: TimelineViewModel) -> float:
    """Say how many times as long as it is placed the time is drawn."""
    return view._window.growth


def placed(view: TimelineViewModel, qtbot) -> TimelineViewModel:
    """Let everything beside the level be placed, as it is when nobody has touched anything for half a second."""
    qtbot.waitUntil(lambda: not view._window.prepare(view._selection.chosen, 0.0))
    return view


@pytest.mark.parametrize("upright", [False, True])
def test_what_lies_between_two_fingers_stays_there(timeline_of, qtbot, upright):
    """However small their steps are, through all levels, to the nearest and back; and it goes with them."""
    view = timeline_of(some(), upright=upright)
    under, place = year(view, 700), 700.0
    for step in [1.07] * 80 + [1 / 1.05] * 30:
        placed(view, qtbot).pinch(step, place, place + (3 if step > 1 else -3))
        place += 3 if step > 1 else -3
        assert year(view, place) == pytest.approx(under, abs=0.01)
        assert 0.999 <= growth(view) < STEP * 1.1
    assert not view.canZoomIn or view._window.level < view._last_level


def test_between_two_steps_no_label_is_placed_anew(timeline_of, qtbot):
    """The time is drawn a little longer, and the rows stay as they are; from the next step on they are those of that step."""
    view, near = placed(timeline_of(some()), qtbot), timeline_of(some())
    near.zoom(1, 500)
    before = rows(view.marks, "placed", "spoken", "begin", "label", "inUse")
    view.pinch(1.2, 500, 500)
    assert growth(view) == pytest.approx(1.2)
    assert rows(view.marks, "placed", "spoken", "begin", "label", "inUse") == before
    view.pinch(near.scale / view.scale, 500, 500)
    qtbot.waitUntil(lambda: not view._rows.is_behind)
    assert (view.length, growth(view)) == (pytest.approx(STEP * VIEW), pytest.approx(1))
    view.look(view.offset)
    assert set(rows(view.marks, "placed", "spoken", "begin", "label")) == set(rows(near.marks, "placed", "spoken", "begin", "label"))


def test_fingers_wait_for_nothing(timeline_of, qtbot):
    """What has not been placed yet is drawn as what there is, as long or as short as they want it, and comes when it is there."""
    view = timeline_of(some())
    for _ in range(20):
        view.pinch(1.1, 500, 500)
    assert (view._window.level, growth(view)) == (0, pytest.approx(1.1**20))
    under = year(view, 500)
    qtbot.waitUntil(lambda: view._window.wanted() == view._window.level)
    assert view._window.level == 4
    assert growth(view) < STEP
    assert year(view, 500) == pytest.approx(under, abs=0.01)


def test_no_fingers_go_beyond_all_of_it_or_the_nearest(timeline_of, qtbot):
    """All of the time is never drawn shorter than the view, nor anything longer than at the last step."""
    view = placed(timeline_of(some()), qtbot)
    view.pinch(0.3, 200, 900)
    assert (view.length, growth(view), view.offset, view.canZoomOut) == (VIEW, 1, 0, False)
    view.pinch(9999, 500, 500)
    qtbot.waitUntil(lambda: not view.canZoomIn)
    assert (view._window.level, growth(view)) == (view._last_level, pytest.approx(1))
    view.pinch(1, 0, 99999)
    assert view.offset == 0


@pytest.mark.parametrize("odd", [(nan, 1, 1), (inf, 1, 1), (0, 1, 1), (-2, 1, 1), (1.1, nan, 1), (1.1, 1, inf)])
def test_fingers_that_are_nowhere_move_nothing(timeline_of, odd):
    """Two fingers on one point are no distance apart: drawn out from there the time had no length, and no place was one any more."""
    view = timeline_of(some())
    view.pinch(1.2, 500, 500)
    before = view.offset, view.scale, view.length
    view.pinch(*odd)
    assert (view.offset, view.scale, view.length) == before


@pytest.mark.parametrize(("grown", "closer", "farther"), [(1.1, 1, 0), (1.4, 2, 0)])
def test_a_key_goes_on_from_the_nearest_step(timeline_of, qtbot, grown, closer, farther):
    """Between two steps no key does next to nothing, and none skips one."""
    for steps, level in ((1, closer), (-1, farther)):
        view = placed(timeline_of(some()), qtbot)
        view.pinch(grown, 500, 500)
        assert view.canZoomOut
        view.zoom(steps, 500)
        assert (view._window.level, growth(view)) == (level, 1)


def test_between_two_steps_a_touch_finds_what_is_drawn_there(timeline_of, qtbot):
    """Marks lie farther apart than they were placed."""
    view = placed(timeline_of(some()), qtbot)
    view.pinch(1.4, 500, 500)
    for event, since, length in rows(view.marks, "spoken", "since", "length"):
        begin = next(one for said, one in rows(view.marks, "spoken", "begin") if said == event)
        place = at(view, (begin + since + length / 2) / rows(view.marks, "placed")[0])
        across, breadth = next(row[1:] for row in rows(view.marks, "spoken", "across", "breadth") if row[0] == event)
        if 0 <= place <= VIEW:
            assert view.eventAt(place, across + breadth / 2) == event.partition(",")[0].lower()


def test_between_two_steps_what_is_chosen_comes_into_view(timeline_of, qtbot):
    """Less of the time is seen than was placed for the view: what was in it may lie outside."""
    view = placed(timeline_of(some(), "event:lenin"), qtbot)
    view.pinch(1.45, 0, 0)
    view.choose("event:order")
    assert chosen(view) == "order"
    assert 0 < at(view, view.moment) < VIEW


def test_a_view_of_another_size_shows_as_much_of_the_same(timeline_of, qtbot, home):
    """What stood in the middle stays there, as near as it was, and so in another language."""
    view = placed(timeline_of(some()), qtbot)
    view.pinch(1.3, 800, 800)
    middle = year(view, VIEW / 2)
    ruler = view._ruler
    view.layOut(600.0, 400.0, 8.0, False, ruler.made_of[3])
    assert (view._window.level, growth(view), year(view, 300)) == (0, pytest.approx(1.3), pytest.approx(middle, abs=0.01))
    other = TimelineViewModel(some(), None, home)
    other.go_on(view.left())
    other.layOut(600.0, 400.0, 8.0, False, ruler.made_of[3])
    assert (other._window.level, growth(other), year(other, 300)) == (0, pytest.approx(1.3), pytest.approx(middle, abs=0.01))
