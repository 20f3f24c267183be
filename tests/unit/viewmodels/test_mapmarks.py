from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.viewmodels.mapframe import Box
from kiosk.viewmodels.mapmarks import Wish, gathered, parting, placed

POINTS = st.lists(st.tuples(st.floats(0, 900), st.floats(0, 500)), max_size=60)
SHEET = Box(0, 0, 900, 500)


def wish(x: float, y: float, width: float = 60, height: float = 20, side: float = 20) -> Wish:
    """A name that wants to stand beside a mark in the middle of x and y."""
    return Wish(Box(x - side / 2, y - side / 2, side, side), width, height)


def test_places_closer_than_a_finger_share_a_mark():
    """The first leads; one goes to the nearest lead."""
    assert gathered([(0, 0), (100, 0), (30, 0), (69, 0), (0, 41)], 40) == [[0, 2], [1, 3], [4]]


@settings(max_examples=40, deadline=None)
@given(points=POINTS)
def test_no_two_marks_lie_closer_than_a_finger(points):
    """Every place has a mark, and only one."""
    groups = gathered(points, 44)
    leads = [points[group[0]] for group in groups]
    assert all(max(abs(x - x1), abs(y - y1)) >= 44 for (x, y), (x1, y1) in combinations(leads, 2))
    assert sorted(number for group in groups for number in group) == list(range(len(points)))
    ways = [(points[k][axis], points[group[0]][axis]) for group in groups for k in group for axis in (0, 1)]
    assert all(abs(own - lead) < 44 for own, lead in ways)


@pytest.mark.parametrize(("points", "level"), [([(0, 0), (12, 0)], 4), ([(0, 0), (3, 0)], 0), ([(0, 0)], 0), ([], 0)])
def test_a_mark_parts_at_the_first_level_that_parts_it(points, level):
    """None does where its places lie too close, or where there is only one."""
    assert parting(points, 40, (2, 4, 8)) == level


def test_a_name_stands_right_of_its_mark_where_it_can():
    """Left of it where the edge is near, then below, then above."""
    bounds = Box(0, 0, 200, 100)
    assert placed([wish(50, 50)], [], bounds) == [Box(60, 40, 60, 20)]
    assert placed([wish(180, 50)], [], bounds) == [Box(110, 40, 60, 20)]
    assert placed([wish(100, 50, width=110)], [], bounds) == [Box(45, 60, 110, 20)]
    assert placed([wish(100, 80, width=110)], [], bounds) == [Box(45, 50, 110, 20)]


def test_those_who_come_first_choose_first():
    """The second name goes elsewhere, the third has no place left and is not written."""
    bounds = Box(0, 0, 130, 60)
    boxes = placed([wish(30, 30), wish(55, 30), wish(42, 10)], [Box(0, 40, 130, 20)], bounds)
    assert boxes[1] == Box(65, 20, 60, 20)
    assert None in boxes


@settings(max_examples=40, deadline=None)
@given(points=POINTS, widths=st.lists(st.floats(20, 300), min_size=60, max_size=60))
def test_no_name_lies_over_another_or_over_a_mark(points, widths):
    """However the places lie."""
    leads = [points[group[0]] for group in gathered(points, 44)]
    wishes = [wish(x, y, width) for (x, y), width in zip(leads, widths, strict=False)]
    taken = [Box(0, 0, 300, 100), Box(700, 0, 200, 120)]
    boxes = [box for box in placed(wishes, taken, SHEET) if box is not None]
    assert not any(one.meets(other) for one, other in combinations(boxes, 2))
    assert not any(box.meets(other) for box in boxes for other in (*taken, *(one.mark for one in wishes)))
    assert all(SHEET.holds((box.x, box.y)) and SHEET.holds((box.x + box.width, box.y + box.height)) for box in boxes)
