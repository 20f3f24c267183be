import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.drawing.placemark import SHAPES, PlaceMarkProvider, place_mark

INK, GROUND = QColor("#191713"), QColor("#f4f0e7")
SIDE = 60


@pytest.mark.parametrize("shape", SHAPES)
def test_a_mark_is_solid_or_hollow_in_its_middle(qapp, shape):
    """Hollow: nothing had happened there yet."""
    solid, hollow = (place_mark(shape, INK, GROUND, hollow=hollow, side=SIDE) for hollow in (False, True))
    assert solid.pixelColor(SIDE // 2, SIDE // 2) == INK
    assert hollow != solid
    assert shape == "bar" or hollow.pixelColor(SIDE // 2, SIDE // 2) == GROUND or shape == "cross"


def test_every_kind_has_a_mark_of_its_own(qapp):
    """None can be taken for another."""
    images = [place_mark(shape, INK, GROUND, hollow=False, side=SIDE) for shape in SHAPES]
    assert all(one != other for k, one in enumerate(images) for other in images[:k])


def test_a_mark_stands_free_of_what_lies_under_it(qapp):
    """Outside its halo it is transparent."""
    mark = place_mark("square", INK, GROUND, hollow=False, side=SIDE)
    assert mark.pixelColor(0, 0).alpha() == 0
    assert place_mark("diamond", INK, GROUND, hollow=False, side=SIDE).pixelColor(8, 8).alpha() == 0


def test_a_shape_that_is_not_known_is_a_square(qapp):
    """A name that is not understood gives a mark all the same."""
    provider, size = PlaceMarkProvider(), QSize()
    assert provider.requestImage("nonsense/solid/191713/f4f0e7", size, QSize(SIDE, SIDE)) == provider.requestImage(
        "square/solid/191713/f4f0e7", size, QSize(SIDE, SIDE)
    )
