"""How wide words are in the condensed face of names and labels, as Theme/Type.qml sets it: what a drawing is laid out by."""

from collections.abc import Callable
from typing import Final, NamedTuple

from PySide6.QtGui import QFont, QFontMetricsF


class Faces(NamedTuple):
    """The sizes of type in a drawing, in pixels: of the full name, of other names, and of the words on ties."""

    full: float
    name: float
    words: float


STRONG: Final = 600
"""The weight of names."""
PLAIN: Final = 400
"""The weight of the words under them."""


def measured(pixels: float, weight: int = STRONG) -> Callable[[str], float]:
    """Give what measures words in type of this size, in pixels, and of this weight."""
    font = QFont("IBM Plex Sans")
    font.setPixelSize(max(1, round(pixels)))
    font.setVariableAxis(QFont.Tag("wdth"), 75)
    font.setVariableAxis(QFont.Tag("wght"), weight)
    metrics = QFontMetricsF(font)

    def width(text: str) -> float:
        """Measure a line as QML's Text does: a last letter that leans out of its width, as an ї does, has that room too."""
        return max(metrics.horizontalAdvance(text), metrics.boundingRect(text).right())

    return width
