"""The view of when things happened, on lanes of time.

QML says how large the view is, what two fingers do, and now and then where it looks, not in each frame; this lays the events out and gives
what lies near there.
Labels are placed for steps of zoom, never scaled; between two steps the time is drawn longer, and they stay with their marks.
"""

from functools import partial
from math import isfinite
from operator import attrgetter
from typing import cast

from PySide6.QtCore import Property, QCoreApplication, QLocale, QObject, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.datewords import DASH, date_words
from kiosk.viewmodels.eventfilter import EventFilter
from kiosk.viewmodels.events import EventViewModel
from kiosk.viewmodels.happenings import happenings
from kiosk.viewmodels.panels import PanelListModel
from kiosk.viewmodels.pool import PoolModel
from kiosk.viewmodels.rows import RowsModel
from kiosk.viewmodels.ruler import Ruler
from kiosk.viewmodels.selection import Selected, Selection
from kiosk.viewmodels.timeahead import TimeAhead
from kiosk.viewmodels.timelayout import Layout
from kiosk.viewmodels.timerows import TimeRows
from kiosk.viewmodels.timewindow import Look, TimeWindow, levels

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class TimelineViewModel(QObject):  # type: ignore[operator]
    """Says what is shown of the events, and which one is chosen."""

    changed = Signal()
    moved = Signal()
    shownChanged = Signal()
    chosenChanged = Signal()

    def __init__(self, exhibit: Exhibit, panels: PanelListModel, parent: QObject) -> None:  # noqa: ARG002, as every view is made
        """Put the events in order; nothing is laid out before the size of the view is known."""
        super().__init__(parent)
        self._exhibit, self._locale = exhibit, QLocale(exhibit.cover.language)
        self._told, self._lane_ids, self._scale = happenings(exhibit)
        self._last_level = levels(self._scale.widest)
        self._choices = EventFilter(exhibit, self._told, self)
        self._selection = Selection(self._told, self._choices)
        self._made: dict[int, EventViewModel] = {}
        self._rows = TimeRows(self._told, self._locale, self)
        self._ruler, self._window = cast("Ruler | None", None), cast("TimeWindow | None", None)
        self._look = Look()
        self._ahead = TimeAhead(self._rows, self)
        self._ahead.crossed.connect(self._cross)

    # -- in another language -----------------------------------------------------------------------------------------

    def left(self) -> tuple[Selected, Look]:
        """Give what a visitor chose here: events, how near, and what stands in the middle."""
        return self._selection.left(self._lane_ids), self._kept()

    def go_on(self, left: tuple[Selected, Look]) -> None:
        """Begin where another one was left."""
        chosen, self._look = left
        self._selection.go_on(chosen, self._lane_ids)

    # -- what QML tells ----------------------------------------------------------------------------------------------

    @Slot(str, str)
    def open(self, focus: str, panelId: str) -> None:
        """Begin anew: all lanes, all years, on an event (`event:kirov-shot`), else on the first one of a panel, else in the middle.

        For a person (`figure:kirov`) only their events are shown. Who comes back to the event they left finds the rest as it was.
        """
        if self._selection.begin(self._exhibit, focus, panelId):
            self._window, self._look = None, Look()
        self._lay_out(self._kept()._replace(middle=0.5))
        self.chosenChanged.emit()

    @Slot(float, float, float, bool, QFont)
    def layOut(self, along: float, across: float, unit: float, upright: bool, face: QFont) -> None:  # noqa: FBT001, as QML calls it
        """Lay out for a view of this size in pixels; what stands in its middle stays there."""
        if along > 0 and across > 0 and (self._ruler is None or self._ruler.made_of != (along, across, unit, face, upright)):
            look = self._kept()
            self._ruler = Ruler(along, across, unit, face, upright=upright)
            self._lay_out(look)

    @Slot(float)
    def look(self, offset: float) -> None:
        """Give what lies near a place of the view, in pixels from the beginning. To be asked now and then, not in each frame."""
        if self._window is not None:
            self._window.look(offset)
            if self._rows.is_behind:
                self._follow(self._window)
            else:
                self._show(self._window)

    @Slot(int, float)
    def zoom(self, steps: int, at: float) -> None:
        """Show less (or, below 0, more) of the time, about a place of the view in pixels."""
        window = self._window
        level = min(max(window.nearest() + steps, 0), self._last_level) if window is not None else 0
        if window is not None and (level, 1.0) != (window.level, window.growth):
            window.zoom(level, 1.0, at, window.fraction(at))
            self._show(window)
            self.moved.emit()

    @Slot(float, float, float)
    def pinch(self, scale: float, before: float, after: float) -> None:
        """Draw the time longer by a factor, as two fingers do whose middle goes from one place of the view to another, in pixels."""
        if self._window is not None and scale > 0 and isfinite(scale + before + after):
            self._window.pinch(scale, before, after)
            if self._window.settle(self._selection.chosen):
                self._cross()
            else:
                self._ahead.plan(self._window, self._selection.chosen)
                self.moved.emit()

    @Slot(str)
    def choose(self, eventId: str) -> None:
        """Choose an event, and bring it into view. One that is not shown makes all be shown."""
        before = self._selection.shown
        if self._selection.choose(eventId.removeprefix("event:")):
            if self._selection.shown is not before:
                self._lay_out(self._kept())
            self._bring()
            self.chosenChanged.emit()

    @Slot(float, float, result=str)
    def eventAt(self, along: float, across: float) -> str:
        """Name the event nearest to a touch in the view; nothing where none is near."""
        window = self._window
        number = window.layout.hit(window.place(along), across, self._selection.chosen) if window is not None else -1
        return self._told[number].event.id if number >= 0 else ""

    @Slot(int)
    def toggleLane(self, lane: int) -> None:
        """Switch a lane on or off."""
        self._selection.toggle(lane)
        self._narrow()

    @Slot(str)
    def showOnly(self, link: str) -> None:
        """Show only the events of a chapter (`chapter:after-stalin`) or of a person (`figure:kirov`); nothing shows all."""
        if self._selection.show_only(link):
            self._narrow()

    def _narrow(self) -> None:
        self._lay_out(self._kept())
        self._bring()
        self.chosenChanged.emit()

    # -- laying out --------------------------------------------------------------------------------------------------

    def _kept(self) -> Look:
        """Say how near one looks, and at what."""
        return self._window.kept if self._window is not None else self._look

    def _lay_out(self, look: Look) -> None:
        """Lay all of the time out anew."""
        if self._ruler is None:
            return
        on = [lane for lane in range(len(self._lane_ids)) if lane not in self._selection.off]
        layout = Layout(self._told, self._selection.shown, on, self._scale, self._ruler)
        self._window = TimeWindow(layout, self._last_level, look, self._locale)
        self._rows.lay(self._lane_ids, self._selection.off, layout)
        self._show(self._window)
        self.changed.emit()
        self.moved.emit()

    def _bring(self) -> None:
        """Move the view where the chosen event is not well inside it."""
        if self._window is not None and self._selection.chosen >= 0:
            self._window.bring(self._selection.chosen)
            self._show(self._window)
            self.moved.emit()

    def _show(self, window: TimeWindow) -> None:
        """Fill the models with what lies near the view."""
        self._rows.show(window, self._selection.chosen)
        self.shownChanged.emit()
        self._ahead.plan(window, self._selection.chosen)

    @Slot()
    def _cross(self) -> None:
        """Have row after row show what another level shows, where what was seen before lies."""
        if self._window is not None:
            self._follow(self._window)
            self.shownChanged.emit()
            self.moved.emit()

    def _follow(self, window: TimeWindow) -> None:
        self._rows.fall_behind(window, self._selection.chosen)
        self._ahead.plan(window, self._selection.chosen)

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_chosen(self) -> EventViewModel | None:
        number = self._selection.chosen
        if number >= 0 and number not in self._made:
            self._made[number] = EventViewModel(self._exhibit, self._told[number].event, self)
        return self._made.get(number)

    def _title(self, step: int) -> str:
        one = self._selection.neighbour(step)
        return one.event.title if one is not None else ""

    def _event_id(self, step: int) -> str:
        one = self._selection.neighbour(step)
        return one.event.id if one is not None else ""

    def _date(self, step: int) -> str:
        one = self._selection.neighbour(step)
        return date_words(one.event.date, self._locale) if one is not None else ""

    def _get_moment(self) -> float:
        return self._window.moment(self._selection.chosen) if self._window is not None and self._selection.chosen >= 0 else 0.0

    def _of_window(self, what: str, none: float = 0.0) -> float:
        return float(attrgetter(what)(self._window)) if self._window is not None else none

    def _get_scale_words(self) -> str:
        words = QCoreApplication.translate("Timeline", "Time is drawn wider where more happened.")
        return f"{self._scale.since}{DASH}{self._scale.until - 1}. {words}"

    def _get_count_words(self) -> str:
        if len(self._selection.shown) == len(self._told):
            return ""
        words = QCoreApplication.translate("Timeline", "%1 of %2 events")
        words = words.replace("%1", self._locale.toString(len(self._selection.shown))).replace("%2", self._locale.toString(len(self._told)))
        return f"{name}: {words}" if (name := self._choices.names.get(self._selection.filter, "")) else words

    def _get_can_zoom_in(self) -> bool:
        return self._window is not None and self._window.level < self._last_level

    def _get_can_zoom_out(self) -> bool:
        return self._window is not None and (self._window.level > 0 or self._window.growth > 1)

    _get_lanes = attrgetter("_rows.lanes")
    lanes = Property(PoolModel, _get_lanes, constant=True)
    _get_marks = attrgetter("_rows.marks")
    marks = Property(PoolModel, _get_marks, constant=True)
    """What stands in a row near the view, with its label where there is one."""
    _get_rug = attrgetter("_rows.rug")
    rug = Property(PoolModel, _get_rug, constant=True)
    """Events that found no room, in tiles of strokes."""
    _get_ticks = attrgetter("_rows.ticks")
    ticks = Property(PoolModel, _get_ticks, constant=True)
    _get_length = partial(_of_window, what="length")
    length = Property(float, _get_length, notify=moved)
    """How long all there is to pan over is, in pixels: the scale, and the room before and after it."""
    _get_scale = partial(_of_window, what="scale", none=1.0)
    scale = Property(float, _get_scale, notify=moved)
    """How long the scale is to be drawn, in pixels."""
    _get_pad = partial(_of_window, what="pad")
    pad = Property(float, _get_pad, notify=changed)
    """How much room there is before the scale, and after it."""
    _get_offset = partial(_of_window, what="offset")
    offset = Property(float, _get_offset, notify=moved)
    """Where the view begins, from the beginning of the room before the scale; `moved` tells when it is to go there."""
    chosen = Property(EventViewModel, _get_chosen, notify=chosenChanged)
    moment = Property(float, _get_moment, notify=shownChanged)
    """On which fraction of the scale the chosen event stands."""
    _get_before = partial(_title, step=-1)
    before = Property(str, _get_before, notify=chosenChanged)
    _get_after = partial(_title, step=1)
    after = Property(str, _get_after, notify=chosenChanged)
    _get_before_id = partial(_event_id, step=-1)
    beforeId = Property(str, _get_before_id, notify=chosenChanged)
    _get_after_id = partial(_event_id, step=1)
    afterId = Property(str, _get_after_id, notify=chosenChanged)
    _get_before_date = partial(_date, step=-1)
    beforeDate = Property(str, _get_before_date, notify=chosenChanged)
    """For where there is no room for a title."""
    _get_after_date = partial(_date, step=1)
    afterDate = Property(str, _get_after_date, notify=chosenChanged)
    _get_filter = attrgetter("_selection.filter")
    filter = Property(str, _get_filter, notify=changed)
    """Which chapter or person alone is shown; empty for all."""
    _get_chapters = attrgetter("_choices.chapters")
    chapters = Property(RowsModel, _get_chapters, constant=True)
    _get_people = attrgetter("_choices.people")
    people = Property(RowsModel, _get_people, constant=True)
    scaleWords = Property(str, _get_scale_words, constant=True)
    """What the scale is, said honestly."""
    countWords = Property(str, _get_count_words, notify=changed)
    """Which events are shown, and how many of all; empty when all are."""
    canZoomIn = Property(bool, _get_can_zoom_in, notify=moved)
    canZoomOut = Property(bool, _get_can_zoom_out, notify=moved)
