"""One number as it is drawn: solid as far as was counted, strokes where that is not sure, a red block for what historians put it at."""

from enum import IntEnum
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QLocale

from kiosk.viewmodels.cells import most_of, number_words
from kiosk.viewmodels.charts import Series
from kiosk.viewmodels.scale import Scale, scale_to

UNSURE = frozenset({"estimate", "disputed"})


class MarkRole(IntEnum):
    """What a mark knows; lengths are fractions of the axis, 0 to 1, and below 0 there is none."""

    FILL = 0  # solid, hollow, hatched or strokes
    END = 1
    LEAST = 2  # where the red block begins
    MOST = 3  # and ends
    BEYOND = 4  # True: there were more; nobody knows how many
    WORDS = 5
    KNOWN = 6  # False: nothing is drawn, the words stand alone


class Mark(NamedTuple):
    """One row of a model with `MarkRole`."""

    fill: str
    end: float
    least: float
    most: float
    beyond: bool
    words: str
    known: bool


def scale_of(field: tuple[Series, ...]) -> Scale:
    """Choose the axis on which all series of a field have room."""
    held = [column for one in field for column in (one.column, one.most) if column is not None]
    whole = all(column.is_whole for column in held)
    return scale_to(max((most_of(column.numbers) for column in held), default=0.0), whole=whole)


def mark_of(series: Series, row: int, scale: Scale, certainty: str, locale: QLocale) -> Mark:
    """Draw one cell, together with the highest estimate beside it."""
    low = series.column.numbers[row]
    high = series.most.numbers[row] if series.most is not None else None
    words = mark_words(series, row, locale)
    if low is None and high is None:
        return Mark(series.fill, 0.0, -1.0, -1.0, beyond=False, words=words, known=False)
    bounds = series.column.id == "low" and series.most is not None
    unsure = bounds and (certainty in UNSURE or (low != high and high is not None))
    fill = "strokes" if unsure or low is None else series.fill
    end = scale.at(low if low is not None else high or 0.0)
    if high is None:
        return Mark(fill, end, -1.0, -1.0, beyond=bounds, words=words, known=True)
    block = low is None or low != high or unsure
    return Mark(fill, end, end if block else -1.0, scale.at(high) if block else -1.0, beyond=False, words=words, known=True)


def mark_words(series: Series, row: int, locale: QLocale) -> str:
    """Say one cell in words: `353,074`, `20,000 to 100,000`, `724,000 or more`, `no figure`; what is no plain number as it stands."""
    low = series.column.cells[row]
    high = series.most.cells[row] if series.most is not None else ""
    said, highest = number_words(low, locale), number_words(high, locale)
    if not low and not high:
        return QCoreApplication.translate("Numbers", "no figure")
    if low and high and low != high:
        return QCoreApplication.translate("Cards", "%1 to %2").replace("%1", said).replace("%2", highest)
    if not low:
        return QCoreApplication.translate("Numbers", "%1 at most").replace("%1", highest)
    if series.column.id == "low" and series.most is not None and not high and series.column.numbers[row] is not None:
        return QCoreApplication.translate("Numbers", "%1 or more").replace("%1", said)
    return said


def spoken_series(series: Series, names: list[str], locale: QLocale) -> str:
    """Say a series in one sentence: where it is lowest, and where it is highest."""
    upper = series.most.numbers if series.most is not None else series.column.numbers
    pairs = list(zip(series.column.numbers, upper, strict=True))
    held = [row for row, pair in enumerate(pairs) if pair != (None, None)]
    if not held:
        return ""
    lowest = min(held, key=lambda row: min(number for number in pairs[row] if number is not None))
    highest = max(held, key=lambda row: max(number for number in pairs[row] if number is not None))
    least, most = (_filled("%1 (%2)", mark_words(series, row, locale), names[row]) for row in (lowest, highest))
    if series.column.id == "low" and series.most is not None:
        return _filled(QCoreApplication.translate("Numbers", "Lowest: %1. Highest: %2."), least, most)
    if lowest == highest:
        return f"{series.column.heading}: {most}."
    return _filled(QCoreApplication.translate("Numbers", "%1: lowest %2, highest %3."), series.column.heading, least, most)


def _filled(pattern: str, *words: str) -> str:
    """Put words into the places of a pattern."""
    for place, word in enumerate(words, 1):
        pattern = pattern.replace(f"%{place}", word)
    return pattern
