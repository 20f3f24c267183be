"""What lies near the view of the timeline, as rows for QML: lanes, marks, the rug, and the lines of years and months.

What another step of zoom shows is a hundred marks and as many lines; until QML has taken them over, more time goes by than a picture may
take. So each of them knows how long the scale is for which it was placed, and those of two steps stand beside each other for some
pictures. The marks of one row go over together, so that no label meets another one.
"""

from collections.abc import Container, Iterator, Sequence
from time import perf_counter

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
    """Keeps the models, and fills them: all at once, or as much as there is time for in a picture."""

    def __init__(self, told: Sequence[Happening], locale: QLocale, parent: QObject) -> None:
        """Begin with no rows."""
        self._told, self._locale = told, locale
        self._spoken: dict[int, str] = {}
        self.lanes, self.marks = PoolModel(LaneRole, parent), PoolModel(MarkRole, parent)
        self.rug, self.ticks = PoolModel(RugRole, parent), PoolModel(TickRole, parent)
        self._pieces: Iterator[None] = iter(())
        self._rounds = 0

    def lay(self, lane_ids: Sequence[str], off: Container[int], layout: Layout) -> None:
        """Give every lane its room."""
        self.lanes.put(lane_rows(lane_ids, off, layout.bands))

    def show(self, window: TimeWindow, chosen: int) -> None:
        """Fill the models with what lies near the view; `chosen` is the number of an event, or below 0."""
        self._rounds, layout, stretch = 0, window.layout, window.stretch
        lanes = {lane: layout.marks(lane, stretch, chosen, self._say) for lane in layout.bands}
        self.marks.put_parts({(lane, row): marks for lane, rows in lanes.items() for row, marks in rows.items()})
        self.rug.put_parts({lane: layout.rug(lane, stretch, chosen) for lane in layout.bands})
        self.ticks.put_parts(layout.years(stretch, self._strong(chosen)))

    # -- a piece at a time -------------------------------------------------------------------------------------------

    @property
    def is_behind(self) -> bool:
        """Whether there is still to be shown what lies near the view."""
        return self._rounds > 0

    def fall_behind(self, window: TimeWindow, chosen: int) -> None:
        """Leave what is shown; it is to follow in pieces, and where it does so already, once more afterwards."""
        if not self._rounds:
            self._pieces = self._following(window, chosen)
        self._rounds = min(self._rounds + 1, 2)

    def catch_up(self, window: TimeWindow, chosen: int, until: float) -> bool:
        """Show some of it, up to a time (of `perf_counter`). Tells whether there was any."""
        if not self._rounds:
            return False
        for _ in self._pieces:
            if perf_counter() >= until:
                return True
        self._rounds -= 1
        if self._rounds:
            self._pieces = self._following(window, chosen)
        return True

    def _following(self, window: TimeWindow, chosen: int) -> Iterator[None]:
        """Fill the models part by part, each with what lies near the view at that moment."""
        layout = window.layout
        years = layout.years(window.stretch, self._strong(chosen))
        for decade in years.keys() | self.ticks.parts:
            self.ticks.put_part(decade, years.get(decade, {}))
            yield
        for lane in layout.bands:
            for row, marks in layout.marks(lane, window.stretch, chosen, self._say).items():
                self.marks.put_part((lane, row), marks)
                yield
            self.rug.put_part(lane, layout.rug(lane, window.stretch, chosen))
            yield

    def _strong(self, chosen: int) -> range:
        return calendar_years(self._told[chosen]) if chosen >= 0 else range(0)

    def _say(self, number: int) -> str:
        """Say an event with its date, for those who hear it."""
        if number not in self._spoken:
            self._spoken[number] = f"{(event := self._told[number].event).title}, {date_words(event.date, self._locale)}"
        return self._spoken[number]
