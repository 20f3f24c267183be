"""Years as an axis: upright bars or lines over it, and a gap where nobody knows."""

from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Dataset
from kiosk.viewmodels.axis import STEPS, Axis, TickRole
from kiosk.viewmodels.barchart import LegendRole, legend
from kiosk.viewmodels.cells import number_words
from kiosk.viewmodels.charts import Plot, Series
from kiosk.viewmodels.marks import Mark, mark_of, scale_of, spoken_series
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

TICKS = 9  # years under the axis, at most
NAMED = 4  # gaps that are named one by one


class ColumnRole(IntEnum):
    """What an upright bar knows; lengths are fractions of the axis, 0 to 1, and below 0 there is none."""

    PLACE = 0  # of its series among those of the field
    AT = 1  # where its year begins on the axis
    FILL = 2
    END = 3
    LEAST = 4
    MOST = 5
    WORDS = 6
    KNOWN = 7
    PEAK = 8  # True: the highest number of the field


class LineRole(IntEnum):
    """What a stretch of line knows: it ends where a year is missing."""

    FILL = 0
    POINTS = 1  # x and y in turn, as fractions of the field from its lower left


@QmlElement
@QmlUncreatable("")
class TimeChartViewModel(QObject):  # type: ignore[operator]
    """Series of one unit over the years. Nothing in it ever changes."""

    def __init__(self, dataset: Dataset, drawn: Plot, place: int, locale: QLocale, parent: QObject) -> None:
        """Lay out one of the fields of a plot."""
        super().__init__(parent)
        field = drawn.fields[place]
        years = [int(cell) for cell in drawn.label.cells]
        axis = Axis(years[0], years[-1] + 1)
        scale = scale_of(field)
        self._is_lines = drawn.kind == "lines"
        table = [
            (series, row, mark_of(one, row, scale, dataset.certainty, locale))
            for series, one in enumerate(field)
            for row, _ in enumerate(years)
        ]
        peak = max((mark for _, _, mark in table if mark.known), key=lambda mark: max(mark.end, mark.most), default=None)
        bars = [
            (
                series,
                axis.at(years[row]),
                *(mark.fill, mark.end, mark.least, mark.most),
                short_words(field[series], row, mark, locale),
                mark.known,
                mark is peak,
            )
            for series, row, mark in table
        ]
        self._columns = RowsModel(ColumnRole, bars, self)
        self._series_count = len(field)
        self._span = years[-1] + 1 - years[0]
        self._slot = 1 / self._span
        self._lines = RowsModel(
            LineRole,
            [(one.fill, line) for one in field for line in lines(one, years, axis, scale.top)] if self._is_lines else [],
            self,
        )
        self._legend = RowsModel(LegendRole, legend(field, [mark for _, _, mark in table]), self)
        self._ticks = scale.ticks(locale, self)
        self._tick_words = scale.tick_words(locale)
        self._years = RowsModel(TickRole, written_years(years, axis), self)
        self._words = [mark.words for _, _, mark in table if mark.known and mark.most < 0]
        self._gaps = gap_words(field, years)
        self._spoken = " ".join(filter(None, [*(spoken_series(one, list(drawn.label.cells), locale) for one in field), self._gaps]))

    _get_is_lines = attrgetter("_is_lines")
    isLines = Property(bool, _get_is_lines, constant=True)
    _get_columns = attrgetter("_columns")
    columns = Property(RowsModel, _get_columns, constant=True)
    _get_series_count = attrgetter("_series_count")
    seriesCount = Property(int, _get_series_count, constant=True)
    _get_span = attrgetter("_span")
    span = Property(int, _get_span, constant=True)
    """How many years the axis holds."""
    _get_slot = attrgetter("_slot")
    slot = Property(float, _get_slot, constant=True)
    """How much of the axis a year takes."""
    _get_lines = attrgetter("_lines")
    lines = Property(RowsModel, _get_lines, constant=True)
    _get_legend = attrgetter("_legend")
    legend = Property(RowsModel, _get_legend, constant=True)
    _get_ticks = attrgetter("_ticks")
    ticks = Property(RowsModel, _get_ticks, constant=True)
    _get_tick_words = attrgetter("_tick_words")
    tickWords = Property(list, _get_tick_words, constant=True)
    """All numbers on the axis, for measuring the longest."""
    _get_years = attrgetter("_years")
    years = Property(RowsModel, _get_years, constant=True)
    """The years written under the axis; each stands in the middle of its year."""
    _get_words = attrgetter("_words")
    words = Property(list, _get_words, constant=True)
    """The numbers that may be written on bars, for measuring the longest; those between a lowest and a highest are not among them."""
    _get_gaps = attrgetter("_gaps")
    gaps = Property(str, _get_gaps, constant=True)
    """Which years have no figure; mostly empty."""
    _get_spoken = attrgetter("_spoken")
    spoken = Property(str, _get_spoken, constant=True)


def written_years(years: list[int], axis: Axis) -> list[tuple[str, float]]:
    """Choose the years that are written under the axis: all, or the round ones where there are many."""
    step = next((step for step in STEPS if (years[-1] - years[0] + 1) / step <= TICKS), STEPS[-1])
    return [(str(year), axis.at(year)) for year in range(years[0], years[-1] + 1) if year % step == 0]


def short_words(series: Series, row: int, mark: Mark, locale: QLocale) -> str:
    """Say one cell where room is scarce: `4.8\u20135.8`."""
    if series.most is None or not (low := series.column.cells[row]) or not (high := series.most.cells[row]) or low == high:
        return mark.words
    return f"{number_words(low, locale)}\u2013{number_words(high, locale)}"


def lines(series: Series, years: list[int], axis: Axis, top: float) -> list[list[float]]:
    """Cut a series into stretches of years that follow one another, each a list of x and y in turn; nothing bridges a gap."""
    stretches: list[list[float]] = []
    before = 0
    for year, number in zip(years, series.column.numbers, strict=True):
        if number is None:
            continue
        if year != before + 1:
            stretches.append([])
        stretches[-1] += [axis.at(year + 0.5), number / top]
        before = year
    return stretches


def gap_words(field: tuple[Series, ...], years: list[int]) -> str:
    """Say which years have no figure, series by series."""
    said = []
    for one in field:
        held = dict(zip(years, one.column.numbers, strict=True))
        missing = [str(year) for year in range(years[0], years[-1] + 1) if held.get(year) is None]
        if missing:
            pattern = QCoreApplication.translate("Numbers", "%1, no figure: %2.")
            named = ", ".join(missing[:NAMED]) + (" \u2026" if len(missing) > NAMED else "")
            said.append(pattern.replace("%1", one.column.heading).replace("%2", named))
    return " ".join(said)
