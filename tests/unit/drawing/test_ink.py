"""A point of a colour, for the lines of the timeline."""

import pytest
from PySide6.QtCore import QSize

from kiosk.drawing.ink import InkProvider


@pytest.mark.parametrize(("name", "drawn"), [("D6CFC0", "#ffd6cfc0"), ("none", "#00000000"), ("", "#00000000")])
def test_a_point_has_its_colour(name, drawn):
    """It is one point, however large a picture is asked for; what is no colour is not seen."""
    size = QSize()
    image = InkProvider().requestImage(name, size, QSize(40, 40))
    assert (image.size(), size) == (QSize(1, 1), QSize(1, 1))
    assert image.pixelColor(0, 0).name(image.pixelColor(0, 0).NameFormat.HexArgb) == drawn


def test_nothing_is_cut_out_around_it():
    """The software scene graph cuts what lets nothing through out of what is left to paint, and takes long to do so."""
    assert InkProvider().requestImage("D6CFC0", QSize(), QSize()).hasAlphaChannel()
