"""The sheet of paper and the type on it: measures in millimetres and points, turned into the dots of the PDF.

The text stands in one column of some 70 letters a line; pictures, and what each part is, stand in a narrow column before it.
"""

from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter

Paper = Literal["a4", "letter"]
SIZES: Final[dict[Paper, QPageSize.PageSizeId]] = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
DOTS: Final = 600
"""Dots to the inch: so fine that no rounding of a letter's width can be seen."""
LEFT: Final = 20.0
"""Millimetres; there is room for the holes of a folder."""
RIGHT: Final = 20.0
TOP: Final = 25.0
BOTTOM: Final = 21.0
LABELS: Final = 46.0
"""The narrow column for names and pictures, with the room behind it."""
GUTTER: Final = 5.0
"""That room."""
SANS: Final = "IBM Plex Sans"
SERIF: Final = "IBM Plex Serif"
INK: Final = "#000000"
GREY: Final = "#4a4a4a"
"""Words of less weight; a copier still shows them."""


class Style(Struct, frozen=True):
    """How a text is set: face, size and distance of lines in points."""

    family: str
    size: float
    leading: float
    weight: QFont.Weight = QFont.Weight.Normal
    slanted: bool = False
    ink: str = INK


BOLD: Final = QFont.Weight.DemiBold
TITLE: Final = Style(SANS, 26, 31, BOLD)
SUBTITLE: Final = Style(SERIF, 12, 16.5)
HEADING: Final = Style(SANS, 19, 23, BOLD)
MINOR: Final = Style(SANS, 12, 16, BOLD)
LEAD: Final = Style(SERIF, 11.5, 16.5, slanted=True)
BODY: Final = Style(SERIF, 10.5, 15.5)
QUESTION: Final = Style(SANS, 10, 14.5)
TABLE: Final = Style(SANS, 9, 12.5)
TABLE_HEAD: Final = Style(SANS, 8.5, 12, BOLD, ink=GREY)
LABEL: Final = Style(SANS, 8.5, 12, BOLD, ink=GREY)
SMALL: Final = Style(SANS, 8.5, 11.5, ink=GREY)


class Sheet:
    """A PDF that is being written, and its measures. All measures are dots."""

    def __init__(self, paper: Paper) -> None:
        """Begin a document; nothing is drawn yet."""
        self._bytes = QByteArray()
        self._buffer = QBuffer(self._bytes)
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        self.writer = QPdfWriter(self._buffer)
        self.writer.setPdfVersion(QPagedPaintDevice.PdfVersion.PdfVersion_A1b)
        self.writer.setResolution(DOTS)
        self.writer.setPageLayout(
            QPageLayout(
                QPageSize(SIZES[paper]),
                QPageLayout.Orientation.Portrait,
                QMarginsF(LEFT, TOP, RIGHT, BOTTOM),
                QPageLayout.Unit.Millimeter,
            )
        )
        self.painter = QPainter()

    @property
    def width(self) -> float:
        """How wide both columns are together."""
        return float(self.writer.width())

    @property
    def height(self) -> float:
        """How high a page is between its margins."""
        return float(self.writer.height())

    @property
    def column(self) -> float:
        """Where the column of the text begins."""
        return mm(LABELS)

    @property
    def measure(self) -> float:
        """How wide the column of the text is."""
        return self.width - self.column

    def finish(self) -> bytes:
        """End the document and give it."""
        self.painter.end()
        self._buffer.close()
        return bytes(self._bytes.data())


def mm(millimetres: float) -> float:
    """Turn millimetres into dots."""
    return millimetres * DOTS / 25.4


def points(size: float) -> float:
    """Turn points into dots."""
    return size * DOTS / 72


def font(style: Style) -> QFont:
    """Make the font of a style."""
    made = QFont(style.family)
    made.setPointSizeF(style.size)
    made.setItalic(style.slanted)
    if style.family == SANS:
        # WORKAROUND: asked for by `setWeight`, a weight of a variable face is embedded in a PDF as its regular (PySide6 6.11.3).
        made.setVariableAxis(QFont.Tag("wght"), style.weight.value)
    else:
        made.setWeight(style.weight)
    for ligatures in ("liga", "dlig"):  # They would be copied as letters of their own, and a search would miss the word.
        made.setFeature(QFont.Tag(ligatures), 0)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
