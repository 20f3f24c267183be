"""A stretch of years on a chart: where a moment stands on it, and which years are written under it."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QObject

from kiosk.viewmodels.rows import RowsModel

STEPS = (1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 10000)


class TickRole(IntEnum):
    """What a year on the axis knows."""

    YEAR = 0
    AT = 1  # fraction of the axis, 0 to 1


class Axis(NamedTuple):
    """From the start of one year to the start of another."""

    since: float
    until: float

    def at(self, year: float) -> float:
        """Say where a decimal year stands, as a fraction cut to 0 … 1."""
        return (min(max(year, self.since), self.until) - self.since) / (self.until - self.since)

    def covers(self, year: float) -> bool:
        """Tell whether a decimal year stands on the axis."""
        return self.since <= year <= self.until

    def ticks(self, most: int, parent: QObject) -> RowsModel:
        """Choose at most `most` round years."""
        span = self.until - self.since
        step = next((years for years in STEPS if span / years < most), STEPS[-1])
        first = -(-int(self.since) // step) * step
        years = [year for year in range(first, int(self.until) + 1, step) if self.covers(year)]
        return RowsModel(TickRole, [(str(year), self.at(year)) for year in years], parent)
