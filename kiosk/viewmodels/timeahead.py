"""What other steps of zoom of the timeline would show is placed before anybody goes there, a little at a time."""

from time import perf_counter
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.timewindow import TimeWindow

AT_REST: Final = 150
"""Milliseconds without a move before anything is placed ahead; while it is panned something is asked for every 120."""
BETWEEN, AT_A_TIME = 12, 4
"""Milliseconds between two pieces of it, and of a piece: fingers that move meanwhile have the rest of each picture."""


class TimeAhead(QObject):
    """Places the levels beside that of a window, the one that is wanted first, and goes over to that as soon as it can."""

    crossed = Signal()
    """The window is at another level."""

    def __init__(self, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._window, self._chosen = cast("TimeWindow | None", None), -1
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._prepare)

    def plan(self, window: TimeWindow, chosen: int) -> None:
        """Begin when nothing moves any more, or at once where the window is at a level that is not the wanted one."""
        self._window, self._chosen = window, chosen
        if window.wanted() == window.level:
            self._timer.start(AT_REST)
        elif not self._timer.isActive() or self._timer.interval() != BETWEEN:
            self._timer.start(BETWEEN)

    @Slot()
    def _prepare(self) -> None:
        window = self._window
        if window is not None and window.prepare(self._chosen, perf_counter() + AT_A_TIME / 1000):
            self._timer.start(BETWEEN)
            if window.settle(self._chosen):
                self.crossed.emit()
