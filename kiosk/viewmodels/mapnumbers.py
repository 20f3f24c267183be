"""The numbers of a map: the datasets that can be drawn on it, and the one that is, as circles whose area is as large as the number."""

from collections.abc import Callable, Mapping
from enum import IntEnum
from math import inf, sqrt
from operator import attrgetter
from typing import Final

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.model import Dataset, Exhibit
from kiosk.viewmodels.cells import columns, most_of, number_words, plain_number
from kiosk.viewmodels.datewords import year_words
from kiosk.viewmodels.places import WayRole
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

LARGEST: Final = 0.17
"""How wide the largest circle is, as a fraction of the shorter side of the map, and at the most in units."""
LARGEST_UNITS: Final = 13.0
HOLLOW_UNITS: Final = 6.5
"""How wide the ring of a place without a number is: a little wider than its mark."""
ROUND: Final = tuple(digit * 10**power for power in range(9, -1, -1) for digit in (5, 2, 1))


class CircleRole(IntEnum):
    """What a circle knows; x and y are its middle on the enlarged map."""

    SPOKEN = 0
    CIRCLE_X = 1
    CIRCLE_Y = 2
    DIAMETER = 3
    COUNTED = 4  # False: there is no number
    WHOLE = 5  # False: in the chosen year the time that the number is of had not ended


@QmlElement
@QmlUncreatable("")
class MapNumbersViewModel(QObject):  # type: ignore[operator]
    """One dataset on the map, or none."""

    changed = Signal()
    laid = Signal()

    def __init__(self, exhibit: Exhibit, places: Mapping[str, Edtf], parent: QObject) -> None:
        """Find what can be drawn: datasets that name places of this map, each with its own time. None is drawn at first."""
        super().__init__(parent)
        self._places = places
        self._year = 0
        self._locale = QLocale(exhibit.cover.language)
        self._held = {f"dataset:{one.id}": one for one in exhibit.datasets.values() if self._rows_of(one)}
        none = QCoreApplication.translate("Map", "No numbers")
        choices = [("", none), *((link, one.title) for link, one in self._held.items())]
        self._choices = RowsModel(WayRole, choices if self._held else [], self)
        self._shown: Dataset | None = None
        self._link = ""
        self._circles = RowsModel(CircleRole, [], self)
        self._scale = (0.0, 0.0)

    @Slot(str)
    def choose(self, link: str) -> None:
        """Draw a dataset, or none."""
        if link != self._link and (link in self._held or not link):
            self._link, self._shown = link, self._held.get(link)
            self.changed.emit()

    def said_of(self, place: str) -> str:
        """Say all that was counted at a place, as the columns name it; nothing where no dataset is drawn, or it leaves the place out."""
        if self._shown is None:
            return ""
        counted = [column for column in columns(self._shown) if column.is_counted]
        none = QCoreApplication.translate("Numbers", "no figure")
        said = "; ".join(
            f"{column.heading}: {column.words(row, self._locale) or none}"
            for row in self._rows_of(self._shown, place)
            for column in counted
        )
        period = year_words(self._shown.period)
        return f"{said} ({period})" if said and period and not self._ended(place) else said

    def lay(self, spot: Callable[[str], tuple[float, ...]], side: float, unit: float, year: int = 0) -> None:
        """Draw the circles where the places stand, the largest first, so that the small ones lie on top of them.

        With a `year` those whose time had not begun at its end are left out, and those whose time had not ended are told apart: no
        number is shown as if it had been there before it was counted.
        """
        self._year = year
        before, rows = self._circles, self._drawn()
        largest = min(LARGEST * side, LARGEST_UNITS * unit)
        most = most_of(number for _, number in rows)
        self._scale = self._scale_of(most, largest)
        circles = []
        for place, number in sorted(rows, key=lambda row: -(row[1] or 0.0)):
            at = spot(place)
            wide = HOLLOW_UNITS * unit if number is None else largest * sqrt(number / most) if most else 0.0
            if at and self._begun(place):
                circles.append((self.said_of(place), *at, wide, number is not None, self._ended(place)))
        self._circles = RowsModel(CircleRole, circles, self)
        self.laid.emit()
        before.deleteLater()

    def _begun(self, place: str) -> bool:
        """Tell whether the time that a number is of had begun at the end of the chosen year."""
        dates = [date for date in (self._shown.period if self._shown else None, self._places.get(place)) if date]
        return not self._year or all(date.earliest_year < self._year + 1 for date in dates)

    def _ended(self, place: str) -> bool:
        """Tell whether it had ended: with the table's time, or with the place's own."""
        dates = [date for date in (self._shown.period if self._shown else None, self._places.get(place)) if date]
        return not self._year or not dates or min(date.latest_year or inf for date in dates) <= self._year + 1

    def _drawn(self) -> list[tuple[str, float | None]]:
        """Give the places and numbers of what is drawn."""
        shown = self._shown
        if shown is None or shown.map is None:
            return []
        key, number = shown.map.place, shown.map.number
        return [(shown.rows[row][key], plain_number(shown.rows[row].get(number, "").strip())) for row in self._rows_of(shown)]

    def _rows_of(self, dataset: Dataset, place: str = "") -> list[int]:
        """Give the rows that name a place of this map, or one of them."""
        key = dataset.map.place if dataset.map is not None else ""
        named = [row.get(key, "") if key else "" for row in dataset.rows]
        return [row for row, name in enumerate(named) if name in self._places and place in {"", name}]

    @staticmethod
    def _scale_of(most: float, largest: float) -> tuple[float, float]:
        """Give a round number of which the circle is easy to see, and how wide that circle is."""
        number = next((one for one in ROUND if one <= most), 0)
        return (float(number), largest * sqrt(number / most)) if number else (0.0, 0.0)

    def _get_scale_words(self) -> str:
        number = number_words(str(int(self._scale[0])), self._locale)
        if self._shown is None or self._shown.map is None or not self._scale[0]:
            return ""
        heading = self._shown.columns.get(self._shown.map.number, "")
        return f"{heading}: {number} {self._shown.unit}".strip(": ")

    def _get_title(self) -> str:
        return self._shown.title if self._shown is not None else ""

    def _get_counted_by(self) -> str:
        if self._shown is None:
            return ""
        pattern = QCoreApplication.translate("Numbers", "Counted by: %1")
        said = pattern.replace("%1", self._shown.counted_by) if self._shown.counted_by else ""
        return ", ".join(filter(None, (said, year_words(self._shown.period))))

    def _get_when(self) -> str:
        """Say how the numbers stand to the chosen year."""
        if self._shown is None or not self._year:
            return ""
        period = year_words(self._shown.period)
        drawn = [place for place, _ in self._drawn()]
        if not period:
            words = QCoreApplication.translate("Map", "The table does not say of which years these numbers are.")
        elif not any(map(self._begun, drawn)):
            words = QCoreApplication.translate("Map", "None up to %1: the numbers are of %2.")
        elif not all(self._ended(place) for place in drawn if self._begun(place)):
            words = QCoreApplication.translate("Map", "Not filled: the number is of all of %2.")
        else:
            return ""
        return words.replace("%1", str(self._year)).replace("%2", period)

    def _get_gaps(self) -> bool:
        return any(number is None for _, number in self._drawn())

    def _get_scale_width(self) -> float:
        return self._scale[1]

    _get_choices = attrgetter("_choices")
    choices = Property(RowsModel, _get_choices, constant=True)
    """A way each, none of them first; a model with WayRole, empty where nothing can be drawn."""
    _get_link = attrgetter("_link")
    link = Property(str, _get_link, notify=changed)
    """The dataset that is drawn: `dataset:burial-sites`; mostly nothing."""
    title = Property(str, _get_title, notify=changed)
    countedBy = Property(str, _get_counted_by, notify=changed)
    """Who counted, and the years it is about."""
    gaps = Property(bool, _get_gaps, notify=changed)
    """True: a place has no number, and a ring shows that."""
    _get_circles = attrgetter("_circles")
    circles = Property(RowsModel, _get_circles, notify=laid)
    scaleWords = Property(str, _get_scale_words, notify=laid)
    """What the circle of the legend stands for, and what was counted, as the table heads it."""
    when = Property(str, _get_when, notify=laid)
    """How the numbers stand to the chosen year: before it they are not drawn, within their time they are not filled."""
    scaleWidth = Property(float, _get_scale_width, notify=laid)
