"""The monogram tile: a person shown by their letters, and what was done to them by how much of the letters is left.

Where a museum has a portrait, it stands in the same shape instead of the letters. Nothing is drawn over a face.

The shape tells the kind of part (square: held office, cut corner: police or court, circle: private person). Killed by
the state: strokes of the ground colour thicken down the tile until the letters begin to go. Died otherwise before the
moment shown: hollow. The words under the tile never fade; this picture is always beside them.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen, QPolygonF
from PySide6.QtQuick import QQuickImageProvider

from kiosk.drawing.opening import ask_for, is_too_much, opened, upright_size
from kiosk.unfailing import unfailing

FADE_FROM: Final = 0.37  # fractions of the side: where the strokes begin
FADE_THIN: Final = 0.16  # of the distance between strokes: the first one
FADE_THICK: Final = 0.86  # and the last
CORNER: Final = 0.30  # of a police or court tile
LETTERS: Final = 0.40  # pixel size of two letters; three are set smaller
LARGEST: Final = 2048
HEADROOM: Final = 0.15  # of what a portrait is too high: what is cut off above; faces stand in the upper part
NOBODY: Final = MappingProxyType[str, Path]({})


class MonogramProvider(QQuickImageProvider):
    """Serve `image://monogram/LETTERS/SHAPE/STATE/INK/GROUND/PERSON/EDITION` at the size that QML asks for.

    SHAPE is square, cut or circle; STATE is solid, hollow or killed; INK and GROUND are colours without their `#`. PERSON may be
    left out; it is the name under which there may be a portrait. EDITION is not read: another one is another address.
    """

    def __init__(self, portraits: Mapping[str, Path] = NOBODY) -> None:
        """Serve images, drawn on the thread that asks."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self.renew(portraits)

    def renew(self, portraits: Mapping[str, Path]) -> None:
        """Take the portraits as they are now."""
        self._portraits = dict(portraits)

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Draw one tile; a name that is not understood gives an empty square rather than a warning on the wall."""
        side = max(8, min(LARGEST, max(requested.width(), requested.height())))
        letters, shape, state, ink, ground, person = (name.split("/") + [""] * 6)[:6]
        size.setWidth(side)
        size.setHeight(side)
        file = self._portraits.get(person)
        picture = portrait(file, side) if file else QImage()
        if not picture.isNull():
            return framed(picture, shape, QColor(f"#{ink}"))
        return monogram(letters, shape, state, QColor(f"#{ink}"), QColor(f"#{ground}"), side=side)


def portrait(file: Path, side: int) -> QImage:
    """Read a portrait as a grey square of `side` by `side` pixels, decoded no larger than that; null where it cannot be read."""
    reader = opened(file)
    size = upright_size(reader)
    if size.isValid():
        if is_too_much(file, size):
            return QImage()
        ask_for(reader, size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    if picture.isNull():
        return picture
    least = min(picture.width(), picture.height())
    cut = QRect((picture.width() - least) // 2, round((picture.height() - least) * HEADROOM), least, least)
    square = picture.copy(cut).scaled(side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    return square.convertToFormat(QImage.Format.Format_Grayscale8)


def framed(picture: QImage, shape: str, ink: QColor) -> QImage:
    """Put a square picture into the shape of a tile, transparent outside it."""
    side = picture.width()
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = _edge(shape, side)
    painter.setClipPath(outline)
    painter.drawImage(0, 0, picture)
    painter.setClipping(False)
    _draw_edge(painter, outline, ink, side)
    painter.end()
    return image


def monogram(  # noqa: PLR0913, the five things that an address names, and the size
    letters: str, shape: str, state: str, ink: QColor, ground: QColor, *, side: int
) -> QImage:
    """Draw a tile of `side` by `side` pixels, transparent outside its shape."""
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = _edge(shape, side)
    hollow = state == "hollow"
    painter.fillPath(outline, ground if hollow else ink)
    _draw_letters(painter, letters, ink if hollow else ground, side)
    if state == "killed":
        painter.setClipPath(outline)
        _draw_fade(painter, ground, side)
        painter.setClipping(False)
    _draw_edge(painter, outline, ink, side)
    painter.end()
    return image


def _line(side: int) -> float:
    """Give the width of the edge."""
    return min(2.5, max(1.5, side / 75))


def _edge(shape: str, side: int) -> QPainterPath:
    """Give the middle of the edge, so that all of it lies inside the tile."""
    half = _line(side) / 2
    return _outline(shape, QRectF(0, 0, side, side).adjusted(half, half, -half, -half))


def _draw_edge(painter: QPainter, outline: QPainterPath, ink: QColor, side: int) -> None:
    """Draw the edge."""
    painter.setPen(QPen(ink, _line(side), Qt.PenStyle.SolidLine, Qt.PenCapStyle.FlatCap, Qt.PenJoinStyle.MiterJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(outline)


def _outline(shape: str, box: QRectF) -> QPainterPath:
    """Give the shape's edge."""
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(box)
    elif shape == "cut":
        cut = box.width() * CORNER
        corners = [
            box.topLeft(),
            QPointF(box.right() - cut, box.top()),
            QPointF(box.right(), box.top() + cut),
            box.bottomRight(),
            box.bottomLeft(),
        ]
        path.addPolygon(QPolygonF(corners))
        path.closeSubpath()
    else:
        path.addRect(box)
    return path


def _draw_letters(painter: QPainter, letters: str, colour: QColor, side: int) -> None:
    """Set the letters in the middle, condensed and strong, as headlines are."""
    font = QFont("IBM Plex Sans")
    font.setPixelSize(max(4, round(side * LETTERS * (1 if len(letters) <= 2 else 0.78))))  # noqa: PLR2004
    font.setVariableAxis(QFont.Tag("wdth"), 75)
    font.setVariableAxis(QFont.Tag("wght"), 600)
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(QRectF(0, 0, side, side), Qt.AlignmentFlag.AlignCenter, letters)


def _draw_fade(painter: QPainter, ground: QColor, side: int) -> None:
    """Lay the strokes over the tile, thin at first, then thicker than what is left between them."""
    count = max(6, min(15, round(side / 13)))
    step = side * (1 - FADE_FROM) / count
    for k in range(count):
        thickness = step * (FADE_THIN + (FADE_THICK - FADE_THIN) * k / (count - 1))
        painter.fillRect(QRectF(0, side * FADE_FROM + step * k, side, thickness), ground)
