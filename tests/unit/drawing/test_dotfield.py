import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.drawing.dotfield import DotFieldProvider, dot_field, pattern

INK = QColor("#191713")
SIDE = 20


def ink(image: QImage, column: int, line: int) -> float:
    """Measure how much of the square of one dot is painted."""
    inside = [image.pixelColor(column * SIDE + x, line * SIDE + y).alphaF() for x in range(SIDE) for y in range(SIDE)]
    return sum(inside) / len(inside)


def test_dots_are_laid_in_reading_order():
    """Line by line; behind the last there is nothing."""
    image = dot_field([(3, "solid"), (2, "point")], 4, INK, QSize(4 * SIDE, 2 * SIDE))
    field = [[ink(image, column, line) for column in range(4)] for line in range(2)]
    assert [[share > 0.3 for share in line] for line in field] == [[True, True, True, False], [False, False, False, False]]
    assert [[share > 0 for share in line] for line in field] == [[True, True, True, True], [True, False, False, False]]


def test_the_states_of_dots_are_told_by_their_form():
    """Solid, hollow, small and point differ in what is painted, and a hollow one is empty in the middle."""
    painted = {form: dot_field([(1, form)], 1, INK, QSize(SIDE, SIDE)) for form in ("solid", "hollow", "small", "point")}
    shares = {form: ink(image, 0, 0) for form, image in painted.items()}
    assert shares["solid"] > 1.5 * shares["hollow"] > shares["small"] > 2 * shares["point"] > 0
    assert painted["hollow"].pixelColor(SIDE // 2, SIDE // 2).alpha() == 0


@pytest.mark.parametrize("name", ["strokes", "hatched"])
def test_a_pattern_has_gaps_and_fits_its_neighbours(name):
    """Some of the tile is painted and some is not; the colour is the one that was asked for."""
    tile = pattern(name, 10, INK)
    alphas = [tile.pixelColor(x, y).alpha() for x in range(10) for y in range(10)]
    assert 0.1 < sum(alphas) / 255 / 100 < 0.7
    assert [tile.pixelColor(x, 0).alpha() > 100 for x in range(10)].count(True) in range(1, 7)


def test_a_field_is_served_by_its_address():
    """With its size, as QML asks for it."""
    size = QSize()
    image = DotFieldProvider().requestImage("3.solid-2.hollow/5/191713", size, QSize(100, 20))
    assert (size, image.size()) == (QSize(100, 20), QSize(100, 20))
    assert [ink(image, column, 0) > 0.4 for column in range(5)] == [True, True, True, False, False]


@given(st.text(max_size=30), st.integers(-1, 200), st.integers(-1, 200))
def test_no_address_is_refused(address, width, height):
    """What is not understood is an empty picture."""
    image = DotFieldProvider().requestImage(address, QSize(), QSize(width, height))
    assert not image.isNull()
