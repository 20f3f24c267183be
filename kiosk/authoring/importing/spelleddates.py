"""Dates as people type them, and as Excel makes of them, in the one form that an exhibit knows.

What can be read in two ways is not read at all: `1.12.1934` may be the first of December or the twelfth of January, and nobody
would notice the wrong one on a wall. Other dates of the same table may show which is meant.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Final, Literal

from kiosk.exhibit.dates import MONTHS, DateError, Edtf
from kiosk.exhibit.problem import shorten

Order = Literal["day-first", "month-first"]
ORDERS: Final[tuple[Order, ...]] = ("day-first", "month-first")
Orders = Mapping[str, Order]
"""Which order holds, by the sign between the numbers."""

NAMES: Final = {name[:3].lower(): number for number, name in enumerate(MONTHS, 1)}
MONTH: Final = (
    r"(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
    r"|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
YEAR: Final = r"(?P<year>\d{4})"
SPELLED: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"{DAY}\.?[\s-]+(?:of\s+)?{MONTH}\.?,?[\s-]+{YEAR}",
        rf"{MONTH}\.?\s+{DAY},?\s+{YEAR}",
        rf"{MONTH}\.?,?[\s-]+(?:of\s+)?{YEAR}",
        rf"{YEAR},?\s+{MONTH}\.?(?:\s+{DAY})?",
        r"(?P<year>\d{4})[-./](?P<number>\d{1,2})[-./](?P<day>\d{1,2})",
        YEAR,
    )
)
NUMBERS: Final = re.compile(r"(\d{1,2})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{4})")
DECADE: Final = re.compile(r"(?:the\s+)?(\d{2}[1-9])0['’]?s")
"""Not the 1800s: to some that is ten years, to most a hundred."""
CENTURY: Final = re.compile(r"(?:the\s+)?(\d{1,2})(?:st|nd|rd|th)\s+century", re.IGNORECASE)
WEEKDAY: Final = re.compile(r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[.,]?\s+", re.IGNORECASE)
MIDNIGHT: Final = re.compile(r"[T ]0?0:00(?::00(?:\.0+)?)?Z?")
ABOUT: Final = re.compile(r"(?:c\.|ca\.?|circa|about|around|approx(?:\.|imately)?|~)\s*", re.IGNORECASE)
PERHAPS: Final = re.compile(r"(?:probably|possibly|perhaps)\s+", re.IGNORECASE)
BEHIND: Final = re.compile(r"\s*(\(\?\)|[?~%])")
SINCE: Final = re.compile(
    r"(?:since|from)\s+(.+)|(.+?)\s*(?:[-–—]|onwards?|(?:to|until|till|[-–—])\s*(?:present|today|now))", re.IGNORECASE
)
UNTIL: Final = re.compile(r"(?:until|till|up to)\s+(.+)|(?:-\s+|[–—]\s*)(.+)", re.IGNORECASE)
SPAN: Final = re.compile(
    r"\s+(?:to|until|till|through)\s+|\s*[–—]\s*|\s+-\s+|(?<=\d{4})-(?=\d{4}(?!\d))|(?<=\d{4})/(?=\d{4}(?!\d))", re.IGNORECASE
)
SHORT_SPAN: Final = re.compile(r"(?P<century>\d{2})(?P<from>\d{2})\s*[-–—/]\s*(?P<to>\d{2})")
DAYS: Final = re.compile(rf"(?P<from>\d{{1,2}})\s*[-–—]\s*(?P<to>\d{{1,2}})\.?\s+(?P<rest>{MONTH}\.?,?\s+\d{{4}})", re.IGNORECASE)
UNCLEAR: Final = (
    (re.compile(r"\d{5}"), "is a number of Excel's for a day; give the column the format Text and type the date again"),
    (re.compile(r".*[./\s-]\d{2}"), "leaves the century open"),
    (re.compile(r"(?:before|after|between|early|mid|late)\b.*", re.IGNORECASE), "is too vague; write from and to, or one date with ? or ~"),
    (re.compile(r".*\d:\d\d.*"), "holds a time of day; that belongs in the text"),
)
LONGEST: Final = 80


class UnclearDateError(ValueError):
    """Why a date cannot be read, in words for whoever typed it."""


def orders_shown(cells: Iterable[str]) -> Orders:
    """Find which order of day and month the dates of a table show, for each sign between the numbers, where they agree."""
    shown: dict[str, set[Order]] = {}
    for cell in cells:
        for first, sign, second, _ in NUMBERS.findall(cell[:LONGEST]):
            if int(first) > len(MONTHS) or int(second) > len(MONTHS):
                shown.setdefault(sign, set()).add("day-first" if int(first) > len(MONTHS) else "month-first")
    return {sign: next(iter(orders)) for sign, orders in shown.items() if len(orders) == 1}


def edtf_of(text: str, orders: Orders) -> str:
    """Write a date as an exhibit has it. Raises UnclearDateError."""
    text = " ".join(text.split())
    if len(text) > LONGEST:
        raise UnclearDateError(f"'{shorten(text)}' is no date")
    for read in (_as_it_is, _point, _short_span, _days, _span, _open):
        found = read(text, orders)
        if found:
            return _checked(found)
    why = next(
        (why for pattern, why in UNCLEAR if pattern.fullmatch(text)), "is no date that is known here; write 1934-12-01 or 1 December 1934"
    )
    raise UnclearDateError(f"'{shorten(text)}' {why}")


def span_of(begin: str, end: str, orders: Orders) -> str:
    """Write a date of two cells. Raises UnclearDateError."""
    first, last = (edtf_of(text, orders) if text.strip() else "" for text in (begin, end))
    if "/" in first + last and first and last:
        raise UnclearDateError(f"'{shorten(begin)}' and '{shorten(end)}' hold more than two dates")
    if not last or first == last:
        return first
    return _checked(f"{first or '..'}/{last}")


def _as_it_is(text: str, _orders: Orders) -> str:
    try:
        return Edtf(text).text
    except DateError:
        return ""


def _point(text: str, orders: Orders) -> str:
    """Read one day, month, year, decade or century."""
    bare, approximate, uncertain = _qualified(text)
    bare = MIDNIGHT.sub("", WEEKDAY.sub("", bare, count=1))
    found = _bare(bare, orders)
    if not found:
        return ""
    return found + ("%" if approximate and uncertain else "~" if approximate else "?" if uncertain else "")


def _qualified(text: str) -> tuple[str, bool, bool]:
    """Take the words off that say about, or perhaps."""
    about, perhaps = ABOUT.match(text), PERHAPS.match(text)
    bare = text[about.end() :] if about else text[perhaps.end() :] if perhaps else text
    behind = ""
    if sign := BEHIND.search(bare):
        behind = sign[1] if sign.end() == len(bare) else ""
        bare = bare[: sign.start()] if behind else bare
    return bare.strip(), bool(about) or behind in {"~", "%"}, bool(perhaps) or behind in {"?", "(?)", "%"}


def _bare(text: str, orders: Orders) -> str:
    """Read a date that is sure."""
    if numbers := NUMBERS.fullmatch(text):
        return _by_numbers(numbers, orders)
    if decade := DECADE.fullmatch(text):
        return f"{decade[1]}X"
    if century := CENTURY.fullmatch(text):
        return f"{int(century[1]) - 1:02}XX"
    found = next((match for pattern in SPELLED if (match := pattern.fullmatch(text))), None)
    if found is None:
        return ""
    parts = found.groupdict()
    month = NAMES[parts["month"][:3].lower()] if parts.get("month") else int(parts.get("number") or 0)
    day = int(parts.get("day") or 0)
    return parts["year"] + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")


def _by_numbers(found: re.Match[str], orders: Orders) -> str:
    """Read day, month and year, or month, day and year, where it is clear which."""
    first, sign, second, year = int(found[1]), found[2], int(found[3]), found[4]
    order = orders.get(sign)
    if first == second or first > len(MONTHS) or second > len(MONTHS):
        order = "day-first" if first > len(MONTHS) or first == second else "month-first"
    if order is None:
        one, other = f"{first} {MONTHS[second - 1]}", f"{second} {MONTHS[first - 1]}"
        raise UnclearDateError(f"'{shorten(found[0])}' may be {one} or {other}; say --dates day-first or --dates month-first")
    day, month = (first, second) if order == "day-first" else (second, first)
    return f"{year}-{month:02}-{day:02}"


def _short_span(text: str, _orders: Orders) -> str:
    """Read 1934–36."""
    found = SHORT_SPAN.fullmatch(text)
    return f"{found['century']}{found['from']}/{found['century']}{found['to']}" if found and found["to"] > found["from"] else ""


def _days(text: str, orders: Orders) -> str:
    """Read 1–3 December 1934."""
    found = DAYS.fullmatch(text)
    return f"{_point(found['from'] + ' ' + found['rest'], orders)}/{_point(found['to'] + ' ' + found['rest'], orders)}" if found else ""


def _span(text: str, orders: Orders) -> str:
    """Read two dates with a word or a dash between them; the first may leave its year to the second."""
    ends = SPAN.split(re.sub(r"^from\s+", "", text, flags=re.IGNORECASE))
    if len(ends) != 2 or not all(end.strip() for end in ends):  # noqa: PLR2004, a span has two ends
        return ""
    last = _point(ends[1], orders)
    year = re.search(r"\d{4}", ends[1])
    first = _point(ends[0], orders) or (_point(f"{ends[0]} {year[0]}", orders) if year and not re.search(r"\d{4}", ends[0]) else "")
    return f"{first}/{last}" if first and last else ""


def _open(text: str, orders: Orders) -> str:
    """Read a span that has one end."""
    if (since := SINCE.fullmatch(text)) and (point := _point(since[1] or since[2], orders)):
        return f"{point}/.."
    until = UNTIL.fullmatch(text)
    point = _point(until[1] or until[2], orders) if until else ""
    return f"../{point}" if point else ""


def _checked(text: str) -> str:
    """Hold a date against the calendar."""
    try:
        return Edtf(text).text
    except DateError as error:
        raise UnclearDateError(error.fault) from None
