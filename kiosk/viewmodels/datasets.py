"""One dataset in words: what was counted, by whom, how sure that is, its chart and every row of its table."""

from enum import IntEnum
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Dataset, Exhibit, Panel
from kiosk.viewmodels.barchart import BarChartViewModel
from kiosk.viewmodels.cards import certainty_words, number_words
from kiosk.viewmodels.cells import columns
from kiosk.viewmodels.charts import plot
from kiosk.viewmodels.citations import citations
from kiosk.viewmodels.datewords import year_words
from kiosk.viewmodels.dotfield import DotFieldViewModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.timechart import TimeChartViewModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class FieldRole(IntEnum):
    """What a field over the years knows."""

    CHART = 0  # a TimeChartViewModel


class TableRole(IntEnum):
    """What a row of the table knows."""

    CELLS = 0  # a string a column
    SPOKEN = 1


class PanelKeyRole(IntEnum):
    """What a key to a panel knows."""

    PANEL_ID = 0
    TITLE = 1


@QmlElement
@QmlUncreatable("")
class DatasetViewModel(QObject):  # type: ignore[operator]
    """One dataset. Nothing in it ever changes."""

    def __init__(self, exhibit: Exhibit, dataset: Dataset, parent: QObject) -> None:
        """Say everything once, and lay the chart out."""
        super().__init__(parent)
        locale = QLocale(exhibit.cover.language)
        drawn = plot(dataset)
        self._dataset, self._drawn = dataset, drawn
        self._period = year_words(dataset.period)
        self._sources = citations(exhibit, dataset.sources)
        self._certainty_words = certainty_words(dataset.certainty)
        self._bars = BarChartViewModel(dataset, drawn, locale, self) if self._get_shape() == "bars" else None
        self._dots = DotFieldViewModel(dataset, drawn, locale, self) if drawn.kind == "dots" else None
        times = [TimeChartViewModel(dataset, drawn, place, locale, self) for place, _ in enumerate(drawn.fields)] if drawn.over_time else []
        self._fields = RowsModel(FieldRole, [(chart,) for chart in times], self)
        self._field_count = len(times)
        charts = [*times, *(chart for chart in (self._bars, self._dots) if chart is not None)]
        self._spoken = " ".join([f"{dataset.title}.", *(chart.property("spoken") for chart in charts)])
        self._lay_table(dataset, locale)
        between = QCoreApplication.translate("Cards", "%1 to %2")
        self._ranges = [
            f"{dataset.columns.get(name, name)}: "
            + between.replace("%1", number_words(least, locale)).replace("%2", number_words(most, locale))
            for name, (least, most) in dataset.range.items()
        ]
        shown = [panel for panel in exhibit.panels if dataset.id in datasets_of(panel)]
        self._panels = RowsModel(PanelKeyRole, [(panel.id, panel.title) for panel in shown], self)

    def _lay_table(self, dataset: Dataset, locale: QLocale) -> None:
        """Write every row."""
        held = columns(dataset)
        none = QCoreApplication.translate("Numbers", "no figure")
        table = [[column.words(row, locale) for column in held] for row, _ in enumerate(dataset.rows)]
        longest = [max((cells[place] for cells in table), key=len, default="") for place, _ in enumerate(held)]
        spoken = [
            cells[0] + ": " + "; ".join(f"{column.heading} {cell or none}" for column, cell in zip(held[1:], cells[1:], strict=True))
            for cells in table
            if cells
        ]
        self._rows = RowsModel(TableRole, list(zip(([cell or "\u2013" for cell in cells] for cells in table), spoken, strict=False)), self)
        self._column_headings = [column.heading for column in held]
        self._column_longest = longest
        self._column_counted = [column.is_counted for column in held]

    def _get_link(self) -> str:
        return f"dataset:{self._dataset.id}"

    def _get_unit_words(self) -> str:
        pattern = QCoreApplication.translate("Numbers", "Unit: %1")
        return pattern.replace("%1", self._dataset.unit) if self._dataset.unit else ""

    def _get_counted_by(self) -> str:
        pattern = QCoreApplication.translate("Numbers", "Counted by: %1")
        return pattern.replace("%1", self._dataset.counted_by) if self._dataset.counted_by else ""

    def _get_shape(self) -> str:
        return "time" if self._drawn.over_time else "bars" if self._drawn.kind in {"bars", "ranges"} else self._drawn.kind

    _get_title = attrgetter("_dataset.title")
    title = Property(str, _get_title, constant=True)
    link = Property(str, _get_link, constant=True)
    """What opens it: `dataset:gulag-deaths`."""
    unitWords = Property(str, _get_unit_words, constant=True)
    countedBy = Property(str, _get_counted_by, constant=True)
    _get_period = attrgetter("_period")
    period = Property(str, _get_period, constant=True)
    """The years that it is about."""
    _get_certainty = attrgetter("_dataset.certainty")
    certainty = Property(str, _get_certainty, constant=True)
    _get_certainty_words = attrgetter("_certainty_words")
    certaintyWords = Property(str, _get_certainty_words, constant=True)
    _get_note = attrgetter("_dataset.note")
    note = Property(str, _get_note, constant=True)
    _get_ranges = attrgetter("_ranges")
    ranges = Property(list, _get_ranges, constant=True)
    """What historians put a whole column at, one sentence each; mostly none."""
    _get_sources = attrgetter("_sources")
    sources = Property(list, _get_sources, constant=True)
    """One citation each."""
    shape = Property(str, _get_shape, constant=True)
    """How it is drawn: time, bars, dots; `table`: not at all."""
    _get_fields = attrgetter("_fields")
    fields = Property(RowsModel, _get_fields, constant=True)
    """The fields over the years, each with an axis of its own; a model with FieldRole."""
    _get_field_count = attrgetter("_field_count")
    fieldCount = Property(int, _get_field_count, constant=True)
    _get_bars = attrgetter("_bars")
    bars = Property(BarChartViewModel, _get_bars, constant=True)
    _get_dots = attrgetter("_dots")
    dots = Property(DotFieldViewModel, _get_dots, constant=True)
    _get_spoken = attrgetter("_spoken")
    spoken = Property(str, _get_spoken, constant=True)
    """The chart in words, for those who hear it."""
    _get_rows = attrgetter("_rows")
    rows = Property(RowsModel, _get_rows, constant=True)
    """Every row of the table; a model with TableRole."""
    _get_headings = attrgetter("_column_headings")
    headings = Property(list, _get_headings, constant=True)
    _get_longest = attrgetter("_column_longest")
    longest = Property(list, _get_longest, constant=True)
    """The longest cell of each column, for measuring."""
    _get_counted = attrgetter("_column_counted")
    counted = Property(list, _get_counted, constant=True)
    """Which columns hold numbers."""
    _get_panels = attrgetter("_panels")
    panels = Property(RowsModel, _get_panels, constant=True)
    """The panels that show it; a model with PanelKeyRole."""


def datasets_of(panel: Panel) -> list[str]:
    """List the datasets that the blocks of a panel show."""
    return [block.dataset.id for block in panel.blocks if block.dataset is not None]
