"""The years of a map: up to which one things are shown; all of them at first."""

from collections.abc import Mapping
from math import inf, isfinite
from operator import attrgetter

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.axis import Axis
from kiosk.viewmodels.places import Standing
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class MapYearsViewModel(QObject):  # type: ignore[operator]
    """A stretch of years, and the one chosen."""

    changed = Signal()

    def __init__(self, places: Mapping[str, Standing], parent: QObject) -> None:
        """Span the years in which places begin to matter; a last step after them shows all."""
        super().__init__(parent)
        years = [int(standing.begins) for standing in places.values() if isfinite(standing.begins)]
        self._first, self._last = min(years, default=0), max(years, default=0)
        self._year = 0
        self._ticks = Axis(self._first, max(self._last, self._first + 1)).ticks(12, self)

    @property
    def limit(self) -> float:
        """The decimal year at whose end the map stands: what begins later is still to come."""
        return self._year + 1 if self._year else inf

    @property
    def chosen(self) -> int:
        """The year that was chosen; 0: all years."""
        return self._year

    @Slot(int)
    def choose(self, year: int) -> None:
        """Show the map at the end of a year; 0 for all years."""
        year = max(self._first, min(self._last, year)) if year else 0
        if year != self._year:
            self._year = year
            self.changed.emit()

    def _get_words(self) -> str:
        if not self._year:
            return QCoreApplication.translate("Map", "All years")
        return QCoreApplication.translate("Map", "Up to %1").replace("%1", str(self._year))

    _get_first = attrgetter("_first")
    first = Property(int, _get_first, constant=True)
    _get_last = attrgetter("_last")
    last = Property(int, _get_last, constant=True)
    _get_year = attrgetter("_year")
    year = Property(int, _get_year, notify=changed)
    """0: all years."""
    words = Property(str, _get_words, notify=changed)
    _get_ticks = attrgetter("_ticks")
    ticks = Property(RowsModel, _get_ticks, constant=True)
