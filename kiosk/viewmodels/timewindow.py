"""Where one looks at a layout of the timeline: how near, and from which place on. Lengths are pixels along the time."""

from math import floor, sqrt
from typing import Final, NamedTuple

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

EXACT: Final = 1e-9
"""How much of a length may be lost in reckoning."""


def levels(widest: float) -> int:
    """Count the steps of zoom from all of the time down to a few months; `widest` is the share of the widest year."""
    level = 0
    while STEP**level * widest < NEAREST:
        level += 1
    return level


class Look(NamedTuple):
    """How near one looks, and what at: `level` and `growth` as a window has them, and the fraction of the scale in its middle."""

    level: int = 0
    growth: float = 1.0
    middle: float = 0.5


class TimeWindow:
    """A stretch of a layout, as long as the view.

    Labels are placed for steps of zoom. Between two of them, under two fingers, the time is drawn `growth` times as long as it was placed:
    marks move apart and labels keep their size, so nothing comes to lie over anything else.
    """

    def __init__(self, layout: Layout, last: int, look: Look, locale: QLocale) -> None:
        """Look at a layout; level 0 shows all, and none is nearer than the `last`."""
        self.layout, self.last, self._locale = layout, last, locale
        self.along = layout.ruler.along
        self.offset, self.level, self.growth = 0.0, 0, 1.0
        self.zoom(look.level, look.growth, self.along / 2, look.middle)

    @property
    def origin(self) -> float:
        """What lengths are counted from."""
        return floor(self.offset / ORIGIN) * ORIGIN

    @property
    def seen(self) -> float:
        """How much of the time, as it was placed, the view shows."""
        return self.along / self.growth

    @property
    def stretch(self) -> tuple[float, float]:
        """The view and a part of it on each side: what is kept ready for panning."""
        return self.offset - self.along * READY, self.offset + max(self.along, self.seen) + self.along * READY

    @property
    def kept(self) -> Look:
        """What it takes to look at the same again."""
        return Look(self.level, self.growth, self.fraction(self.along / 2))

    def place(self, at: float) -> float:
        """Say where in the time, as it was placed, a place of the view is."""
        return self.offset + at / self.growth

    def fraction(self, at: float) -> float:
        """Say which fraction of the scale stands at a place of the view."""
        return (self.place(at) - self.layout.ruler.pad) / self._scale_at(self.level)

    def zoom(self, level: int, growth: float, at: float, fraction: float) -> None:
        """Draw the time at another level, with a fraction of the scale at a place of the view."""
        self.level, self.growth = level, growth
        self.layout.zoom_to(STEP**level, self._locale)
        self.look(self.layout.ruler.pad + fraction * self._scale_at(level) - at / growth)

    def nearest(self) -> int:
        """Say which level one is nearest to."""
        return self.level + (self.level < self.last and self.growth > sqrt(self._ratio(self.level)))

    # -- under two fingers -------------------------------------------------------------------------------------------

    def pinch(self, scale: float, before: float, after: float) -> None:
        """Draw the time longer by a factor, and move what stands at one place of the view to another; never beyond the ends."""
        fraction, growth = self.fraction(before), self.growth * scale
        self.growth = min(max(growth, self._times(0)), self._times(self.last))
        self.look(self.layout.ruler.pad + fraction * self._scale_at(self.level) - after / self.growth)

    def wanted(self) -> int:
        """Say at which level, this one or one beside it, so much of the time is to be placed: at the next as soon as it is that long."""
        nearer = self.level < self.last and self.growth >= self._ratio(self.level) * (1 - EXACT)
        farther = self.level > 0 and self.growth < 1 - EXACT
        return self.level + nearer - farther

    def settle(self, chosen: int) -> bool:
        """Go over to the level that is wanted, as far as it has been placed. What is seen stays where it is. Tells whether it changed."""
        before, middle = self.level, self.along / 2
        while (level := self.wanted()) != self.level and self.layout.is_placed(STEP**level, chosen):
            self.zoom(level, self.growth / self._times(level), middle, self.fraction(middle))
        return self.level != before

    def _scale_at(self, level: int) -> float:
        """Say how long the scale is at a level."""
        return self.along * STEP**level - 2 * self.layout.ruler.pad

    def _times(self, level: int) -> float:
        """Say how many times as long as here the scale is at a level."""
        return self._scale_at(level) / self._scale_at(self.level)

    def _ratio(self, level: int) -> float:
        """Say how many times as long as at a level the scale is at the next."""
        return self._scale_at(level + 1) / self._scale_at(level)

    # -- where one looks ---------------------------------------------------------------------------------------------

    def prepare(self, chosen: int, until: float) -> bool:
        """Place some of what would be seen at a level next to this one, and stop at a time. Tells whether anything was left to place."""
        wanted = self.wanted()
        levels_beside = sorted((self.level + 1, self.level - 1), key=lambda level: level != wanted)
        return any(self.layout.prepare(STEP**level, self._locale, chosen, until) for level in levels_beside if 0 <= level <= self.last)

    def look(self, offset: float) -> None:
        """Look from a place on, never beyond the ends."""
        self.offset = max(min(offset, self.layout.length - self.seen), 0.0)

    def bring(self, number: int) -> None:
        """Look where an event is, if it is not well inside the view."""
        since, until = self.layout.span(number)
        if not WELL_INSIDE <= (since - self.offset) / self.seen <= 1 - WELL_INSIDE:
            self.look(min((since + until) / 2, since + self.seen / 3) - self.seen / 2)
