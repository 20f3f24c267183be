"""Dates in words, in the reader's language: what EDTF knows, said no more exactly than it is known."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.exhibit.dates import Edtf, Point

DASH: Final = "\u2013"
SPACED_DASH: Final = "\u00a0\u2013 "


def _say(text: str) -> str:
    """Give our own words in the language on screen."""
    return QCoreApplication.translate("DateWords", text)


def date_words(date: Edtf, locale: QLocale) -> str:
    """Say a date: `1 December 1934`, `July 1937 – November 1938`, `about 1901`, `since 1929`. No date is no words."""
    if not date:
        return ""
    if not date.is_interval:
        return _qualified(date.first, _point_words(date.first, locale))
    first, last = date.first, date.last
    if first.open or last.open:
        pattern = _say("until %1") if first.open else _say("since %1")
        end = last if first.open else first
        return pattern.replace("%1", _qualified(end, _point_words(end, locale)))
    return _interval_words(first, last, locale)


def year_words(date: Edtf) -> str:
    """Say only the years of a date: `1934`, `1923–1925`, `about 1901`."""
    if not date:
        return ""
    first, last = date.first, date.last
    years = str(first.year or last.year) if first.year == last.year or first.open or last.open else f"{first.year}{DASH}{last.year}"
    if first.open:
        return _say("until %1").replace("%1", years)
    if last.open:
        return _say("since %1").replace("%1", years)
    return _qualified(first, years)


def span_words(since: Edtf, until: Edtf) -> str:
    """Say the years between two dates that are written apart, as in a role: `1926–1934`, `from 1926`, `until 1934`."""
    if since and until:
        start, end = since.first.year, until.last.year
        return _qualified(since.first, str(start) if start == end else f"{start}{DASH}{end}")
    if since:
        return _say("from %1").replace("%1", year_words(since))
    return _say("until %1").replace("%1", year_words(until)) if until else ""


def _point_words(point: Point, locale: QLocale) -> str:
    """Say one end, as precisely as it is known."""
    match point.precision:
        case "day":
            return locale.toString(QDate(point.year, point.month, point.day), "d MMMM yyyy")
        case "month":
            return f"{locale.standaloneMonthName(point.month)} {point.year}"
        case "decade" | "century":
            return _say("%1s").replace("%1", str(point.year))
        case _:
            return str(point.year)


def _qualified(point: Point, words: str) -> str:
    """Put in front how sure the date is."""
    if point.approximate and point.uncertain:
        return _say("perhaps about %1").replace("%1", words)
    if point.approximate:
        return _say("about %1").replace("%1", words)
    return _say("probably %1").replace("%1", words) if point.uncertain else words


def _interval_words(first: Point, last: Point, locale: QLocale) -> str:
    """Say a span with nothing twice: `19–24 August 1936`, `June–August 1937`, `1924–1929`."""
    plain = not (first.approximate or first.uncertain or last.approximate or last.uncertain)
    if plain and first.precision == last.precision and first.year == last.year:
        if first.precision == "day" and first.month == last.month:
            return f"{first.day}{DASH}{_point_words(last, locale)}"
        if first.precision == "month":
            return f"{locale.standaloneMonthName(first.month)}{DASH}{_point_words(last, locale)}"
        if first.precision == "day":
            start = locale.toString(QDate(first.year, first.month, first.day), "d MMMM")
            return f"{start}{SPACED_DASH}{_point_words(last, locale)}"
    dash = DASH if first.precision == last.precision == "year" else SPACED_DASH
    return f"{_qualified(first, _point_words(first, locale))}{dash}{_qualified(last, _point_words(last, locale))}"
