import pytest

from kiosk.viewmodels.lanes import in_order, lane_name, share_rows


@pytest.mark.parametrize(
    ("lane", "name"), [("politics", "Politics"), ("world", "World"), ("In the pits", "In the pits"), ("lamps", "Lamps"), ("", "Other")]
)
def test_a_lane_has_a_name(lane, name):
    """Known lanes have words of ours; others keep their own, with a capital."""
    assert lane_name(lane) == name


def test_known_lanes_lie_above_the_others():
    """Those the program knows come in its order, the others as they come, those without a name last."""
    assert in_order(["", "lamps", "memory", "pits", "politics", "lamps"]) == ["politics", "memory", "lamps", "pits", ""]


@pytest.mark.parametrize(
    ("counts", "total", "rows"),
    [
        ({0: 40, 1: 40}, 6, {0: 3, 1: 3}),
        ({0: 64, 1: 4}, 8, {0: 6, 1: 2}),
        ({0: 1, 1: 50}, 5, {0: 1, 1: 4}),
        ({0: 2, 1: 2}, 9, {0: 2, 1: 2}),
        ({0: 5, 1: 5, 2: 5}, 2, {0: 0, 1: 0, 2: 0}),
        ({}, 3, {}),
    ],
)
def test_rows_are_shared_out_by_need(counts, total, rows):
    """Each lane has one, then the root of its events counts; none has more rows than events, and where there are too few, none has any."""
    assert share_rows(counts, total) == rows
