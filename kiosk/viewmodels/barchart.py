"""Rows of a dataset as bars that lie: a name, what else is known of it, and a mark for each number."""

from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Dataset
from kiosk.viewmodels.cells import YEARS, Column
from kiosk.viewmodels.charts import Plot, Series
from kiosk.viewmodels.marks import Mark, MarkRole, mark_of, scale_of, spoken_series
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class LegendRole(IntEnum):
    """What a legend knows of one manner of drawing."""

    FILL = 0  # solid, hollow, hatched, strokes, block
    WORDS = 1


class BarRole(IntEnum):
    """What a row knows."""

    NAME = 0
    ASIDE = 1  # what is known of it but not drawn
    MARKS = 2  # a model with MarkRole
    COUNT = 3


@QmlElement
@QmlUncreatable("")
class BarChartViewModel(QObject):  # type: ignore[operator]
    """Bars from zero. Nothing in it ever changes."""

    def __init__(self, dataset: Dataset, drawn: Plot, locale: QLocale, parent: QObject) -> None:
        """Lay every row out."""
        super().__init__(parent)
        field = drawn.fields[0]
        scale = scale_of(field)
        table = [[mark_of(one, row, scale, dataset.certainty, locale) for one in field] for row, _ in enumerate(dataset.rows)]
        names = names_of(drawn)
        self._rows = RowsModel(
            BarRole,
            [
                (name, asides(drawn.beside, row, locale), RowsModel(MarkRole, marks, self), len(marks))
                for row, (name, marks) in enumerate(zip(names, table, strict=True))
            ],
            self,
        )
        marks = [mark for row in table for mark in row]
        self._legend = RowsModel(LegendRole, legend(field, marks), self)
        self._ticks = scale.ticks(locale, self)
        self._tick_words = scale.tick_words(locale)
        self._words = [mark.words for mark in marks]
        self._reaches = [max(mark.end, mark.most) for mark in marks]
        self._longest = [*names, *(asides(drawn.beside, row, locale) for row, _ in enumerate(names))]
        self._spoken = " ".join(filter(None, (spoken_series(one, names, locale) for one in field)))

    _get_rows = attrgetter("_rows")
    rows = Property(RowsModel, _get_rows, constant=True)
    _get_legend = attrgetter("_legend")
    legend = Property(RowsModel, _get_legend, constant=True)
    _get_ticks = attrgetter("_ticks")
    ticks = Property(RowsModel, _get_ticks, constant=True)
    _get_words = attrgetter("_words")
    words = Property(list, _get_words, constant=True)
    """All that is written beside bars, for measuring the longest."""
    _get_reaches = attrgetter("_reaches")
    reaches = Property(list, _get_reaches, constant=True)
    """How far each of these bars reaches, as a fraction of the axis."""
    _get_tick_words = attrgetter("_tick_words")
    tickWords = Property(list, _get_tick_words, constant=True)
    """All numbers on the axis, for measuring the longest."""
    _get_names = attrgetter("_longest")
    names = Property(list, _get_names, constant=True)
    """All that is written before bars, likewise."""
    _get_spoken = attrgetter("_spoken")
    spoken = Property(str, _get_spoken, constant=True)
    """The chart in words, for those who hear it."""


def asides(beside: tuple[Column, ...], row: int, locale: QLocale) -> str:
    """Say what is known of a row but not drawn: `Order: 00485 \u00b7 Ordered: 11 August 1937`."""
    said = [f"{column.heading}: {column.words(row, locale)}" for column in beside if column.cells[row] and column.id not in YEARS]
    return " \u00b7 ".join(said)


def names_of(drawn: Plot) -> list[str]:
    """Name the rows; the year in which something was published belongs to its name."""
    years = [column for column in drawn.beside if column.id in YEARS]
    return [
        " ".join([name, *(f"({column.cells[row]})" for column in years if column.cells[row])]) for row, name in enumerate(drawn.label.cells)
    ]


def legend(field: tuple[Series, ...], marks: list[Mark]) -> list[tuple[str, str]]:
    """Say what each manner of drawing stands for; for numbers between bounds that is how sure they are."""
    fills = {mark.fill for mark in marks if mark.known}
    ranged = any(mark.most >= 0 for mark in marks)
    bounds = [one for one in field if one.column.id == "low" and one.most is not None]
    said = [(one.fill, one.column.heading) for one in field if one not in bounds]
    if bounds and "solid" in fills:
        said.append(("solid", QCoreApplication.translate("Numbers", "recorded, at least")))
    if "strokes" in fills:
        said.append(("strokes", QCoreApplication.translate("Numbers", "estimated")))
    if ranged:
        said.append(("block", QCoreApplication.translate("Numbers", "from the lowest to the highest estimate")))
    return said
