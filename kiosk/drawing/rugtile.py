"""A tile of the rug of a timeline: strokes for events that found no room for a label, drawn once into one picture."""

import re
from typing import Final, NamedTuple

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider

from kiosk.unfailing import unfailing

LARGEST: Final = 8192
STROKE: Final = re.compile(r"([smlSL])(-?\d{1,5})(?::(\d{1,5}))?")
THIN: Final = {False: 0.4, True: 0.6}
"""How thick a stroke is, and that of the chosen event, in units."""
SINGLE: Final = 0.6
"""How high the stroke of a single event is, beside that of several."""


class Pen(NamedTuple):
    """What strokes are drawn with: the unit in pixels of the screen, and how many of the picture's pixels one of them has."""

    ink: QColor
    red: QColor
    unit: float = 1.0
    ratio: float = 1.0
    down: bool = False

    def thin(self, *, chosen: bool) -> int:
        """Say how thick a stroke is, in pixels of the picture: at least one, and of 2.5 three, where round() would make two."""
        return max(1, int(THIN[chosen] * self.unit * self.ratio + 0.5))


class RugTileProvider(QQuickImageProvider):
    """Serve `image://rug/STROKES/UNIT/RATIO/WAY/INK/RED` at the size that QML asks for.

    STROKES are joined by commas: `s12` stands for one event 12 pixels from the beginning, `m12` for several, `l12:40` for a line of 40
    pixels; `S` and `L` are the chosen event's, drawn last and red. UNIT is that of the screen in pixels, RATIO how many of the picture's
    pixels one of them has, WAY is `along` or `down`. Colours are without their `#`.
    """

    def __init__(self) -> None:
        """Serve images, drawn on the thread that asks."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Draw one tile; what is not understood is left out."""
        strokes, unit, ratio, way, ink, red = (name.split("/") + [""] * 6)[:6]
        room = requested.expandedTo(QSize(1, 1)).boundedTo(QSize(LARGEST, LARGEST))
        pen = Pen(QColor(f"#{ink}"), QColor(f"#{red}"), _number(unit), _number(ratio), way == "down")
        image = rug_tile(strokes, room, pen)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def rug_tile(strokes: str, size: QSize, pen: Pen) -> QImage:
    """Draw strokes that stand on the lower edge of a picture, or, where time runs down, on its left one."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    breadth = size.width() if pen.down else size.height()
    for kind, along, length in STROKE.findall(strokes):
        thin, at = pen.thin(chosen=kind.isupper()), round(int(along) * pen.ratio)
        if kind in "lL":
            extent, tall = max(1, round(int(length or 0) * pen.ratio)), thin
        else:
            at, extent, tall = at - thin // 2, thin, round(breadth * SINGLE) if kind == "s" else breadth
        box = QRect(0, at, tall, extent) if pen.down else QRect(at, breadth - tall, extent, tall)
        painter.fillRect(box, pen.red if kind.isupper() else pen.ink)
    painter.end()
    return image


def _number(written: str) -> float:
    """Read a positive number; what is none is 1."""
    return float(written) if re.fullmatch(r"\d{1,4}(\.\d{1,6})?", written) and float(written) > 0 else 1.0
