"""How large text has to be for the last row of a room."""

import pytest
from PySide6.QtGui import QFont, QFontMetricsF

from kiosk.faces import load_type
from kiosk.installation.backrow import CAPITAL, farthest, scale_for
from kiosk.installation.model import Screen


@pytest.mark.parametrize(
    ("width", "distance", "shape", "scale"),
    [
        (0, 8000, 16 / 9, 1),
        (2000, 0, 16 / 9, 1),
        (2000, 3000, 16 / 9, 1),
        (2000, 6000, 16 / 9, 1.391),
        (2000, 6000, 4 / 3, 1.0),
        (1200, 9000, 16 / 9, 3.478),
    ],
)
def test_text_grows_with_the_room(width, distance, shape, scale):
    """By the rule of rooms: a 200th of the distance; a room that was not measured changes nothing."""
    assert scale_for(Screen(width_mm=width, distance_mm=distance), shape=shape) == pytest.approx(scale, abs=0.001)


def test_the_reach_of_text_is_told():
    """So far and no farther: where the scale is just enough."""
    screen = Screen(width_mm=2000, distance_mm=6000)
    assert farthest(screen, scale_for(screen)) == pytest.approx(6000)


def test_a_capital_is_as_high_as_is_reckoned(qapp):
    """Of the face that texts are set in."""
    load_type()
    font = QFont("IBM Plex Serif")
    font.setPixelSize(1000)
    assert QFontMetricsF(font).capHeight() / 1000 >= CAPITAL
