"""Dates as historians write them: EDTF (ISO 8601-2, level 1 and the qualifiers of level 2).

An author writes as much as is known: `1934-12-01`, `1934-12`, `1934`, `193X`; about: `1901~`; uncertain: `1933?`; both:
`1933%`; from and to: `1937-07/1938-11`; still open: `1929/..`. Such a date is a *span of days*, never a point: `1934`
begins on 1 January and ends on 31 December. Dates are Gregorian; an old-style date is text beside it, in its own field.
"""

import re
from calendar import isleap, monthrange
from datetime import date
from math import inf
from typing import Any, Final, Literal, NamedTuple, Self

Precision = Literal["none", "century", "decade", "year", "month", "day"]

EXAMPLES: Final = "write 1934-12-01, 1934-12, 1934, 193X, 1901~ (about), 1933? (uncertain), 1937-07/1938-11 (from/to) or 1929/.. (open)"
MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December")
QUALIFIER: Final = "[?~%]?"
POINT: Final = re.compile(
    rf"(?:{QUALIFIER})(?P<year>[0-9]{{4}}|[0-9]{{3}}X|[0-9]{{2}}XX)(?:{QUALIFIER})"
    rf"(?:-(?:{QUALIFIER})(?P<month>[0-9]{{2}}|XX)(?:{QUALIFIER})(?:-(?:{QUALIFIER})(?P<day>[0-9]{{2}}|XX)(?:{QUALIFIER}))?)?"
)
LIKELY_SLIPS: Final = (
    (r"[0-9X?~%]\s*[\u2013\u2014]\s*[0-9]", "a span is written with a slash"),
    (r"\s/|/\s", "a span has no spaces around its slash"),
    (r"/$|^/", "an open end is written with two dots"),
    (r"[0-9]{1,2}[./][0-9]{1,2}[./][0-9]{4}", "the year comes first, then month and day, joined by hyphens"),
    (r"[0-9]x", "an unknown digit is a capital X"),
    (r"[0-9]{4}-[0-9](?![0-9])|-[0-9]$", "months and days have two digits"),
    (r"(?i)^(c\.|ca\.?|circa|about|around)", "'about' is written with a ~ behind the date"),
)


class DateError(ValueError):
    """A date that cannot be read: `fault` says what is wrong with it, `hint` how dates are written."""

    def __init__(self, fault: str, hint: str = EXAMPLES) -> None:
        """Keep both halves; as text they are one sentence."""
        super().__init__(f"{fault}; {hint}")
        self.fault = fault
        self.hint = hint


class Point(NamedTuple):
    """One end of a date: as much of it as is known. A missing month or day is 0; an open or missing end is all zeros."""

    year: int = 0
    month: int = 0
    day: int = 0
    precision: Precision = "none"
    approximate: bool = False
    uncertain: bool = False
    open: bool = False


class Edtf:
    """A date, immutable; `Edtf()` is no date at all, and false.

    `first` and `last` are the ends as written (the same Point unless `is_interval`). `earliest` and `latest` are the
    ordinals (days since 1 January of year 1) of the first and last day of the span: 0 and `date.max` for open ends, both 0
    for no date. `earliest_year` and `latest_year` are decimal years for charts: `1934` reaches from 1934.0 to 1935.0, the
    moment it is over; open ends are infinite. Sorting goes by `earliest`, then `latest`; equality by the text.
    """

    __slots__ = ("earliest", "earliest_year", "first", "is_interval", "last", "latest", "latest_year", "text")

    text: str
    first: Point
    last: Point
    is_interval: bool
    earliest: int
    latest: int
    earliest_year: float
    latest_year: float

    def __init__(self, text: str = "") -> None:
        """Read a date. Raises DateError (a ValueError) that speaks to the author of the text."""
        object.__setattr__(self, "text", text.strip())
        self._reckon()

    @classmethod
    def known(cls, text: str) -> Self:
        """Give a date that was read before, and found to be one: what it says is reckoned when it is first asked.

        A large exhibit has twenty thousand, and to read them all takes half of its start.
        """
        one = cls.__new__(cls)
        object.__setattr__(one, "text", text)
        return one

    def __getattr__(self, name: str) -> Any:
        """Reckon what a known date says; Python asks here for what is not there yet."""
        if name not in Edtf.__slots__:
            msg = f"a date has no {name}"
            raise AttributeError(msg)
        self._reckon()
        return object.__getattribute__(self, name)

    def _reckon(self) -> None:
        text = self.text
        first, last = _ends(text)
        begun, over = _first_day(first) if first.year else None, _last_day(last) if last.year else None
        put: Any = object.__setattr__
        put(self, "first", first)
        put(self, "last", last)
        put(self, "is_interval", "/" in text)
        put(self, "earliest", begun.toordinal() if begun else 0)
        put(self, "latest", over.toordinal() if over else date.max.toordinal() if last.open else 0)
        put(self, "earliest_year", _decimal_year(begun, days=0) if begun else -inf if first.open else 0.0)
        put(self, "latest_year", _decimal_year(over, days=1) if over else inf if last.open else 0.0)
        if self.earliest > self.latest:
            msg = f"{_quote(text)} ends before it begins"
            raise DateError(msg, "write the earlier date first, as in 1937-07/1938-11")

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a date never changes."""
        msg = f"a date is immutable; {name} cannot be set"
        raise AttributeError(msg)

    def __delattr__(self, name: str) -> None:
        """Refuse: a date never changes."""
        msg = f"a date is immutable; {name} cannot be deleted"
        raise AttributeError(msg)

    def __reduce__(self) -> tuple[type[Self], tuple[str]]:
        """Copy and pickle by the text."""
        return type(self), (self.text,)

    def __repr__(self) -> str:
        """Show the text that makes an equal date."""
        return f"Edtf({self.text!r})"

    def __str__(self) -> str:
        """Give the text as written. Words for visitors are made elsewhere, in their language."""
        return self.text

    def __bool__(self) -> bool:
        """Tell whether there is a date at all."""
        return bool(self.text)

    def __hash__(self) -> int:
        """Hash by the text."""
        return hash((Edtf, self.text))

    def __eq__(self, other: object) -> bool:
        """Compare by the text."""
        return self.text == other.text if isinstance(other, Edtf) else NotImplemented

    def __lt__(self, other: "Edtf") -> bool:
        """Sort by the first day of the span, then by its last."""
        return (self.earliest, self.latest, self.text) < (other.earliest, other.latest, other.text)


def _ends(text: str) -> tuple[Point, Point]:
    """Split at the slash and read each side."""
    if not text:
        return Point(), Point()
    head, slash, tail = text.partition("/")
    if not slash:
        point = _point(text, text)
        return point, point
    if head == tail == "..":
        msg = f"{_quote(text)} has no end that is known"
        raise DateError(msg)
    opened = Point(open=True)
    return opened if head == ".." else _point(head, text), opened if tail == ".." else _point(tail, text)


def _point(part: str, text: str) -> Point:
    """Read one end; `text` is the whole date, for messages."""
    match = POINT.fullmatch(part)
    if match is None:
        slip = next((advice for pattern, advice in LIKELY_SLIPS if re.search(pattern, text)), "")
        msg = f"{_quote(text)} is not a date" + (f": {slip}" if slip else "")
        raise DateError(msg)
    century_or_more = match["year"].replace("X", "0")
    year, month, day = int(century_or_more), match["month"] or "XX", match["day"] or "XX"
    if year == 0:
        msg = f"{_quote(text)} is not a date: there is no year 0"
        raise DateError(msg)
    precision = _precision(match["year"], month, day, text)
    point = Point(
        year,
        0 if month == "XX" else int(month),
        0 if day == "XX" else int(day),
        precision,
        approximate="~" in part or "%" in part,
        uncertain="?" in part or "%" in part,
    )
    _check_calendar(point, text)
    return point


def _precision(year: str, month: str, day: str, text: str) -> Precision:
    """Say how much is known; what stands behind an unknown part must be unknown too."""
    unknown = year.count("X")
    if (unknown and month != "XX") or (month == "XX" and day != "XX"):
        msg = f"{_quote(text)} is not a date: what comes after an unknown part must be left out"
        raise DateError(msg)
    if unknown:
        return "century" if unknown > 1 else "decade"
    return "year" if month == "XX" else "month" if day == "XX" else "day"


def _check_calendar(point: Point, text: str) -> None:
    """Refuse months and days that no calendar has."""
    if point.precision in {"month", "day"} and not 1 <= point.month <= len(MONTHS):
        msg = f"{_quote(text)} is not a date: there is no month {point.month:02}"
        raise DateError(msg)
    if point.precision == "day" and not 1 <= point.day <= monthrange(point.year, point.month)[1]:
        msg = f"{_quote(text)} is not a date: {MONTHS[point.month - 1]} {point.year} has no day {point.day}"
        julian = (point.month, point.day) == (2, 29) and point.year % 4 == 0
        raise DateError(msg, f"only the Julian calendar had it; write {point.year}-02 and name the day in words" if julian else EXAMPLES)


def _first_day(point: Point) -> date:
    """Give the day on which it may begin. Years 0000 to 0099 of an unknown century begin with year 1."""
    return date(point.year, point.month or 1, point.day or 1)


def _last_day(point: Point) -> date:
    """Give the day on which it is over at the latest."""
    year = point.year + {"century": 99, "decade": 9}.get(point.precision, 0)
    month = point.month or len(MONTHS)
    return date(year, month, point.day or monthrange(year, month)[1])


def _decimal_year(day: date, *, days: int) -> float:
    """Turn a day into a decimal year; `days=1` means its end."""
    return day.year + (day.toordinal() - date(day.year, 1, 1).toordinal() + days) / (366 if isleap(day.year) else 365)


def _quote(text: str, limit: int = 40) -> str:
    """Quote what was typed, cut short."""
    return repr(text if len(text) <= limit else text[: limit - 1] + "…")
