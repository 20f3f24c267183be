"""The lives of a panel's people as lines against the panel's date, in fractions of the axis."""

from collections.abc import Sequence
from enum import IntEnum
from math import isfinite
from operator import attrgetter

from PySide6.QtCore import Property, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Figure, Lifelines
from kiosk.viewmodels.axis import Axis
from kiosk.viewmodels.datewords import DASH, year_words
from kiosk.viewmodels.people import BY_VIOLENCE, short_name
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

YOUTH, AFTER = 15, 3  # years shown before the first and after the last date, where the author names none


class LifeRole(IntEnum):
    """What a line knows; start and end are fractions of the axis, 0 to 1."""

    NAME = 0
    START = 1
    END = 2
    ENDING = 3  # "killed": the line breaks off; "died": it stops; "open": it runs on


@QmlElement
@QmlUncreatable("")
class LifelinesViewModel(QObject):  # type: ignore[operator]
    """A chart: lines, years, and the moment of the panel."""

    def __init__(self, block: Lifelines, people: Sequence[Figure], moment: Edtf, parent: QObject | None = None) -> None:
        """Lay the people out between the block's years; where it names none, from before the first death to after the last."""
        super().__init__(parent)
        self._title = block.title
        known = [end for figure in people if isfinite(end := _end_of_life(figure))]
        if moment and isfinite(moment.earliest_year):
            known.append(moment.earliest_year)
        since = block.since or int(min(known, default=1900)) - YOUTH
        axis = Axis(since, max(block.until or int(max(known, default=since)) + AFTER, since + 1))
        self._lines = RowsModel(LifeRole, [_line(figure, axis) for figure in people], self)
        self._ticks = axis.ticks(5, self)
        self._moment = axis.at(moment.earliest_year) if moment and axis.covers(moment.earliest_year) else -1.0
        self._names = [short_name(figure) for figure in people]
        self._spoken = "; ".join(f"{short_name(figure)}: {life_years(figure)}" for figure in people)

    _get_title = attrgetter("_title")
    title = Property(str, _get_title, constant=True)
    _get_lines = attrgetter("_lines")
    lines = Property(RowsModel, _get_lines, constant=True)
    _get_names = attrgetter("_names")
    names = Property(list, _get_names, constant=True)
    """All names, for measuring the longest."""
    _get_ticks = attrgetter("_ticks")
    ticks = Property(RowsModel, _get_ticks, constant=True)
    _get_moment = attrgetter("_moment")
    moment = Property(float, _get_moment, constant=True)
    """Where the red upright stands, as a fraction; below 0 there is none."""
    _get_spoken = attrgetter("_spoken")
    spoken = Property(str, _get_spoken, constant=True)
    """The chart in words, for those who hear it."""


def life_years(figure: Figure) -> str:
    """Say the years of a life as they are known: `1883–1936`, `?–1937`; nothing when neither is."""
    born = year_words(figure.born.date) or "?"
    died = "" if figure.died is None else year_words(figure.died.date) or "?"
    return f"{born}{DASH}{died}" if f"{born}{died}".strip("?") else ""


def _end_of_life(figure: Figure) -> float:
    """Give the decimal year of a death: the day itself when it is known, else the end of the span; infinite when not known."""
    if figure.died is None or not figure.died.date:
        return float("inf")
    date = figure.died.date
    return date.earliest_year if date.last.precision == "day" else date.latest_year


def _line(figure: Figure, axis: Axis) -> tuple[object, ...]:
    """Lay out one life, cut to the axis."""
    end = _end_of_life(figure)
    manner = figure.died.manner if figure.died is not None else "unknown"
    ending = "open" if end > axis.until else "killed" if manner in BY_VIOLENCE else "died"
    born = figure.born.date.earliest_year if figure.born.date else axis.since
    return (short_name(figure), axis.at(born), axis.at(min(end, axis.until)), ending)
