"""A class reads the wall from its last row, and nothing of it is cut off by the projector."""

import pytest
from PySide6.QtGui import QFontMetricsF

from kiosk.app import Showing
from kiosk.installation.backrow import ACUITY
from kiosk.installation.model import Screen
from kiosk.showing import large_enough

SIZES = [(1920, 1080), pytest.param((1280, 800), marks=pytest.mark.long), (1024, 768)]


SENTENCE = 60
"""Letters from which on a text is one that is read, and no label."""


@pytest.mark.slow
@pytest.mark.parametrize("size", SIZES, ids=str)
def test_the_smallest_text_is_read_from_the_last_row(rooms, candid, size):
    """Eight metres from a picture two metres wide: a capital of four centimetres."""
    room = Screen(width_mm=2000, distance_mm=8000)
    first = large_enough(Showing(mode="projector", wall=room)).first
    visitor = rooms.show(candid, "projector", size=size, panel="kirov-murder", wall=room)
    visitor.application.preferences.chooseTextScale(first.text_scale)
    visitor.settle()
    read = [words.item for words in visitor.words() if len(words.text) > SENTENCE]
    capitals = [QFontMetricsF(item.property("font")).capHeight() * room.width_mm / size[0] for item in read]
    assert capitals
    assert min(capitals) >= room.distance_mm / ACUITY


@pytest.mark.parametrize("size", [(1920, 1080)], ids=str)
def test_nothing_stands_where_the_projector_cuts(rooms, candid, size):
    """All that is painted with words lies within the part that is seen."""
    visitor = rooms.show(candid, "projector", size=size, panel="kirov-murder", wall=Screen(overscan=5))
    left, top = round(size[0] * 0.05), round(size[1] * 0.05)
    for words in visitor.words():
        assert words.box.left() >= left - 1, words.text
        assert words.box.right() <= size[0] - left + 1, words.text
        assert words.box.top() >= top - 1, words.text
        assert words.box.bottom() <= size[1] - top + 1, words.text
