"""The ground of a map: land, lakes, rivers, coasts and a faint grid, drawn once for each part, zoom and palette.

The outlines are laid flat once for each projection; a picture of a part of the sheet then only moves and enlarges them.
"""

import logging
import zlib
from collections.abc import Iterable
from math import ceil
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from PySide6.QtQuick import QQuickImageProvider

from kiosk.geography.outlines import Line, Outlines, read_outlines
from kiosk.geography.projection import Projection
from kiosk.geography.sheet import Trace, flat, grid
from kiosk.unfailing import unfailing

LARGEST: Final = 8192
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


class Sheet:
    """The outlines on one projection, in kilometres."""

    def __init__(self, projection: Projection, outlines: Outlines) -> None:
        """Lay everything flat."""
        self.projection = projection
        self.land = _paths(projection, outlines.land, closed=True)
        self.lakes = _paths(projection, outlines.lakes, closed=True)
        self.rivers = _paths(projection, outlines.rivers, closed=False)


class MapProvider(QQuickImageProvider):
    """Serve `image://map/SOUTH/NORTH/MERIDIAN/SCALE/X/Y/LAND/SEA/COAST/GRID/LINE` at the size that QML asks for.

    The first three are the projection's, the next three the View's; the colours stand without their `#`.
    """

    def __init__(self, assets: Path) -> None:
        """Read nothing before the first map is drawn."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._assets = assets
        self._sheet: Sheet | None = None

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
            return ground(self._laid(Projection(south=south, north=north, meridian=meridian)), View(*view), inks, box)
        except (ValueError, IndexError, TypeError, ArithmeticError):
            empty = QImage(box, QImage.Format.Format_RGB32)
            empty.fill(Qt.GlobalColor.transparent)
            return empty

    def _laid(self, projection: Projection) -> Sheet:
        """Give the sheet of a projection; the last one is kept."""
        if self._sheet is None or self._sheet.projection != projection:
            self._sheet = Sheet(projection, self._outlines())
        return self._sheet

    def _outlines(self) -> Outlines:
        """Read the outlines. A map without them still shows its places."""
        try:
            return read_outlines(self._assets)
        except (OSError, zlib.error, ValueError, KeyError) as fault:
            logging.getLogger("kiosk").warning("the outlines of the map cannot be read: %s", fault)
            return Outlines()


def ground(sheet: Sheet, view: View, inks: Inks, size: QSize) -> QImage:
    """Draw a part of a sheet."""
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(inks.sea)
    seen = QRectF(view.x, view.y, size.width() / view.scale, size.height() / view.scale)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setTransform(QTransform.fromTranslate(-view.x, -view.y) * QTransform.fromScale(view.scale, view.scale))
    land = _joined(sheet.land, seen)
    painter.fillPath(land, inks.land)
    _stroke(painter, _open(grid(sheet.projection, _points(seen))), inks.grid, inks.line)
    _stroke(painter, _joined(sheet.rivers, seen), inks.sea, inks.line)
    lakes = _joined(sheet.lakes, seen)
    painter.fillPath(lakes, inks.sea)
    _stroke(painter, lakes, inks.coast, inks.line / 2)
    _stroke(painter, land, inks.coast, inks.line)
    painter.end()
    return image


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


def _paths(projection: Projection, lines: Iterable[Line], *, closed: bool) -> list[QPainterPath]:
    """Lay lines flat."""
    return [_path([trace]) for line in lines for trace in flat(projection, line, closed=closed)]


def _path(traces: Iterable[Trace]) -> QPainterPath:
    """Make a path of lines, where rings inside rings are holes."""
    path = QPainterPath()
    for trace in traces:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in trace]))
    return path


_open = _path


def _joined(paths: Iterable[QPainterPath], seen: QRectF) -> QPainterPath:
    """Put together what can be seen."""
    whole = QPainterPath()
    for path in paths:
        if path.boundingRect().intersects(seen):
            whole.addPath(path)
    return whole
