"""The years, and where there is room the months, that are written along the timeline."""

from collections.abc import Iterator
from datetime import date
from enum import IntEnum
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.spread import Row, Spread
from kiosk.viewmodels.timescale import Timescale

ROUND: Final = (100, 50, 10, 5, 2, 1)
"""Years that can be divided by the first of these are written first."""
MONTHS: Final = 12
APART: Final = 2
"""How far from the years beside it, in units, a year has a line although it has no number: nearer, lines are a hatching."""


class TickRole(IntEnum):
    """What a line across the timeline knows."""

    PLACED = 0  # how long the scale is for which it was placed
    TEXT = 1  # the year or the month; empty where there is no room
    ALONG = 2  # from the beginning of the scale
    STRONG = 3  # the chosen event lies in it
    IN_USE = 4


class Tick(NamedTuple):
    """A year, or a month of it, where it begins."""

    year: int
    month: int
    text: str
    along: float


class Ticks:
    """All the years of a scale on a length of pixels; months are made for the years that are looked at."""

    def __init__(self, scale: Timescale, ruler: Ruler, locale: QLocale, pixels: tuple[float, float]) -> None:
        """Choose the years that are written: the roundest first, as long as there is room. `pixels` are where the scale begins and ends."""
        self._scale, self._ruler, self._locale = scale, ruler, locale
        self._first, self._length = pixels[0], pixels[1] - pixels[0]
        months = [locale.standaloneMonthName(month, QLocale.FormatType.ShortFormat) for month in range(1, MONTHS + 1)]
        self._months = months
        self._room = ruler.line if ruler.upright else max(ruler.width(name) for name in months)
        self._years = Spread(self._choose())
        self._made: dict[int, tuple[Tick, ...]] = {}

    def at(self, year: float) -> float:
        """Say where a decimal year stands, in pixels."""
        return self._first + self._length * self._scale.at(year)

    def near(self, since: float, until: float) -> Iterator[Tick]:
        """Give the years and months of a stretch."""
        for year, text in self._years.near(since, until):
            if year not in self._made:
                self._made[year] = tuple(self._of_year(year, text))
            yield from (tick for tick in self._made[year] if tick.month == 1 or since <= tick.along <= until)

    def _choose(self) -> Iterator[tuple[float, float, tuple[int, str]]]:
        row, written = Row(), set()
        gap = self._ruler.unit
        every = range(self._scale.since, self._scale.until)
        # A year whose months are written comes first: months beside another year's number would be read as months of that.
        by_months = [year for year in every if self._month_step(year)]
        for years in (by_months, *(range(-(-self._scale.since // step) * step, self._scale.until, step) for step in ROUND)):
            for year in years:
                along, extent = self.at(year), self._ruler.line if self._ruler.upright else self._ruler.width(str(year))
                if year not in written and along + extent <= self._first + self._length and row.take(along, along + extent + gap):
                    written.add(year)
        for year in every:
            yield self.at(year), self.at(year + 1), (year, str(year) if year in written else "")

    def _month_step(self, year: int) -> int:
        """Say whether a year has room for the name of each month (1), of every third (3), or of none (0)."""
        share = (self.at(year + 1) - self.at(year)) / MONTHS
        return next((step for step in (1, 3) if share * step >= self._room + self._ruler.unit * (2 + step)), 0)

    def _of_year(self, year: int, text: str) -> Iterator[Tick]:
        """Write a year, and every month or every third where it is wide enough. Lines without a number stand well apart, or not at all."""
        along = self.at(year)
        if text or min(along - self.at(year - 1), self.at(year + 1) - along) > APART * self._ruler.unit:
            yield Tick(year, 1, text, along)
        step = self._month_step(year) if text else 0
        for month in range(1 + step, MONTHS + 1, step) if step else ():
            yield Tick(year, month, self._months[month - 1], self.at(decimal(date(year, month, 1))))


def decimal(day: date) -> float:
    """Say on which decimal year a day begins."""
    first, after = date(day.year, 1, 1).toordinal(), date(min(day.year + 1, date.max.year), 1, 1).toordinal()
    return day.year + (day.toordinal() - first) / max(after - first, 1)
