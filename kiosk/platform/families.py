"""Families of type beside the program's own, and how much room they take.

The boxes on the screen are made for a condensed face. What is wider or higher is set smaller by as much, so no layout has to know.
"""

from collections.abc import Iterable
from functools import cache
from pathlib import Path
from typing import Final, NamedTuple

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF

CONDENSED: Final = "IBM Plex Sans"
SAMPLE: Final = "How a small lamp changed the mines; Хто зробив її і чому? Кто и когда, 1815–1934"
AXES: Final = {"wdth": 75.0, "wght": 600.0}
SIZE: Final = 100


class Family(NamedTuple):
    """A family that is there."""

    name: str
    varies: bool
    """It has the axes of width and weight."""
    share: float
    """How large it may be set to take no more room than the condensed face."""


@cache
def load_file(file: str) -> bool:
    """Make a font file known to Qt, once; needs a QGuiApplication. Tells whether it could be read."""
    return QFontDatabase.addApplicationFont(file) >= 0


def unreadable(files: Iterable[str]) -> tuple[str, ...]:
    """Make font files known, and give the names of those that could not be read."""
    return tuple(Path(file).name for file in files if not load_file(file))


def find(name: str, instead: str) -> Family | None:
    """Find a family; what it has no letters for is set in another. None where there is no such family."""
    if name not in QFontDatabase.families():
        return None
    if name != instead:
        QFont.insertSubstitution(name, instead)
    there = {bytes(axis.tag().toString().data()).decode() for axis in QFontInfo(QFont(name)).variableAxes()}
    varies = AXES.keys() <= there
    plain, own = _measures(CONDENSED, varies=True), _measures(name, varies=varies)
    share = min(1.0, plain.horizontalAdvance(SAMPLE) / own.horizontalAdvance(SAMPLE), plain.height() / own.height())
    return Family(name, varies, round(share, 3))


def _measures(name: str, *, varies: bool) -> QFontMetricsF:
    """Measure a family as headlines are set in it."""
    font = QFont(name)
    font.setPixelSize(SIZE)
    if varies:
        for axis, value in AXES.items():
            font.setVariableAxis(QFont.Tag(axis), value)
    else:
        font.setWeight(QFont.Weight.DemiBold)
    return QFontMetricsF(font)
