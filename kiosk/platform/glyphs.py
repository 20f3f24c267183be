"""Which characters can be drawn: those of the type of every exhibit, and of whatever else Qt finds on this machine to fill its gaps."""

from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

FAMILIES: Final = ("IBM Plex Sans", "IBM Plex Serif")
"""Labels are set in the one and prose in the other, and any word may stand in both: what a panel says is found by the search too."""


def missing(characters: str) -> str:
    """Give the characters that would show as an empty box; needs a QGuiApplication and the faces that load_fonts() makes known."""
    measures = [QFontMetricsF(QFont(family)) for family in FAMILIES]
    return "".join(char for char in characters if not all(measure.inFontUcs4(ord(char)) for measure in measures))
