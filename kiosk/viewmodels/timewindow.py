"""Where one looks at a layout of the timeline: how near, and from which place on. Lengths are pixels along the time."""

from math import sqrt
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from kiosk.viewmodels.timelayout import Layout

STEP: Final = 1.5
"""How much longer the time is drawn with each step of zoom."""
NEAREST: Final = 4.0
"""How many times the view the widest year may be long: three months of it are seen."""
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
    marks move apart and labels keep their size, so nothing comes to lie over anything else. Where one looks is told in pixels as they are
    drawn, so it is the same whatever level the labels are of.
    """

    def __init__(self, layout: Layout, last: int, look: Look, locale: QLocale) -> None:
        """Look at a layout; level 0 shows all, and none is nearer than the `last`."""
        self.layout, self.last, self._locale = layout, last, locale
        self.along, self.pad = layout.ruler.along, layout.ruler.pad
        self.level, self.scale, self.offset = 0, 1.0, 0.0
        self.zoom(look.level, look.growth, self.along / 2, look.middle)

    @property
    def growth(self) -> float:
        """How many times as long as it was placed the time is drawn."""
        return self.scale / self.scale_at(self.level)

    @property
    def length(self) -> float:
        """How long all there is to look at is, as it is drawn: the scale, and some room before and after it."""
        return self.scale + 2 * self.pad

    @property
    def stretch(self) -> tuple[float, float]:
        """The view and a part of it on each side, in the time as it was placed: what is kept ready for panning."""
        since, seen = self.place(0), self.along / self.growth
        return since - self.along * READY, since + max(self.along, seen) + self.along * READY

    @property
    def kept(self) -> Look:
        """What it takes to look at the same again."""
        return Look(self.level, self.growth, self.fraction(self.along / 2))

    def fraction(self, at: float) -> float:
        """Say which fraction of the scale stands at a place of the view."""
        return (self.offset + at - self.pad) / self.scale

    def place(self, at: float) -> float:
        """Say where in the time, as it was placed, a place of the view is."""
        return self.pad + self.fraction(at) * self.scale_at(self.level)

    def at(self, place: float) -> float:
        """Say where in the view a place of the time, as it was placed, is."""
        return self.pad + (place - self.pad) * self.growth - self.offset

    def scale_at(self, level: int) -> float:
        """Say how long the scale is where it is placed for a level."""
        return self.along * STEP**level - 2 * self.pad

    def zoom(self, level: int, growth: float, at: float, fraction: float) -> None:
        """Draw the time as at another level, or longer, with a fraction of the scale at a place of the view."""
        self._use(level)
        self._draw(self.scale_at(level) * growth, at, fraction)

    def nearest(self) -> int:
        """Say which level one is nearest to."""
        return self.level + (self.level < self.last and self.growth > sqrt(self._ratio(self.level)))

    # -- under two fingers -------------------------------------------------------------------------------------------

    def pinch(self, scale: float, before: float, after: float) -> None:
        """Draw the time longer by a factor, and move what stands at one place of the view to another; never beyond the ends."""
        self._draw(min(max(self.scale * scale, self.scale_at(0)), self.scale_at(self.last)), after, self.fraction(before))

    def wanted(self) -> int:
        """Say at which level, this one or one beside it, so much of the time is to be placed: at the next as soon as it is that long."""
        nearer = self.level < self.last and self.growth >= self._ratio(self.level) * (1 - EXACT)
        farther = self.level > 0 and self.growth < 1 - EXACT
        return self.level + nearer - farther

    def settle(self, chosen: int) -> bool:
        """Go over to the level that is wanted, as far as it has been placed. Nothing moves for that. Tells whether it changed."""
        before = self.level
        while (level := self.wanted()) != self.level and self.layout.is_placed(STEP**level, chosen):
            self._use(level)
        return self.level != before

    def _draw(self, scale: float, at: float, fraction: float) -> None:
        """Draw the scale as long as this, with a fraction of it at a place of the view."""
        self.scale = scale
        self.look(self.pad + fraction * scale - at)

    def _use(self, level: int) -> None:
        """Use what was placed, or is to be, for a level."""
        self.level = level
        self.layout.zoom_to(STEP**level, self._locale)

    def _ratio(self, level: int) -> float:
        """Say how many times as long as at a level the scale is at the next."""
        return self.scale_at(level + 1) / self.scale_at(level)

    # -- where one looks ---------------------------------------------------------------------------------------------

    def prepare(self, chosen: int, until: float) -> bool:
        """Place some of what would be seen at a level next to this one, and stop at a time. Tells whether anything was left to place."""
        wanted = self.wanted()
        levels_beside = sorted((self.level + 1, self.level - 1), key=lambda level: level != wanted)
        return any(self.layout.prepare(STEP**level, self._locale, chosen, until) for level in levels_beside if 0 <= level <= self.last)

    def look(self, offset: float) -> None:
        """Look from a place on, in pixels as they are drawn; never beyond the ends."""
        self.offset = max(min(offset, self.length - self.along), 0.0)

    def bring(self, number: int) -> None:
        """Look where an event is, if it is not well inside the view."""
        since, until = map(self.at, self.layout.span(number))
        if not WELL_INSIDE <= since / self.along <= 1 - WELL_INSIDE:
            self.look(self.offset + min((since + until) / 2, since + self.along / 3) - self.along / 2)

    def moment(self, number: int) -> float:
        """Say on which fraction of the scale an event stands: where it begins, if it lasted long enough to be seen."""
        return (self.layout.moment(number) - self.pad) / self.scale_at(self.level)
