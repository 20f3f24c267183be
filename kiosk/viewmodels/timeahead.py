"""What the timeline does a little at a time, between two pictures: its rows follow a zoom, and other steps of it are placed ahead."""

from time import perf_counter
from typing import Final, cast

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.viewmodels.timerows import TimeRows
from kiosk.viewmodels.timewindow import TimeWindow

AT_REST: Final = 150
"""Milliseconds without a move before anything is placed ahead; while it is panned something is asked for every 120."""
BETWEEN, AT_A_TIME = 16, 3
"""Milliseconds between two pieces of it, as between two pictures, and of a piece: fingers that move meanwhile have the rest of each."""


class TimeAhead(QObject):
    """Brings the rows to where a window is; then places the levels beside it, the one that is wanted first.

    As soon as the wanted one is placed, the window goes over to it.
    """

    crossed = Signal()
    """The window is at another level."""

    def __init__(self, rows: TimeRows, parent: QObject) -> None:
        """Begin with nothing to do."""
        super().__init__(parent)
        self._rows, self._window, self._chosen = rows, cast("TimeWindow | None", None), -1
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._go_on)

    def plan(self, window: TimeWindow, chosen: int) -> None:
        """Begin when nothing moves any more, or at once where the window is not at the wanted level, or its rows are behind."""
        self._window, self._chosen = window, chosen
        if window.wanted() == window.level and not self._rows.is_behind:
            self._timer.start(AT_REST)
        elif not self._timer.isActive() or self._timer.interval() != BETWEEN:
            self._timer.start(BETWEEN)

    @Slot()
    def _go_on(self) -> None:
        window = self._window
        if window is None:
            return
        until = perf_counter() + AT_A_TIME / 1000
        if self._rows.catch_up(window, self._chosen, until):
            self._timer.start(BETWEEN)
        elif window.prepare(self._chosen, until):
            self._timer.start(BETWEEN)
            if window.settle(self._chosen):
                self.crossed.emit()
