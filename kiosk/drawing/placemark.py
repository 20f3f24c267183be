"""The mark of a place on a map: its shape tells the kind of place, its fill whether anything had happened there yet."""

from math import cos, pi, sin
from typing import Final

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from kiosk.unfailing import unfailing

SHAPES: Final = {
    "square": ((-0.8, -0.8), (0.8, -0.8), (0.8, 0.8), (-0.8, 0.8)),
    "diamond": ((0, -1), (1, 0), (0, 1), (-1, 0)),
    "up": ((0, -0.9), (1, 0.8), (-1, 0.8)),
    "down": ((-1, -0.8), (1, -0.8), (0, 0.9)),
    "cross": (
        *((-0.36, -1), (0.36, -1), (0.36, -0.36), (1, -0.36), (1, 0.36), (0.36, 0.36)),
        *((0.36, 1), (-0.36, 1), (-0.36, 0.36), (-1, 0.36), (-1, -0.36), (-0.36, -0.36)),
    ),
    "hexagon": tuple((sin(k * pi / 3 + pi / 6), cos(k * pi / 3 + pi / 6)) for k in range(6)),
    "bar": ((-1, -0.42), (1, -0.42), (1, 0.42), (-1, 0.42)),
}
"""Corners, as fractions of half the size. Never a circle: circles are people."""
LARGEST: Final = 1024
HALO: Final = 0.11
"""Of the side: the line of the ground's colour round a mark, so that it stands free of coasts."""


class PlaceMarkProvider(QQuickImageProvider):
    """Serve `image://place/SHAPE/STATE/INK/GROUND` at the size that QML asks for; STATE is solid or hollow."""

    def __init__(self) -> None:
        """Serve images, drawn on the thread that asks."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Draw one mark; a shape that is not known is a square."""
        side = max(8, min(LARGEST, max(requested.width(), requested.height())))
        shape, state, ink, paper = (name.split("/") + [""] * 4)[:4]
        size.setWidth(side)
        size.setHeight(side)
        return place_mark(shape, QColor(f"#{ink}"), QColor(f"#{paper}"), hollow=state == "hollow", side=side)


def place_mark(shape: str, ink: QColor, paper: QColor, *, hollow: bool, side: int) -> QImage:
    """Draw a mark of `side` by `side` pixels, transparent outside its halo."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    halo = side * HALO
    half = side / 2 - halo
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(side / 2 + x * half, side / 2 + y * half) for x, y in SHAPES.get(shape, SHAPES["square"])]))
    path.closeSubpath()
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(path, QPen(paper, halo * 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
    painter.fillPath(path, paper if hollow else ink)
    if hollow:
        painter.setClipPath(path)
        painter.strokePath(path, QPen(ink, max(3.0, side * 0.22)))
    painter.end()
    return image
