"""What the timeline is drawn for: the size of the view, the size of marks, and how much of the time a label takes.

*Along* is the direction in which time runs: to the right, or down on an upright screen; *across* is the other one.
"""

from math import ceil, inf
from typing import Final

from PySide6.QtGui import QFont, QFontMetricsF

LEAST_COLUMN: Final = 19.0
"""How wide a column of labels is at least on an upright screen, in units."""


class Ruler:
    """Lengths in pixels. `along` and `across` are those of the view, `unit` is what everything is measured in."""

    def __init__(self, along: float, across: float, unit: float, face: QFont, *, upright: bool) -> None:
        """Measure the type face."""
        self.made_of = (along, across, unit, face, upright)
        self.along, self.across, self.unit, self.upright = along, across, unit, upright
        self.metrics = QFontMetricsF(face)
        self.line = float(ceil(self.metrics.height()))
        self.mark, self.gap, self.fade, self.rug = unit * 1.75, unit, unit * 2.75, unit * (1.5 if upright else 2)
        self.between = unit * (0.5 if upright else 2)  # between one thing and the next
        self.bin = unit * 3  # along: how near to each other strokes of the rug may be
        self.pad = unit * 3  # before the first moment and after the last one
        self.pitch = self.line + unit * 0.25  # of rows
        self._widths: dict[str, float] = {}

    def width(self, words: str) -> float:
        """Say how wide words on one line are, in whole pixels."""
        if words not in self._widths:
            self._widths[words] = float(ceil(self.metrics.horizontalAdvance(words))) + 1
        return self._widths[words]

    def extent(self, words: str, room: float) -> float:
        """Say how much of the time a label takes; on an upright screen it is broken into lines of `room`. Infinite: it has no room."""
        if not self.upright:
            return self.width(words)
        lines, line = 1, 0.0
        space = self.width(" ") - 1
        for word in words.split(" "):  # a space that must not break joins two words into one
            wide = self.width(word)
            if wide > room:
                return inf
            longer = line + space + wide if line else wide
            lines, line = (lines, longer) if longer <= room else (lines + 1, wide)
        return lines * self.line
