"""A stretch of years in which a year is as wide as much happened in it. Within a year time runs evenly."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from itertools import accumulate
from math import ceil, floor
from typing import Final

QUIET: Final = 0.3
"""What every year gets, as a share of what an average year gets for what happened in it: empty years stay visible."""


class Timescale:
    """From the start of one year to the start of another, as fractions from 0 to 1."""

    def __init__(self, beginnings: Iterable[float], ends: Iterable[float] = ()) -> None:
        """Weigh the years by what begins in them. Both are decimal years; ends only make the scale reach far enough."""
        counts = Counter(floor(year) for year in beginnings)
        self.since = min(counts, default=1900)
        self.until = max([max(counts, default=self.since) + 1, *(ceil(year) for year in ends)])
        years = range(self.since, self.until)
        quiet = QUIET * max(1, counts.total()) / len(years)
        weights = [quiet + counts[year] for year in years]
        whole = sum(weights)
        self._edges = [0.0, *accumulate(weight / whole for weight in weights)]
        self._edges[-1] = 1.0
        self.widest = max(weights) / whole

    def at(self, year: float) -> float:
        """Say where a decimal year stands, cut to 0 … 1."""
        held = min(max(year, float(self.since)), float(self.until))
        place = min(int(held), self.until - 1) - self.since
        left, right = self._edges[place : place + 2]
        return left + (held - self.since - place) * (right - left)

    def year(self, at: float) -> float:
        """Say which decimal year stands at a fraction."""
        held = min(max(at, 0.0), 1.0)
        place = min(bisect_right(self._edges, held), len(self._edges) - 1) - 1
        left, right = self._edges[place : place + 2]
        return self.since + place + (held - left) / (right - left)
