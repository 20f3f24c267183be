import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from kiosk.drawing.rugtile import Pen, RugTileProvider, rug_tile

INK, RED = QColor("#191713"), QColor("#a8231a")
SIZE = QSize(200, 12)


def painted(image: QImage, colour: QColor) -> set[tuple[int, int]]:
    """Give every pixel of a colour."""
    return {(x, y) for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) == colour}


def draw(strokes: str, size: QSize = SIZE, **more: object) -> QImage:
    """Draw a tile where the unit has five pixels: a stroke is two of them wide."""
    return rug_tile(strokes, size, Pen(INK, RED, unit=5.0)._replace(**more))


def test_one_event_several_and_what_lasted_differ_in_form():
    """A short stroke, a high one, a thin line; all stand on the lower edge, and nothing else is painted."""
    single, several, line = (painted(draw(strokes), INK) for strokes in ("s50", "m50", "l50:40"))
    assert single == {(x, y) for x in (49, 50) for y in range(5, 12)}
    assert several == {(x, y) for x in (49, 50) for y in range(12)}
    assert line == {(x, y) for x in range(50, 90) for y in (10, 11)}


def test_the_chosen_event_is_red_wider_and_over_the_others():
    """It lies where others lie, and is seen."""
    image = draw("m50,l0:200,S50")
    assert painted(image, RED) == {(x, y) for x in (49, 50, 51) for y in range(12)}
    assert len({y for _, y in painted(draw("l0:200,L20:30"), RED)}) == 3


def test_a_stroke_on_the_edge_of_two_tiles_is_whole():
    """Each draws its part of it."""
    left, right = draw("m200"), draw("m0")
    assert {x for x, _ in painted(left, INK)} == {199}
    assert {x for x, _ in painted(right, INK)} == {0}


def test_where_time_runs_down_strokes_stand_on_the_left():
    """What is along is down then; the picture keeps the size that was asked for."""
    image = draw("s50,l100:30", SIZE.transposed(), down=True)
    assert image.size() == QSize(12, 200)
    assert painted(image, INK) == {(x, y) for x in range(7) for y in (49, 50)} | {(x, y) for x in (0, 1) for y in range(100, 130)}


def test_a_screen_with_finer_pixels_gets_finer_strokes():
    """Twice as many of them, at the same places."""
    image = draw("s50", SIZE * 2, ratio=2.0)
    assert {x for x, _ in painted(image, INK)} == {98, 99, 100, 101}


def test_half_a_pixel_more_makes_a_wider_stroke():
    """At 1080p a stroke is 2.5 pixels wide; it was drawn with three, and its picture with two."""
    assert len({x for x, _ in painted(draw("s50", unit=6.25), INK)}) == 3


@pytest.mark.parametrize("way", ["along", "down"])
def test_a_tile_is_served_by_its_address(way):
    """With its size, as QML asks for it."""
    size = QSize()
    asked = SIZE if way == "along" else SIZE.transposed()
    image = RugTileProvider().requestImage(f"s50,m100/5.000/1/{way}/191713/a8231a", size, asked)
    assert size == image.size() == asked
    assert painted(image, INK)


@given(st.text(max_size=40), st.integers(-1, 200), st.integers(-1, 200))
def test_no_address_is_refused(address, width, height):
    """What is not understood is left out."""
    image = RugTileProvider().requestImage(address, QSize(), QSize(width, height))
    assert not image.isNull()
