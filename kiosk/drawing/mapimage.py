"""The ground of a map: land, lakes, rivers, coasts and a faint grid, drawn once for each part, zoom and palette.

The outlines are laid flat once for each projection (mapsheet.py); a picture of a part of the sheet then only moves and enlarges them.
"""

import logging
import zlib
from functools import lru_cache
from math import ceil
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.drawing.mapsheet import Sheet, path_of
from kiosk.geography.outlines import Outlines, read_outlines
from kiosk.geography.projection import Projection
from kiosk.geography.sheet import Trace, grid
from kiosk.unfailing import unfailing

LARGEST: Final = 8192
SHEETS: Final = 2
"""Projections that are kept: of the map of an exhibit, and of the one of another language or window."""
SAMPLES: Final = 12
"""Points along each side that tell which degrees a part of the sheet shows."""


class View(NamedTuple):
    """A part of the sheet: pixels a kilometre, and the kilometres at its upper left."""

    scale: float
    x: float
    y: float


class Inks(NamedTuple):
    """The colours of a map, and how many pixels its coasts are wide."""

    land: QColor
    sea: QColor
    coast: QColor
    grid: QColor
    line: float


class MapProvider(QQuickImageProvider):
    """Serve `image://map/SOUTH/NORTH/MERIDIAN/SCALE/X/Y/LAND/SEA/COAST/GRID/LINE` at the size that QML asks for.

    The first three are the projection's, the next three the View's; the colours stand without their `#`.
    """

    def __init__(self, assets: Path) -> None:
        """Read nothing before the first map is drawn."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._assets = assets

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Draw one part; an address that is not understood gives an empty picture rather than a warning on the wall."""
        box = requested.expandedTo(QSize(1, 1)).boundedTo(QSize(LARGEST, LARGEST))
        size.setWidth(box.width())
        size.setHeight(box.height())
        words = name.split("/")
        try:
            south, north, meridian, *view = map(float, words[:6])
            land, sea, coast, lattice = (QColor(f"#{word}") for word in words[6:10])
            inks = Inks(land, sea, coast, lattice, float(words[10]))
            return ground(sheet_of(self._assets, Projection(south=south, north=north, meridian=meridian)), View(*view), inks, box)
        except (ValueError, IndexError, TypeError, ArithmeticError):
            empty = QImage(box, QImage.Format.Format_RGB32)
            empty.fill(Qt.GlobalColor.transparent)
            return empty


@lru_cache(maxsize=SHEETS)
def sheet_of(assets: Path, projection: Projection) -> Sheet:
    """Give the outlines on a projection. A map without them still shows its places."""
    try:
        return Sheet(projection, read_outlines(assets))
    except (OSError, zlib.error, ValueError, KeyError) as fault:
        logging.getLogger("kiosk").warning("the outlines of the map cannot be read: %s", fault)
        return Sheet(projection, Outlines())


def ground(sheet: Sheet, view: View, inks: Inks, size: QSize) -> QImage:
    """Draw a part of a sheet."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(inks.sea)
    seen = QRectF(view.x, view.y, size.width() / view.scale, size.height() / view.scale)
    painter = QPainter(image)
    try:
        _paint(painter, sheet, view, inks, seen)
    finally:
        painter.end()  # An image that is let go while somebody paints on it ends the program.
    return image


def _paint(painter: QPainter, sheet: Sheet, view: View, inks: Inks, seen: QRectF) -> None:
    """Draw what is seen, the land first."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform.fromTranslate(-view.x, -view.y) * QTransform.fromScale(view.scale, view.scale))
    land = sheet.land.within(seen)
    painter.fillPath(land, inks.land)
    _stroke(painter, path_of(grid(sheet.projection, _points(seen))), inks.grid, inks.line)
    _stroke(painter, sheet.rivers.within(seen), inks.sea, inks.line)
    lakes = sheet.lakes.within(seen)
    painter.fillPath(lakes, inks.sea)
    _stroke(painter, lakes, inks.coast, inks.line / 2)
    _stroke(painter, land, inks.coast, inks.line)


def _stroke(painter: QPainter, path: QPainterPath, colour: QColor, width: float) -> None:
    """Draw along a path with a line whose width in pixels does not grow with the map.

    Qt draws a hairline fifty times as fast as a broad one, so a broad one is put together from hairlines side by side.
    """
    pen = QPen(colour, 1)
    pen.setCosmetic(True)
    sheet = painter.transform()
    steps = [k - (ceil(width) - 1) / 2 for k in range(ceil(width))]
    for across in steps:
        for down in steps:
            painter.setTransform(sheet * QTransform.fromTranslate(across, down))
            painter.strokePath(path, pen)
    painter.setTransform(sheet)


def _points(box: QRectF) -> Trace:
    """Give points all over a box."""
    steps = [k / SAMPLES for k in range(SAMPLES + 1)]
    return [(box.x() + box.width() * x, box.y() + box.height() * y) for x in steps for y in steps]
