"""The timeline at one zoom: every mark of every lane has its place, and a window shows some of them.

All of the time is laid out at once, so that no label jumps while one pans; a window only looks up what lies in it.
"""

from collections import deque
from collections.abc import Callable, Container, Hashable, Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from time import perf_counter
from typing import Final, NamedTuple

from PySide6.QtCore import QLocale

from kiosk.viewmodels.happenings import Happening
from kiosk.viewmodels.lanes import lane_name, share_rows
from kiosk.viewmodels.placing import LOOSE, Mark, Placed, drawn, is_bar, place
from kiosk.viewmodels.ruler import LEAST_COLUMN, Ruler
from kiosk.viewmodels.spread import Spread
from kiosk.viewmodels.timerug import TILE, Rug
from kiosk.viewmodels.timescale import Timescale
from kiosk.viewmodels.timeticks import Ticks

REACH: Final = 4.0
"""How far beside a mark a finger may come down, in units."""

FAR: Final = 4.0
"""How many times as long or as short as the time is now it was, or will be, where what is placed is not kept."""

AT_ONCE: Final = 8
"""How many marks are placed before the clock is looked at."""

Rows = dict[Hashable, tuple[object, ...]]


class MarkRole(IntEnum):
    """What a mark knows; all lengths are pixels, along from the beginning of the scale."""

    PLACED = 0  # how long the scale is for which it was placed
    SPOKEN = 1
    BEGIN = 2  # of all of it, with its label
    SIZE = 3
    ACROSS = 4
    BREADTH = 5
    SINCE = 6  # the mark or the bar itself, from its beginning
    LENGTH = 7
    VAGUE = 8
    FADES_IN = 9
    FADES_OUT = 10
    LABEL = 11
    LABEL_AT = 12  # from its beginning
    EXTENT = 13
    CARRIED = 14
    BEFORE = 15
    CHOSEN = 16
    IN_USE = 17


class Band(NamedTuple):
    """The stretch across that a lane takes, and its rows."""

    across: float
    breadth: float
    rows: int
    pitch: float


class _Lane(NamedTuple):
    marks: Spread[Placed]
    rug: Rug


class _Level:
    """The whole of the time at one zoom: how long it is, its ticks, and each lane as far as it was placed for a chosen event."""

    def __init__(self, length: float, ticks: Ticks) -> None:
        self.length, self.ticks = length, ticks
        self.placed: dict[tuple[int, int], _Lane] = {}


class Layout:
    """The events that are shown (by their numbers, which rise with time) on some lanes."""

    def __init__(self, told: Sequence[Happening], shown: Iterable[int], lanes: Sequence[int], scale: Timescale, ruler: Ruler) -> None:
        """Give every lane its room; the marks are placed when a window is first looked at."""
        self._told, self._scale, self.ruler = told, scale, ruler
        self._shown: dict[int, list[int]] = {lane: [] for lane in lanes}
        for number in shown:
            self._shown[told[number].lane].append(number)
        self.bands = _bands({lane: len(numbers) for lane, numbers in self._shown.items()}, ruler)
        self._levels: dict[float, _Level] = {}
        self._begun: tuple[tuple[_Level, int, int], Iterator[None]] | None = None

    def zoom_to(self, zoom: float, locale: QLocale) -> None:
        """Make the whole of the time this much longer than the view. What was placed at a zoom near this one is kept."""
        self._levels = {other: level for other, level in self._levels.items() if 1 / FAR < other / zoom < FAR}
        self._level = self._at(zoom, locale)
        self.placed_for, self.ticks = self._level.length - 2 * self.ruler.pad, self._level.ticks

    def is_placed(self, zoom: float, chosen: int) -> bool:
        """Tell whether every lane has been placed at a zoom."""
        level = self._levels.get(zoom)
        return level is not None and self._to_place(level, chosen) is None

    def prepare(self, zoom: float, locale: QLocale, chosen: int, until: float) -> bool:
        """Go on placing a lane at another zoom, for one who will go there, and stop at a time (of `perf_counter`).

        Tells whether there was one that had not been placed.
        """
        level = self._at(zoom, locale)
        lane = self._to_place(level, chosen)
        if lane is not None:
            for placed, _ in enumerate(self._work(level, lane, chosen), 1):
                if placed % AT_ONCE == 0 and perf_counter() >= until:
                    break
        return lane is not None

    def _to_place(self, level: _Level, chosen: int) -> int | None:
        return next((lane for lane in self.bands if (lane, self._chosen_on(lane, chosen)) not in level.placed), None)

    def _at(self, zoom: float, locale: QLocale) -> _Level:
        if zoom not in self._levels:
            length, pad = self.ruler.along * zoom, self.ruler.pad
            self._levels[zoom] = _Level(length, Ticks(self._scale, self.ruler, locale, (pad, length - pad)))
        return self._levels[zoom]

    def _chosen_on(self, lane: int, chosen: int) -> int:
        """Give the chosen event where it lies on a lane: there it comes first."""
        return chosen if chosen >= 0 and self._told[chosen].lane == lane else -1

    def lane(self, lane: int, chosen: int) -> _Lane:
        """Give a lane, placed now if it was not."""
        return self._lane(self._level, lane, chosen)

    def _lane(self, level: _Level, lane: int, chosen: int) -> _Lane:
        key = lane, self._chosen_on(lane, chosen)
        if key not in level.placed:
            deque(self._work(level, lane, chosen), maxlen=0)
        return level.placed[key]

    def _work(self, level: _Level, lane: int, chosen: int) -> Iterator[None]:
        """Give what is to be done before a lane is placed: what was begun of it, else all."""
        key = level, lane, self._chosen_on(lane, chosen)
        if self._begun is None or self._begun[0] != key:
            self._begun = key, self._placing(*key)
        return self._begun[1]

    def _placing(self, level: _Level, lane: int, chosen: int) -> Iterator[None]:
        """Place a lane, and pause after each mark."""
        told, at, band = self._told, level.ticks.at, self.bands[lane]
        order = sorted(self._shown[lane], key=lambda number: (number != chosen, told[number].rank))
        marks = (
            Mark(number, one.event.title, at(one.since), at(one.until), one.fades_in, one.fades_out)
            for number, one in ((number, told[number]) for number in order)
        )
        placed: list[Placed] = []
        for one in place(marks, band.rows, self._room(band), level.length, self.ruler):
            placed += [one] if one is not None else []
            yield
        # Only the chosen one comes and goes: what was placed for another is of no more use.
        level.placed = {key: value for key, value in level.placed.items() if key[0] != lane}
        level.placed[lane, chosen] = _Lane(
            Spread((one.begin, one.end, one) for one in placed if one.row != LOOSE),
            Rug((one for one in placed if one.row == LOOSE), self.ruler),
        )
        self._begun = None

    def _room(self, band: Band) -> float:
        """Say how wide a label may be on an upright screen, beside its mark."""
        ruler = self.ruler
        return band.pitch - ruler.mark - ruler.gap - ruler.unit * 1.5  # half a unit before the line of the next lane

    def span(self, number: int) -> tuple[float, float]:
        """Say where the mark or bar of an event is drawn."""
        one = self._told[number]
        return drawn(self.ticks.at(one.since), self.ticks.at(one.until), self.ruler)

    def moment(self, number: int) -> float:
        """Say where an event stands: at the beginning of a bar that is longer than a mark, else in its middle."""
        since, until = self.span(number)
        return since if until - since > self.ruler.unit * 2 else (since + until) / 2

    # -- a window ----------------------------------------------------------------------------------------------------

    def marks(self, lane: int, stretch: tuple[float, float], chosen: int, spoken: Callable[[int], str]) -> dict[int, Rows]:
        """Give the marks of a lane in a stretch, for each of its rows by their events."""
        band = self.bands[lane]
        rows: dict[int, Rows] = {row: {} for row in range(band.rows)}
        for one in self.lane(lane, chosen).marks.near(*stretch):
            rows[one.row][one.number] = self._mark_row(one, band, spoken(one.number), chosen=chosen == one.number)
        return rows

    def rug(self, lane: int, stretch: tuple[float, float], chosen: int) -> Rows:
        """Give the tiles of the rug of a lane in a stretch."""
        top, tiles = self._rug_across(self.bands[lane]), self.lane(lane, chosen).rug.tiles(*stretch, chosen, self._alone(chosen))
        return {(lane, begin): (self.placed_for, begin - self.ruler.pad, float(TILE), top, strokes) for begin, strokes in tiles}

    def years(self, stretch: tuple[float, float], strong: Container[int]) -> dict[Hashable, Rows]:
        """Give the years and months that begin in a stretch, by their decades; some years are strong."""
        decades: dict[Hashable, Rows] = {}
        for one in self.ticks.near(*stretch):
            row = self.placed_for, one.text, one.along - self.ruler.pad, one.month == 1 and one.year in strong
            decades.setdefault(one.year // 10, {})[one.year, one.month] = row
        return decades

    def _alone(self, number: int) -> tuple[float, float]:
        """Say where the chosen event begins and ends in the rug by itself; what is no bar is a moment."""
        since, until = self.span(number) if number >= 0 else (0.0, 0.0)
        return (since, until) if is_bar(since, until, self.ruler) else ((since + until) / 2,) * 2

    def _mark_row(self, one: Placed, band: Band, spoken: str, *, chosen: bool) -> tuple[object, ...]:
        told = self._told[one.number]
        return (
            self.placed_for,
            spoken,
            one.begin - self.ruler.pad,
            one.end - one.begin,
            self._across(band, one.row),
            band.pitch,
            one.since - one.begin,
            one.until - one.since,
            told.vague and is_bar(one.since, one.until, self.ruler),
            told.fades_in,
            told.fades_out,
            told.event.title if one.extent else "",
            one.label - one.begin,
            one.extent,
            one.carried,
            one.before,
            chosen,
        )

    def _across(self, band: Band, row: int) -> float:
        return band.across + row * band.pitch + (self.ruler.rug + self.ruler.gap if self.ruler.upright else 0)

    def _rug_across(self, band: Band) -> float:
        return band.across if self.ruler.upright else band.across + band.breadth - self.ruler.rug

    def hit(self, along: float, across: float, chosen: int) -> int:
        """Give the number of the event nearest to a touch, -1 for none. Strokes that stand for many give them one after the other."""
        reach = REACH * self.ruler.unit
        best, nearest = -1, reach
        for lane, band in self.bands.items():
            held = self.lane(lane, chosen)
            for one in held.marks.near(along - reach, along + reach):
                top = self._across(band, one.row)
                away = max(one.begin - along, along - one.end, top - across, across - top - band.pitch, 0.0)
                if away < nearest:
                    best, nearest = one.number, away
            top = self._rug_across(band)
            for stroke in held.rug.strokes.near(along - reach, along + reach):
                away = max(stroke.since - along, along - stroke.until, top - across, across - top - self.ruler.rug, 0.0)
                if away < nearest:
                    touched = [number for number in stroke.numbers if stroke.place >= 0 or self._covers(number, along)]
                    best, nearest = _next_of(touched or stroke.numbers, chosen), away
        return best

    def _covers(self, number: int, along: float) -> bool:
        since, until = self.span(number)
        return since <= along <= until


def _next_of(numbers: Sequence[int], chosen: int) -> int:
    return next((number for number in numbers if number > chosen), numbers[0])


def _bands(counts: dict[int, int], ruler: Ruler) -> dict[int, Band]:
    """Share the breadth of the view out: rows by need, and what is left evenly; on an upright screen columns of equal width."""
    if not counts:
        return {}
    if ruler.upright:
        breadth = ruler.across / len(counts)
        rows = max(1, int((breadth - ruler.rug - ruler.gap) / (LEAST_COLUMN * ruler.unit)))
        pitch = (breadth - ruler.rug - ruler.gap) / rows
        return {lane: Band(place * breadth, breadth, rows, pitch) for place, lane in enumerate(counts)}
    free = ruler.across - (ruler.rug + ruler.unit) * len(counts)
    rows_of = share_rows(counts, max(0, int(free / ruler.pitch)))
    spare = (free - sum(rows_of.values()) * ruler.pitch) / len(counts)
    bands: dict[int, Band] = {}
    across = 0.0
    for lane, count in rows_of.items():
        breadth = count * ruler.pitch + ruler.rug + ruler.unit + spare
        bands[lane] = Band(across, breadth, count, ruler.pitch)
        across += breadth
    return bands


def lane_rows(lanes: Sequence[str], off: Container[int], bands: Mapping[int, Band]) -> Rows:
    """Write a row for each lane; one that is off has no room."""
    none = Band(0.0, 0.0, 0, 0.0)
    placed = ((number, lane, bands.get(number, none)) for number, lane in enumerate(lanes))
    return {number: (lane_name(lane), number not in off, band.across, band.breadth) for number, lane, band in placed}
