"""What a report says: tables of published numbers, each with what it tells and what it does not. Page and files are made of the same."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Final

from msgspec import Struct

from kiosk.operations.counted import COUNTED, HELPS, LENGTHS, MONTH, OUTCOMES, UNKNOWN, VIEWS, WORDINGS, Count, Countable, What
from kiosk.operations.publishing import published

WEEKDAYS: Final = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
KNOWN: Final[dict[What, Mapping[str, str]]] = {"lasted": LENGTHS, "help": HELPS, "view": VIEWS, "wording": WORDINGS, "search": OUTCOMES}
"""What is counted of a set that never changes, in this order and with these words."""
IN_ORDER: Final[frozenset[What]] = frozenset({"lasted", "panel", "wording", "search"})
"""Of these every thing has a row, in its place: nothing at all tells something too."""
TABLES: Final[dict[str, tuple[What, ...]]] = {
    "lengths": ("lasted",),
    "panels": ("panel", "stayed", "ended"),
    "people": ("figure",),
    "events": ("event",),
    "places": ("place",),
    "numbers": ("dataset",),
    "films": ("media",),
    "views": ("view",),
    "searches": ("search",),
    "languages": ("language",),
    "wordings": ("wording",),
    "helps": ("help",),
}
"""What stands in which file, beside the visits by their times."""

Names = Mapping[str, Mapping[str, str]]
"""The titles of an exhibit by kind and id, in its own order: `panel`, `figure`, `event`, `place`, `dataset`, `language`."""


class Period(Struct, frozen=True, kw_only=True):
    """From one day to another, both included; an empty one is open."""

    first: str = ""
    last: str = ""

    def holds(self, time: str) -> bool:
        """Tell whether an hour, a day or a month lies in it, even in part. A time that is not known lies in all time alone."""
        if time == UNKNOWN:
            return not self.first
        of_day = local_hour(time).strftime("%Y-%m-%d") if time.endswith("Z") else time
        length = len(of_day)
        return self.first[:length] <= of_day and (not self.last or of_day <= self.last[:length])

    def __str__(self) -> str:
        until = f" until {self.last}" if self.last else ""
        return f"from {self.first}{until}" if self.first else f"since the counting began{until and ',' + until}"


class Row(Struct, frozen=True, kw_only=True):
    """A thing and how often it was counted, as far as that may be told: 0 is anything below ten."""

    id: str
    title: str
    numbers: tuple[int, ...]


class Table(Struct, frozen=True, kw_only=True):
    """Rows under a heading, with a number for each thing that is counted of them."""

    name: str
    """That of its file."""
    title: str
    column: str
    counted: tuple[Countable, ...]
    rows: tuple[Row, ...]


class Report(Struct, frozen=True, kw_only=True):
    """All that is said of one exhibit."""

    exhibit: str
    title: str
    period: Period
    visits: int
    undated: int
    """Visits at a time that is not known; they are in no table of times."""
    tables: tuple[Table, ...]


def local_hour(time: str) -> datetime:
    """Give the hour of a count by the clock on the wall."""
    return datetime.strptime(time, "%Y-%m-%dT%HZ").replace(tzinfo=UTC).astimezone()


def report_of(counts: Mapping[Count, int], exhibit: str, period: Period, names: Names, title: str = "") -> Report:
    """Put together what may be told of an exhibit in a period."""
    within = {key: number for key, number in counts.items() if key.exhibit == exhibit and period.holds(key.time)}
    visits = {key.time: number for key, number in within.items() if key.what == "visit"}
    tables = (*_times(visits), *(_table(name, kinds, within, names) for name, kinds in TABLES.items()))
    return Report(
        exhibit=exhibit,
        title=title or exhibit,
        period=period,
        visits=published(sum(visits.values())),
        undated=published(visits.get(UNKNOWN, 0)),
        tables=tuple(table for table in tables if table.rows),
    )


def _times(visits: Mapping[str, int]) -> Iterable[Table]:
    """Lay visits out by month, day, day of the week, and hour, each as the clock on the wall had it."""
    dated = [(local_hour(time), number) for time, number in visits.items() if time != UNKNOWN]
    ways: tuple[tuple[str, str, Callable[[datetime], str], tuple[str, ...]], ...] = (
        ("month", "Month", lambda at: at.strftime("%Y-%m"), ()),
        ("day", "Day", lambda at: at.strftime("%Y-%m-%d"), ()),
        ("weekday", "Day of the week", lambda at: WEEKDAYS[at.weekday()], WEEKDAYS),
        ("hour", "Hour from", lambda at: at.strftime("%H:%M"), ()),
    )
    for name, column, of, order in ways:
        sums: Counter[str] = Counter()
        for at, number in dated:
            sums[of(at)] += number
        ids = [one for one in order if sums] or sorted(sums)
        rows = tuple(Row(id=one, title=one, numbers=(published(sums[one]),)) for one in ids)
        yield Table(name=f"visits-by-{name}", title="Visits", column=column, counted=(COUNTED["visit"],), rows=rows)


def _table(name: str, kinds: tuple[What, ...], within: Mapping[Count, int], names: Names) -> Table:
    """Lay out what was counted of some kinds: what is known in its own order, else the most frequent first."""
    first = kinds[0]
    sums: dict[str, Counter[What]] = {}
    for key, number in within.items():
        if key.what in kinds:
            sums.setdefault(key.of_what, Counter())[key.what] += number
    known = KNOWN.get(first, names.get("panel" if first == "media" else first, {}))
    shown = [one for one in known if sums] if first in IN_ORDER else []
    rest = [one for one in sums if one not in shown]
    rest.sort(key=lambda one: (-published(sums[one][first]), _title(one, known)))
    rows = tuple(
        Row(id=one, title=_title(one, known), numbers=tuple(published(sums.get(one, Counter())[kind]) for kind in kinds))
        for one in (*shown, *rest)
    )
    countable = COUNTED[first]
    return Table(name=name, title=countable.title, column=countable.column, counted=tuple(COUNTED[kind] for kind in kinds), rows=rows)


def _title(one: str, known: Mapping[str, str]) -> str:
    """Name a thing; a film by its panel."""
    panel, slash, number = one.partition("/")
    return known.get(one) or (f"{known[panel]}, {number}" if slash and panel in known else one)


def exhibits_in(counts: Iterable[Count]) -> tuple[str, ...]:
    """List the exhibits of which there are counts, the one counted last first."""
    last: dict[str, str] = {}
    for key in counts:
        last[key.exhibit] = max(last.get(key.exhibit, ""), key.time[:MONTH])
    return tuple(sorted(last, key=lambda exhibit: (last[exhibit], exhibit), reverse=True))
