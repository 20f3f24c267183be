"""Things that lie along a line, and how to find those near a place without looking at the others."""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from math import frexp
from typing import Generic, TypeVar

T = TypeVar("T")


class Spread(Generic[T]):
    """Things with a beginning and an end. Those of like length lie together, each kind in the order of its beginnings."""

    def __init__(self, things: Iterable[tuple[float, float, T]]) -> None:
        """Sort them once."""
        kinds: defaultdict[int, list[tuple[float, float, T]]] = defaultdict(list)
        for since, until, thing in things:
            kinds[frexp(max(1.0, until - since))[1]].append((since, until, thing))
        self._kinds = [(2.0**kind, sorted(those, key=lambda one: one[0])) for kind, those in kinds.items()]
        self._beginnings = [[since for since, _, _ in those] for _, those in self._kinds]
        self.looked_at = 0
        """How many things have been looked at in all."""

    def near(self, since: float, until: float) -> Iterator[T]:
        """Give everything that touches a stretch."""
        for (longest, those), beginnings in zip(self._kinds, self._beginnings, strict=True):
            for _, end, thing in those[bisect_left(beginnings, since - longest) : bisect_right(beginnings, until)]:
                self.looked_at += 1
                if end >= since:
                    yield thing


class Row:
    """A row in which nothing may touch anything else."""

    def __init__(self) -> None:
        """Begin with nothing in it."""
        self._beginnings: list[float] = []
        self._ends: list[float] = []

    def take(self, since: float, until: float) -> bool:
        """Take a stretch, if it is free."""
        place = bisect_left(self._beginnings, since)
        if (place > 0 and self._ends[place - 1] > since) or (place < len(self._ends) and self._beginnings[place] < until):
            return False
        self._beginnings.insert(place, since)
        self._ends.insert(place, until)
        return True
