"""Dates in words, in the reader's language: what EDTF knows, said no more exactly than it is known."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from kiosk.exhibit.dates import Edtf, Point

translate = QCoreApplication.translate
DASH: Final = "\u2013"
SPACED_DASH: Final = "\u00a0\u2013 "


def date_words(date: Edtf, locale: QLocale) -> str:
    """Say a date: `1 December 1934`, `July 1937 – November 1938`, `about 1901`, `since 1929`. No date is no words."""
    return _words(date.first, date.last, locale)


def year_words(date: Edtf) -> str:
    """Say only the years of a date: `1934`, `1923–1925`, `about 1901`."""
    return span_words(date, date)


def span_words(since: Edtf, until: Edtf) -> str:
    """Say the years between two dates that are written apart, as in a role: `1926–1934`, `from 1926`, `until 1934`."""
    return _words(_year(since.first), _year(until.last), QLocale.c())


def _year(point: Point) -> Point:
    """Leave the month and the day of an end unsaid."""
    return point._replace(month=0, day=0, precision="year") if point.month else point


def _words(first: Point, last: Point, locale: QLocale) -> str:
    """Say what lies between two ends; an end that is not known is left out, and one that is still open says so."""
    if not last.year:
        pattern = translate("DateWords", "since %1") if last.open else translate("DateWords", "from %1")
        return pattern.replace("%1", _end_words(first, locale, after=True)) if first.year else ""
    if not first.year:
        return translate("DateWords", "until %1").replace("%1", _end_words(last, locale, after=True))
    approximate, uncertain = first.approximate or last.approximate, first.uncertain or last.uncertain
    if _place(first) == _place(last):
        return _end_words(first._replace(approximate=approximate, uncertain=uncertain), locale)
    if first.year == last.year and first.precision == last.precision and not (approximate or uncertain):
        return _words_within_a_year(first, last, locale)
    start, end = _end_words(first, locale), _end_words(last, locale)
    return f"{start}{DASH if start.isdecimal() and end.isdecimal() else SPACED_DASH}{end}"


def _place(point: Point) -> tuple[object, ...]:
    """Give where an end lies, without how sure that is."""
    return (point.year, point.month, point.day, point.precision)


def _words_within_a_year(first: Point, last: Point, locale: QLocale) -> str:
    """Say a span with nothing twice: `19–24 August 1936`, `30 July – 2 August 1936`, `June–August 1937`."""
    end = _point_words(last, locale)
    if first.precision == "month":
        return f"{locale.standaloneMonthName(first.month)}{DASH}{end}"
    if first.month == last.month:
        return f"{first.day}{DASH}{end}"
    return f"{_day_words(first, locale)}{SPACED_DASH}{end}"


def _end_words(point: Point, locale: QLocale, *, after: bool = False) -> str:
    """Say one end, with how sure it is in front. `after`: a word stands before it that asks for another case of the month."""
    words = _point_words(point, locale, after=after or point.approximate)
    if point.approximate and point.uncertain:
        return translate("DateWords", "perhaps about %1").replace("%1", words)
    if point.approximate:
        return translate("DateWords", "about %1").replace("%1", words)
    return translate("DateWords", "probably %1").replace("%1", words) if point.uncertain else words


def _point_words(point: Point, locale: QLocale, *, after: bool = False) -> str:
    """Say one end, as precisely as it is known."""
    match point.precision:
        case "day":
            return f"{_day_words(point, locale)} {point.year}"
        case "month":
            month = locale.monthName(point.month) if after else locale.standaloneMonthName(point.month)
            return f"{month} {point.year}"
        case "decade":
            pattern = translate("DateWords", "%1s", "after since, until or about") if after else translate("DateWords", "%1s")
            return pattern.replace("%1", str(point.year))
        case "century":
            return f"{point.year}{DASH}{point.year + 99}"
        case _:
            return str(point.year)


def _day_words(point: Point, locale: QLocale) -> str:
    """Say the day and the month, which many languages put into another case than the month alone."""
    return locale.toString(QDate(point.year, point.month, point.day), "d MMMM")
