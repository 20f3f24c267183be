"""The outlines of a map on its sheet, in kilometres, as paths to draw. A line is laid flat when a part that it may run through is drawn.

The outlines are those of the whole globe, and a map shows a piece of it: most lines are never asked for, and laying one takes a hundred
times as long as finding out that it lies elsewhere.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from kiosk.geography.outlines import Line, Outlines
from kiosk.geography.projection import Projection
from kiosk.geography.sheet import Trace, flat, rooms


class Layer:
    """The lines of one kind."""

    def __init__(self, projection: Projection, lines: Sequence[Line], *, closed: bool) -> None:
        """Lay nothing flat yet."""
        self._projection = projection
        self._closed = closed
        self._lines = [(line, [QRectF(QPointF(*room[:2]), QPointF(*room[2:])) for room in rooms(projection, line)]) for line in lines]
        self._laid: dict[int, list[QPainterPath]] = {}

    def within(self, seen: QRectF) -> QPainterPath:
        """Put together what runs through a part of the sheet."""
        whole = QPainterPath()
        for number, (line, boxes) in enumerate(self._lines):
            if any(box.intersects(seen) for box in boxes):
                for path in self._paths(number, line):
                    if path.boundingRect().intersects(seen):
                        whole.addPath(path)
        return whole

    def _paths(self, number: int, line: Line) -> list[QPainterPath]:
        """Lay a line flat, once: in two pieces where it crosses the edge of the sheet."""
        if number not in self._laid:
            self._laid[number] = [path_of([trace]) for trace in flat(self._projection, line, closed=self._closed)]
        return self._laid[number]


class Sheet:
    """The outlines on one projection."""

    def __init__(self, projection: Projection, outlines: Outlines) -> None:
        """Take land, lakes and rivers."""
        self.projection = projection
        self.land = Layer(projection, outlines.land, closed=True)
        self.lakes = Layer(projection, outlines.lakes, closed=True)
        self.rivers = Layer(projection, outlines.rivers, closed=False)


def path_of(traces: Iterable[Trace]) -> QPainterPath:
    """Make a path of lines, where rings inside rings are holes."""
    path = QPainterPath()
    for trace in traces:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in trace]))
    return path
