"""How the time of a class is spent: on each stop, in each chapter, and all in all.

Nobody can set the clock it goes by. It stands still until the class has begun, and in a break.
"""

import time
from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.lessonplan import Stop

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

MINUTE: Final = 60
SECOND: Final = 1000
SLACK: Final = 30
"""Seconds over its plan for which nobody calls a class late."""


def minutes_and_seconds(seconds: float) -> str:
    """Write a time as a clock does, `2:40`; what is over time with a minus in front."""
    whole = int(abs(seconds))
    return f"{'−' if seconds <= -1 else ''}{whole // MINUTE}:{whole % MINUTE:02}"


@QmlElement
@QmlUncreatable("")
class LessonClockViewModel(QObject):  # type: ignore[operator]
    """Counts seconds to the stop where the class is."""

    ticked = Signal()

    def __init__(self, parent: QObject | None = None, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with nothing planned, standing still."""
        super().__init__(parent)
        self._clock = clock
        self._stops: Sequence[Stop] = ()
        self._spent: list[float] = []
        self._at, self._since, self._runs = 0, clock(), False
        self._timer = QTimer(self)
        self._timer.setInterval(SECOND)
        self._timer.timeout.connect(self.ticked)

    def plan(self, stops: Sequence[Stop]) -> None:
        """Take a plan. The time that was spent stays where there are as many stops: the same ones, in another language."""
        if len(stops) != len(self._stops):
            self._spent, self._at = [0.0] * len(stops), 0
        self._stops = stops
        self.ticked.emit()

    def go(self, stop: int) -> None:
        """Count to another stop from now on."""
        self._count()
        self._at = stop
        self.ticked.emit()

    def run(self, *, on: bool) -> None:
        """Start, or stand still."""
        if on == self._runs:
            return
        self._count()
        self._runs = on
        if on:
            self._timer.start()
        else:
            self._timer.stop()
        self.ticked.emit()

    @Slot()
    def toggle(self) -> None:
        """Let the clock stand still, or go on."""
        self.run(on=not self._runs)

    @Slot()
    def reset(self) -> None:
        """Begin to count anew."""
        self._count()
        self._spent = [0.0] * len(self._stops)
        self.ticked.emit()

    def _count(self) -> None:
        now = self._clock()
        if self._runs and self._at < len(self._spent):
            self._spent[self._at] += now - self._since
        self._since = now

    def spent(self, *stops: int) -> float:
        """Give the seconds spent on some stops; on all of them, where none is named."""
        self._count()
        return sum(self._spent[stop] for stop in stops) if stops else sum(self._spent)

    @property
    def whole(self) -> float:
        """The seconds that are planned for all."""
        return sum(stop.seconds for stop in self._stops)

    # -- what QML reads ----------------------------------------------------------------------------------------------

    def _get_running(self) -> bool:
        return self._runs

    running = Property(bool, _get_running, notify=ticked)

    def _get_planned(self) -> bool:
        return self.whole > 0

    planned = Property(bool, _get_planned, notify=ticked)
    """True: there is a time by which the class should end."""

    def _get_here(self) -> str:
        return minutes_and_seconds(self.spent(self._at)) if self._stops else ""

    here = Property(str, _get_here, notify=ticked)
    """The time spent on this stop."""

    def _get_all(self) -> str:
        return minutes_and_seconds(self.whole - self.spent() if self.whole else self.spent())

    all = Property(str, _get_all, notify=ticked)
    """The time that is left, or the time spent where none is planned."""

    def _get_share(self) -> float:
        return min(1.0, self.spent() / self.whole) if self.whole else 0.0

    share = Property(float, _get_share, notify=ticked)
    """How much of the time is spent, 0 to 1."""

    def _get_late(self) -> bool:
        due = sum(stop.seconds for stop in self._stops[: self._at + 1])
        return self.whole > 0 and self.spent() > due + SLACK

    late = Property(bool, _get_late, notify=ticked)
    """True: the class has spent more than this stop, and all before it, should have taken."""

    def _chapters(self) -> dict[str, list[int]]:
        """Give the places of the stops of each chapter, in the order of the way."""
        chapters: dict[str, list[int]] = {}
        for place, stop in enumerate(self._stops):
            chapters.setdefault(stop.chapter, []).append(place)
        return chapters

    def _get_chapters(self) -> list[str]:
        return list(self._chapters())

    chapters = Property(list, _get_chapters, notify=ticked)

    def _get_chapter_times(self) -> list[str]:
        times = []
        for places in self._chapters().values():
            planned = sum(self._stops[place].seconds for place in places)
            spent = minutes_and_seconds(self.spent(*places))
            times.append(f"{spent} / {minutes_and_seconds(planned)}" if planned else spent)
        return times

    chapterTimes = Property(list, _get_chapter_times, notify=ticked)
    """The time spent in each chapter, and what was planned for it."""
