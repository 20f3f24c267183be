"""What is left off a map because it lies elsewhere is missed nowhere."""

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor

from kiosk.drawing.mapimage import Inks, View, ground
from kiosk.drawing.mapsheet import Layer, Sheet
from kiosk.geography.outlines import read_outlines
from kiosk.geography.projection import Projection, Room
from kiosk.geography.sheet import flat, rooms
from tests.conftest import ROOT

INKS = Inks(QColor("#e8e1d3"), QColor("#f4f0e7"), QColor("#191713"), QColor("#d6cdbb"), 1)
SIZE = QSize(192, 108)
EVERYWHERE = Room(-1e5, -1e5, 1e5, 1e5)
CONES = {
    "union": Projection(south=46, north=66, meridian=92),
    "islands": Projection(south=52, north=57, meridian=-3),
    "south": Projection(south=-60, north=-20, meridian=140),
    "world": Projection(south=-30, north=30, meridian=0),
    "arctic": Projection(south=70, north=85, meridian=-170),
}


@pytest.fixture(scope="module", name="outlines")
def _outlines(qapp):
    return read_outlines(ROOT / "assets")


@pytest.mark.parametrize("kilometres", [25_000, 2_500])
@pytest.mark.parametrize("name", CONES)
def test_a_part_is_drawn_as_if_the_whole_globe_were_there(outlines, monkeypatch, name, kilometres):
    """On cones that open north and south, on the cylinder, over the pole and over the cut: wherever one looks, near and far."""
    scale = SIZE.width() / kilometres
    views = [View(scale, x, y) for x in (-7000, -1000) for y in (-4500, 500)]
    drawn = Sheet(CONES[name], outlines)
    pictures = [ground(drawn, view, INKS, SIZE) for view in views]
    monkeypatch.setattr("kiosk.drawing.mapsheet.rooms", lambda projection, line: [EVERYWHERE] if projection and line else [])
    whole = Sheet(CONES[name], outlines)
    assert [ground(whole, view, INKS, SIZE) == picture for view, picture in zip(views, pictures, strict=True)] == [True] * 4


@pytest.mark.parametrize("name", CONES)
def test_a_line_lies_in_the_rooms_that_are_told_of_it(outlines, name):
    """Whole; and they are no larger than the field of the globe round it asks for."""
    for line in outlines.land:
        told = rooms(CONES[name], line)
        points = [point for trace in flat(CONES[name], line, closed=True) for point in trace]
        outside = [
            (x, y)
            for x, y in points
            if not any(room.left - 1 <= x <= room.right + 1 and room.top - 1 <= y <= room.bottom + 1 for room in told)
        ]
        assert outside == []


def test_what_lies_elsewhere_is_not_laid(outlines, monkeypatch):
    """Of a map of the Baltic not a tenth of the lines of the globe; and what was laid once is not laid again."""
    laid = []
    monkeypatch.setattr("kiosk.drawing.mapsheet.flat", lambda cone, line, *, closed: laid.append(line) or flat(cone, line, closed=closed))
    land = Layer(Projection(south=55, north=62, meridian=22), outlines.land, closed=True)
    seen = QRectF(-500, -800, 1000, 1600)
    first = land.within(seen)
    assert 0 < len(laid) < len(outlines.land) / 10
    assert land.within(seen) == first
    assert len(laid) == len(set(laid))
