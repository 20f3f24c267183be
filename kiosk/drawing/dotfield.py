"""A field of dots, drawn once into one picture, and the patterns that bars are filled with.

The state of a dot is told by its form and not by its colour: solid, small, hollow, or a mere point.
"""

import re
from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen
from PySide6.QtQuick import QQuickImageProvider

from kiosk.unfailing import unfailing

LARGEST: Final = 4096
MOST: Final = 20000
"""Dots in one picture: more than is ever asked for."""
HEAP: Final = re.compile(r"(\d{1,6})\.(solid|small|hollow|point)")
BREADTH: Final = {"solid": 0.78, "small": 0.44, "hollow": 0.78, "point": 0.2}
"""How wide a dot is, of the distance between two."""


class DotFieldProvider(QQuickImageProvider):
    """Serve `image://dots/HEAPS/COLUMNS/INK` at the size that QML asks for; HEAPS is `76.solid-311.hollow`, in reading order.

    `image://dots/PATTERN/SIDE/INK` is a tile of a pattern, `strokes` or `hatched`. INK is a colour without its `#`.
    """

    def __init__(self) -> None:
        """Serve images, drawn on the thread that asks."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Draw one picture; a name that is not understood gives an empty one rather than a warning on the wall."""
        what, number, ink = (name.split("/") + [""] * 3)[:3]
        count = min(LARGEST, max(1, int(number))) if number.isdecimal() and len(number) < 6 else 1  # noqa: PLR2004
        colour = QColor(f"#{ink}")
        if what in {"strokes", "hatched"}:
            image = pattern(what, max(4, min(count, 256)), colour)
        else:
            heaps = [(min(MOST, int(number)), state) for number, state in HEAP.findall(what)]
            image = dot_field(heaps, count, colour, requested.boundedTo(QSize(LARGEST, LARGEST)))
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def dot_field(heaps: list[tuple[int, str]], columns: int, ink: QColor, size: QSize) -> QImage:
    """Draw the heaps one after the other, line by line, each line as long as the picture is wide."""
    image = _empty(max(1, size.width()), max(1, size.height()))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pitch = size.width() / columns
    place = 0
    for count, state in heaps:
        stamp = _dot(state, pitch, ink)
        for dot in range(place, min(place + count, MOST)):
            painter.drawImage(QPointF(round(dot % columns * pitch), round(dot // columns * pitch)), stamp)
        place += count
    painter.end()
    return image


def _dot(state: str, pitch: float, ink: QColor) -> QImage:
    """Draw one dot in the middle of its square; all dots of a heap are copies of it, so that all look the same."""
    side = max(1, round(pitch))
    image = _empty(side, side)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    line = max(1.0, side * 0.09) if state == "hollow" else 0.0
    painter.setPen(QPen(ink, line) if line else Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush if line else ink)
    breadth = max(1.5, side * BREADTH[state]) - line
    painter.drawEllipse(QRectF((side - breadth) / 2, (side - breadth) / 2, breadth, breadth))
    painter.end()
    return image


def pattern(name: str, side: int, ink: QColor) -> QImage:
    """Draw a tile that fits its neighbours: upright strokes, or lines that lean."""
    image = _empty(side, side)
    painter = QPainter(image)
    if name == "strokes":
        painter.fillRect(QRectF(0, 0, round(side * 0.4), side), ink)
    else:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, max(1.0, side * 0.2)))
        for shift in (-side, 0, side):
            painter.drawLine(QLineF(shift - 1, side + 1, shift + side + 1, -1))
    painter.end()
    return image


def _empty(width: int, height: int) -> QImage:
    """Make a picture with nothing in it."""
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image
