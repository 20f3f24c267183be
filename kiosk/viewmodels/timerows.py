"""What lies near the view of the timeline, as rows for QML: lanes, marks, the rug, and the lines of years and months."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QLocale, QObject

from kiosk.viewmodels.datewords import date_words
from kiosk.viewmodels.happenings import Happening, calendar_years
from kiosk.viewmodels.lanes import LaneRole
from kiosk.viewmodels.pool import PoolModel
from kiosk.viewmodels.timelayout import Layout, MarkRole, lane_rows
from kiosk.viewmodels.timerug import RugRole
from kiosk.viewmodels.timeticks import TickRole
from kiosk.viewmodels.timewindow import TimeWindow


class TimeRows:
    """Keeps the models, and fills them."""

    def __init__(self, told: Sequence[Happening], locale: QLocale, parent: QObject) -> None:
        """Begin with no rows."""
        self._told, self._locale = told, locale
        self._spoken: dict[int, str] = {}
        self.lanes, self.marks = PoolModel(LaneRole, parent), PoolModel(MarkRole, parent)
        self.rug, self.ticks = PoolModel(RugRole, parent), PoolModel(TickRole, parent)

    def lay(self, lane_ids: Sequence[str], off: Container[int], layout: Layout) -> None:
        """Give every lane its room."""
        self.lanes.put(lane_rows(lane_ids, off, layout.bands))

    def show(self, window: TimeWindow, chosen: int) -> None:
        """Fill the models with what lies near the view; `chosen` is the number of an event, or below 0."""
        origin, stretch = window.origin, window.stretch
        marks, rug = window.layout.window(stretch, origin, chosen, self._say)
        self.marks.put(marks)
        self.rug.put(rug)
        years = calendar_years(self._told[chosen]) if chosen >= 0 else range(0)
        near = window.layout.ticks.near(*stretch)
        self.ticks.put({(one.year, one.month): (one.text, one.along - origin, one.month == 1 and one.year in years) for one in near})

    def _say(self, number: int) -> str:
        """Say an event with its date, for those who hear it."""
        if number not in self._spoken:
            self._spoken[number] = f"{(event := self._told[number].event).title}, {date_words(event.date, self._locale)}"
        return self._spoken[number]
