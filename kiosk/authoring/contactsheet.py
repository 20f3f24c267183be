"""All pictures of a rendering on a few sheets of paper: one PDF that can be mailed round, printed, and written on."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtCore import QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QImageReader, QPageLayout, QPageSize, QPainter, QPdfWriter

DOTS: Final = 150
"""Dots to the inch of the sheet: what a desk printer shows of a picture."""
MARGIN: Final = 12.0
"""Millimetres."""
ACROSS: Final = 3
DOWN: Final = 3
DOWN_UPRIGHT: Final = 2
"""Rows where a picture is higher than wide."""
GAP: Final = 5.0
"""Millimetres between two pictures."""
CAPTION: Final = 12.0
"""Millimetres for the words below a picture: two lines."""
FAMILY: Final = "IBM Plex Sans"


class Pictured(NamedTuple):
    """A picture with the words that stand below it."""

    file: Path
    words: str


def write_contact_sheet(file: Path, title: str, pictures: Sequence[Pictured]) -> None:
    """Write the PDF. Raises OSError when it cannot be written; then there is none."""
    file.write_bytes(b"")  # Qt says in its log alone that it cannot be written.
    writer = QPdfWriter(str(file))
    writer.setTitle(title)
    writer.setCreator("kiosk render")
    writer.setResolution(DOTS)
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    layout = QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, margins, QPageLayout.Unit.Millimeter)
    writer.setPageLayout(layout)
    painter = QPainter()
    if not painter.begin(writer):
        msg = f"cannot write {file}"
        raise OSError(msg)
    try:
        down = rows(pictures)
        sheets = [pictures[first : first + ACROSS * down] for first in range(0, len(pictures), ACROSS * down)]
        for number, sheet in enumerate(sheets, 1):
            if number > 1 and not writer.newPage():
                msg = f"cannot write {file}"
                raise OSError(msg)
            _Sheet(painter, QSizeF(writer.width(), writer.height())).draw(title, f"{number} / {len(sheets)}", sheet, down)
    finally:
        ended = painter.end()
    if not ended or not file.is_file() or not file.stat().st_size:
        msg = f"cannot write {file}"
        raise OSError(msg)


class _Sheet:
    """One sheet: a line at its head, and pictures in rows."""

    def __init__(self, painter: QPainter, size: QSizeF) -> None:
        self._painter = painter
        self._size = size
        self._face = QFont(FAMILY)
        self._face.setPointSizeF(9)
        painter.setFont(self._face)

    def draw(self, title: str, number: str, pictures: Iterable[Pictured], down: int) -> None:
        """Draw all of it."""
        head = _dots(8)
        line = QRectF(0, 0, self._size.width(), head)
        self._painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, title)
        self._painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, number)
        width = (self._size.width() - (ACROSS - 1) * _dots(GAP)) / ACROSS
        height = (self._size.height() - head - (down - 1) * _dots(GAP)) / down
        for place, picture in enumerate(pictures):
            row, column = divmod(place, ACROSS)
            self._put(picture, QRectF(column * (width + _dots(GAP)), head + row * (height + _dots(GAP)), width, height))

    def _put(self, picture: Pictured, box: QRectF) -> None:
        """Draw a picture into its box, as large as it fits, and its words below it."""
        room = QRectF(box.topLeft(), QSizeF(box.width(), box.height() - _dots(CAPTION)))
        image = scaled(picture.file, room.size())
        size = QSizeF(image.size())
        self._painter.drawImage(QRectF(room.topLeft(), size), image)
        self._painter.drawRect(QRectF(room.topLeft(), size))
        below = QRectF(box.left(), room.top() + size.height() + _dots(1), box.width(), _dots(CAPTION))
        metrics = QFontMetricsF(self._face, self._painter.device())
        words = [metrics.elidedText(line, Qt.TextElideMode.ElideRight, below.width()) for line in picture.words.split("\n")]
        self._painter.drawText(below, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "\n".join(words))


def rows(pictures: Iterable[Pictured]) -> int:
    """Choose how many rows a sheet has."""
    sizes = [QImageReader(str(picture.file)).size() for picture in pictures]
    return DOWN_UPRIGHT if any(size.height() > size.width() for size in sizes) else DOWN


def scaled(file: Path, room: QSizeF) -> QImage:
    """Read a picture as large as it fits, and no larger: a mail holds some megabytes."""
    reader = QImageReader(str(file))
    whole = reader.size()
    size = whole.scaled(room.toSize(), Qt.AspectRatioMode.KeepAspectRatio)
    return reader.read().scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


def _dots(millimetres: float) -> float:
    """Turn millimetres of the sheet into its dots."""
    return millimetres * DOTS / 25.4
