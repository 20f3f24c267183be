"""The rug of a lane of the timeline: events that found no room for a label, as strokes along its edge.

It is handed over in tiles that lie still along the time, each as the name of a picture (drawing/rugtile.py): hundreds of strokes that
are items of their own take longer to move than a picture may.
"""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from math import floor, inf
from typing import Final, NamedTuple

from kiosk.viewmodels.placing import Placed, is_bar
from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.spread import Spread

TILE: Final = 1024
"""How long a tile is along the time, in pixels."""


class RugRole(IntEnum):
    """What a tile of the rug knows; lengths are pixels, along from the beginning of the scale."""

    PLACED = 0  # how long the scale is for which it was placed
    BEGIN = 1
    SIZE = 2
    ACROSS = 3
    STROKES = 4  # as drawing/rugtile.py reads them
    IN_USE = 5


class Stroke(NamedTuple):
    """Events of the rug that are drawn as one stroke; `place` names it on its lane. Below 0 it is that of a line."""

    place: int
    numbers: tuple[int, ...]
    since: float
    until: float

    def written(self, begin: int) -> str:
        """Write it for a tile that begins there: `s12` for one event, `m12` for several, `l12:40` for a line of so many pixels."""
        return _written("l" if self.place < 0 else "m" if len(self.numbers) > 1 else "s", self.since, self.until, begin)


class Rug:
    """What a lane has of it at one zoom."""

    def __init__(self, loose: Iterable[Placed], ruler: Ruler) -> None:
        """Make the strokes; what they say is written when a tile is first looked at."""
        made = _strokes(loose, ruler)
        self.strokes = Spread((one.since, one.until, one) for one in made)
        self._numbers = {number for one in made for number in one.numbers}
        self._edge = ruler.unit  # a stroke on the edge of two tiles is drawn in both
        self._tiles: dict[int, str] = {}

    def tiles(self, since: float, until: float, chosen: int, span: tuple[float, float]) -> Iterator[tuple[int, str]]:
        """Give each tile of a stretch that is not empty: where it begins, and its strokes. The chosen event's own is the last one."""
        for place in range(floor(since / TILE), floor(until / TILE) + 1):
            begin = place * TILE
            if place not in self._tiles:
                there = self.strokes.near(begin - self._edge, begin + TILE + self._edge)
                self._tiles[place] = ",".join(stroke.written(begin) for stroke in there)
            strokes = self._tiles[place]
            if chosen in self._numbers and span[1] >= begin - self._edge and span[0] <= begin + TILE + self._edge:
                strokes += "," + _written("L" if span[1] > span[0] else "S", *span, begin)
            if strokes:
                yield begin, strokes


def _written(kind: str, since: float, until: float, begin: int) -> str:
    """Write a stroke; of a line no more than lies in the tile."""
    if kind not in "lL":
        return f"{kind}{round(since) - begin}"
    first, last = max(round(since) - begin, 0), min(round(until) - begin, TILE)
    return f"{kind}{first}:{max(last - first, 0)}"


def _strokes(loose: Iterable[Placed], ruler: Ruler) -> list[Stroke]:
    """Make strokes of what has no room, and thin lines of what lasted; those that would lie over each other become one."""
    bins: dict[int, list[Placed]] = {}
    lines: list[list[Placed]] = []
    until = -inf
    for one in sorted(loose, key=lambda one: (one.since, one.number)):
        if not is_bar(one.since, one.until, ruler):
            bins.setdefault(int((one.since + one.until) / 2 / ruler.bin), []).append(one)
        elif one.since <= until:
            lines[-1].append(one)
            until = max(until, one.until)
        else:
            lines.append([one])
            until = one.until
    points = [
        _stroke(place, [(one.number, middle := (one.since + one.until) / 2, middle) for one in those]) for place, those in bins.items()
    ]
    return points + [_stroke(-1 - place, [(one.number, one.since, one.until) for one in those]) for place, those in enumerate(lines)]


def _stroke(place: int, those: list[tuple[int, float, float]]) -> Stroke:
    """Draw some events as one stroke, from the first to the last where they are lines."""
    since = min(one[1] for one in those)
    return Stroke(place, tuple(one[0] for one in those), since, since if place >= 0 else max(one[2] for one in those))
