"""Where one looks at a layout of the timeline: how near, and from which place on. Lengths are pixels along the time."""

from math import floor
from typing import Final

from PySide6.QtCore import QLocale

from kiosk.viewmodels.timelayout import Layout

STEP: Final = 1.5
"""How much longer the time is drawn with each step of zoom."""
NEAREST: Final = 4.0
"""How many times the view the widest year may be long: three months of it are seen."""
ORIGIN: Final = 16384.0
"""Lengths are counted from a multiple of this near the view: the scene graph's own numbers are not exact far from 0."""
READY: Final = 0.35
"""How much of a view is kept ready on each side of it."""
WELL_INSIDE: Final = 0.08
"""How much of the view at each end is too near to its edge for what was just chosen."""


def levels(widest: float) -> int:
    """Count the steps of zoom from all of the time down to a few months; `widest` is the share of the widest year."""
    level = 0
    while STEP**level * widest < NEAREST:
        level += 1
    return level


class TimeWindow:
    """A stretch of a layout, as long as the view."""

    def __init__(self, layout: Layout, level: int, middle: float, locale: QLocale) -> None:
        """Look at a layout at a level of zoom (0 shows all), with a fraction of the scale in the middle."""
        self.layout, self._locale = layout, locale
        self.along = layout.ruler.along
        self.offset, self.level = 0.0, level
        self.zoom(level, self.along / 2, middle)

    @property
    def origin(self) -> float:
        """What lengths are counted from."""
        return floor(self.offset / ORIGIN) * ORIGIN

    @property
    def stretch(self) -> tuple[float, float]:
        """The view and a part of it on each side: what is kept ready for panning."""
        return self.offset - self.along * READY, self.offset + self.along * (1 + READY)

    def fraction(self, at: float) -> float:
        """Say which fraction of the scale stands at a place of the view."""
        pad = self.layout.ruler.pad
        return (self.offset + at - pad) / (self.layout.length - 2 * pad)

    def zoom(self, level: int, at: float, fraction: float) -> None:
        """Draw the time at another level, with a fraction of the scale at a place of the view."""
        self.level = level
        self.layout.zoom_to(STEP**level, self._locale)
        pad = self.layout.ruler.pad
        self.look(pad + fraction * (self.layout.length - 2 * pad) - at)

    def prepare(self, last: int, chosen: int) -> bool:
        """Place one lane at the level next nearer or farther, up to the `last`. Tells whether there was one to be placed."""
        levels_beside = (level for level in (self.level + 1, self.level - 1) if 0 <= level <= last)
        return any(self.layout.prepare(STEP**level, self._locale, chosen) for level in levels_beside)

    def look(self, offset: float) -> None:
        """Look from a place on, never beyond the ends."""
        self.offset = min(max(offset, 0.0), self.layout.length - self.along)

    def bring(self, number: int) -> None:
        """Look where an event is, if it is not well inside the view."""
        since, until = self.layout.span(number)
        if not WELL_INSIDE <= (since - self.offset) / self.along <= 1 - WELL_INSIDE:
            self.look(min((since + until) / 2, since + self.along / 3) - self.along / 2)
