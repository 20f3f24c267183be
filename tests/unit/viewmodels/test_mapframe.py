import pytest

from kiosk.viewmodels.mapframe import Box, Frame, framed

SQUARE = [(0.0, 0.0), (100.0, 0.0), (100.0, 100.0), (0.0, 100.0)]


def test_places_fill_the_box_up_to_its_margin():
    """The narrower way counts; the other has its room shared out on both sides."""
    assert framed(SQUARE, (500, 300), [], 50, 99) == Frame(2, -75, -25)


def test_a_map_is_never_larger_than_it_may_be():
    """A single place is shown in its surroundings."""
    frame = framed([(10.0, 20.0)], (500, 300), [], 50, 4)
    assert (frame.scale, frame.at((10, 20))) == (4, (250, 150))


@pytest.mark.parametrize("taken", [[Box(0, 0, 200, 100)], [Box(300, 0, 200, 100)], [Box(0, 0, 200, 100), Box(300, 0, 200, 100)]])
def test_no_place_lies_under_a_box_in_a_corner(taken):
    """Nor within the margin of it."""
    frame = framed(SQUARE, (500, 300), taken, 20, 99)
    assert not any(box.wider(20).holds(frame.at(point)) for box in taken for point in SQUARE)
    assert all(20 <= frame.at(point)[0] <= 480 and 20 <= frame.at(point)[1] <= 280 for point in SQUARE)


def test_where_nothing_fits_the_places_stand_in_the_middle():
    """A box that takes everything takes it."""
    assert framed(SQUARE, (500, 300), [Box(0, 0, 500, 300)], 50, 99) == Frame(2, -75, -25)


def test_no_places_are_no_reason_to_divide_by_nothing():
    """An exhibit may have none on the map."""
    assert framed([], (500, 300), [], 50, 2).scale == 2
