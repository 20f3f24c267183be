"""Opening hours as a technician types them: days on the left, times on the right.

    tuesday-friday: 10:00-18:00
    saturday, sunday: 11-13, 14-18:30
    friday: 18:00-02:00              # past midnight
    12-25: closed                    # every year
    2026-12-24: 10:00-14:00
    2027-01-07/2027-01-21: closed    # from/to, as EDTF writes it

Each line becomes an `Opening`: the days that it speaks of, and from when to when it is open on them, in minutes after midnight. Which line
holds on a day where several speak of it is settled by how narrow they are, so that the order of lines is nobody's concern.
"""

import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final, Literal

from msgspec import Struct

from kiosk.exhibit.dates import DateError, Edtf

DAY: Final = 24 * 60
"""Minutes."""
DAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
SHORT: Final = {
    short: day for day, shorts in enumerate(("mon", "tue tues", "wed", "thu thur thurs", "fri", "sat", "sun")) for short in shorts.split()
}
SETS: Final = {"daily": range(7), "every day": range(7), "weekdays": range(5), "weekend": range(5, 7), "weekends": range(5, 7)}
EXAMPLES: Final = "write `10:00-18:00`, `10:00-13:00, 14:00-18:00`, `20:00-02:00` (past midnight), `open` (all day) or `closed`"
DAY_EXAMPLES: Final = (
    "write a day (`monday`), days (`tuesday-friday`, `saturday, sunday`, `daily`), a date (`2026-12-24`), "
    "dates (`2026-12-24/2027-01-06`), or a day of every year (`12-25`)"
)
DASH: Final = re.compile(r"\s*(?:[-\u2013\u2014]|\bto\b)\s*")
COMMA: Final = re.compile(r"\s*(?:,|;|\+|&|\band\b)\s*")
TIME: Final = re.compile(r"(\d{1,2})(?:[:.h](\d{2}))?\s*([ap]m)?", re.IGNORECASE)
YEARLY: Final = re.compile(r"(?:XXXX-)?(\d{2})-(\d{2})")

Kind = Literal["weekday", "yearly", "date"]


class WrongHoursError(ValueError):
    """A line that cannot be read: `fault` says what is wrong with it, `hint` how it is written."""

    def __init__(self, fault: str, hint: str) -> None:
        """Keep both halves."""
        super().__init__(f"{fault}; {hint}")
        self.fault, self.hint = fault, hint


class Opening(Struct, frozen=True, kw_only=True):
    """One line: on these days it is open so long."""

    kind: Kind
    weekdays: frozenset[int] = frozenset()
    """From 0, Monday."""
    first: int = 0
    """The first day: its ordinal, or of a day of every year month × 100 + day."""
    last: int = 0
    times: tuple[tuple[int, int], ...] = ()
    """Minutes after midnight, from and to; to is beyond 24 hours where it is past midnight. None: closed."""

    def speaks_of(self, day: date) -> bool:
        """Tell whether the line is about a day."""
        if self.kind == "weekday":
            return day.weekday() in self.weekdays
        if self.kind == "date":
            return self.first <= day.toordinal() <= self.last
        here = day.month * 100 + day.day
        return self.first <= here <= self.last if self.first <= self.last else here >= self.first or here <= self.last

    @property
    def breadth(self) -> tuple[int, int]:
        """Of how much it speaks: a date is narrower than a day of every year, and that than a day of the week."""
        if self.kind == "weekday":
            return 2, len(self.weekdays)
        return (0, self.last - self.first) if self.kind == "date" else (1, (self.last - self.first) % 1231)


EVERY_DAY: Final = Opening(kind="weekday", weekdays=frozenset(range(len(DAYS))), times=((0, DAY),))


def read_opening(days: str, times: str) -> Opening:
    """Read one line. Raises WrongHoursError."""
    return _days(" ".join(days.split()), _times(" ".join(times.split())))


def openings(lines: Mapping[str, str]) -> tuple[Opening, ...]:
    """Read all lines. Where one cannot be read it is open on every day that no other one speaks of: a slip closes no museum."""
    found, slipped = [], False
    for days, times in lines.items():
        try:
            found.append(read_opening(days, times))
        except WrongHoursError:
            slipped = True
    return (*found, EVERY_DAY) if slipped else tuple(found)


def times_on(lines: Iterable[Opening], day: date) -> tuple[tuple[int, int], ...]:
    """Say from when to when it is open on a day, in minutes after its midnight.

    The narrowest line that speaks of the day holds. A day of which none speaks is closed where the others have hours; where only
    closings are written down, it is open.
    """
    known = tuple(lines)
    speaking = [line for line in known if line.speaks_of(day)]
    if speaking:
        return min(speaking, key=lambda line: line.breadth).times
    return () if any(line.kind == "weekday" and line.times for line in known) else ((0, DAY),)


def clock_words(times: tuple[tuple[int, int], ...]) -> str:
    """Write times as they are typed; a dash where it is closed."""
    return (
        ", ".join("-".join(f"{minute // 60 % 24 if minute != DAY else 24:02}:{minute % 60:02}" for minute in span) for span in times)
        or "\u2013"
    )


def contradictions(lines: Mapping[str, Opening]) -> list[tuple[str, str]]:
    """Name pairs of lines that speak of one day, equally narrowly, and say different things."""
    named = list(lines.items())
    return [
        (one, other)
        for place, (one, first) in enumerate(named)
        for other, second in named[place + 1 :]
        if first.breadth == second.breadth and first.times != second.times and _meet(first, second)
    ]


def _meet(one: Opening, other: Opening) -> bool:
    if one.kind == "weekday":
        return bool(one.weekdays & other.weekdays)
    return one.first <= other.last and other.first <= one.last


def _days(text: str, times: tuple[tuple[int, int], ...]) -> Opening:
    """Read what stands on the left."""
    words = text.casefold()
    if words in SETS:
        return Opening(kind="weekday", weekdays=frozenset(SETS[words]), times=times)
    if any(char.isdigit() for char in words):
        return _dates(text, times)
    named: set[int] = set()
    for part in COMMA.split(words):
        first, *rest = [_weekday(name, text) for name in DASH.split(part)]
        last = rest[-1] if rest else first
        named |= {(first + step) % len(DAYS) for step in range((last - first) % len(DAYS) + 1)}
    return Opening(kind="weekday", weekdays=frozenset(named), times=times)


def _weekday(name: str, text: str) -> int:
    if name in DAYS:
        return DAYS.index(name)
    if name.rstrip(".") in SHORT:
        return SHORT[name.rstrip(".")]
    raise WrongHoursError(f"'{text}' is no day", DAY_EXAMPLES)


def _dates(text: str, times: tuple[tuple[int, int], ...]) -> Opening:
    """Read a date, dates, or a day of every year."""
    ends = [YEARLY.fullmatch(end) for end in text.split("/")]
    if all(ends) and len(ends) <= 2:  # noqa: PLR2004
        first, *rest = [_yearly(int(end[1]), int(end[2]), text) for end in ends if end]
        return Opening(kind="yearly", first=first, last=rest[0] if rest else first, times=times)
    try:
        when = Edtf(text)
    except DateError as error:
        raise WrongHoursError(error.fault, DAY_EXAMPLES) from None
    if any(end.approximate or end.uncertain for end in (when.first, when.last)):
        raise WrongHoursError(f"'{text}' is not certain enough for opening hours", DAY_EXAMPLES)
    return Opening(kind="date", first=when.earliest, last=when.latest, times=times)


def _yearly(month: int, day: int, text: str) -> int:
    try:
        date(2000, month, day)  # which had a 29 February
    except ValueError:
        raise WrongHoursError(f"'{text}' is no day of a year", DAY_EXAMPLES) from None
    return month * 100 + day


def _times(text: str) -> tuple[tuple[int, int], ...]:
    """Read what stands on the right, in its order."""
    words = text.casefold()
    if words in {"closed", "no"}:
        return ()
    if words in {"open", "all day", "yes"}:
        return ((0, DAY),)
    found: list[tuple[int, int]] = []
    for part in COMMA.split(words):
        ends = [TIME.fullmatch(end) for end in DASH.split(part)]
        if len(ends) != 2 or not all(ends):  # noqa: PLR2004
            raise WrongHoursError(f"'{text}' are no opening hours", EXAMPLES)
        start, end = (_minutes(end, text) for end in ends if end)
        if start in (end, DAY):
            raise WrongHoursError(f"'{part}' is over when it begins", EXAMPLES)
        end += DAY if end < start else 0
        if found and start < found[-1][1]:
            raise WrongHoursError(f"'{part}' begins before the hours that stand before it are over", EXAMPLES)
        found.append((start, end))
    return tuple(found)


def _minutes(match: re.Match[str], text: str) -> int:
    """Turn a time into minutes after midnight."""
    hour, minute, half = int(match[1]), int(match[2] or 0), (match[3] or "").casefold()
    if half:
        if not 1 <= hour <= 12:  # noqa: PLR2004
            raise WrongHoursError(f"there is no {match[0]} in '{text}'", EXAMPLES)
        hour = hour % 12 + (12 if half == "pm" else 0)
    total = hour * 60 + minute
    if minute > 59 or total > DAY:  # noqa: PLR2004
        raise WrongHoursError(f"no clock shows {match[0]}", EXAMPLES)
    return total
