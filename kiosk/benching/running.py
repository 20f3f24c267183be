"""An exhibit that runs, measured from inside: its frames while it moves, its answers, and what it takes while nothing happens.

Intervals are those between two frames that were really swapped, by the clock; so whatever else runs on the machine counts, as it does for a
visitor. The window stands on the screen as for a visitor, or nowhere, where there is no screen.
"""

import time
from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final, cast

from PySide6.QtCore import QEventLoop, QPoint, Qt, QTimer
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.authoring.items import walk
from kiosk.benching.figures import share, spread
from kiosk.viewmodels.map import MapViewModel
from kiosk.viewmodels.timeline import TimelineViewModel

MOVING: Final = 400
"""Milliseconds in which a sheet opens, with some to spare."""
TURNING: Final = 1000
"""The same for a panel, which begins to move when both are drawn."""
STRIDE: Final = 24
"""Pixels by which the timeline is pushed from one picture to the next: a brisk finger at 60 pictures a second."""
PUSHES: Final = 180
LONGEST: Final = 5000
ROUND: Final = 17
"""Seconds in which two chapters of the menu follow each other."""
MAP_STEPS: Final = (2.0, 4.0, 8.0, 4.0, 2.0, 1.0)


class Running:
    """Measures one running exhibit."""

    def __init__(self, application: Application) -> None:
        """Count its frames from now on."""
        self._app = application
        self._frames: list[float] = []
        self._waiting: QEventLoop | None = None
        application.window.frameSwapped.connect(self._swapped)

    def _swapped(self) -> None:
        self._frames.append(time.perf_counter())
        if self._waiting is not None:
            self._waiting.quit()

    def measure(self, rest: float) -> Iterator[tuple[str, float]]:
        """Measure everything, one after the other, each for `rest` seconds where nothing happens."""
        self._wait(1000)
        if self._app.session.property("state") == "attract":
            yield "between", self._processor(max(rest, ROUND))
            self._app.session.begin()
        self._app.navigation.restart()
        self._app.preferences.chooseMotion("full")
        yield from spread("turning", self._turning())
        yield from spread("sidebar", self._sheets())
        if "timeline" in self._app.views.property("offered"):
            yield from spread("timeline", self._pushing())
        if "map" in self._app.views.property("offered"):
            yield from spread("map", self._zooming())
        answers = self._answers()
        yield "answer", share(answers, 0.5)
        yield "answer_p95", share(answers, 0.95)
        yield "still", self._processor(rest)
        if memory := proportional():
            yield "memory", memory

    # -- waiting -----------------------------------------------------------------------------------------------------

    def _wait(self, milliseconds: int) -> None:
        loop = QEventLoop()
        QTimer.singleShot(milliseconds, loop.quit)
        loop.exec()

    def _intervals(self, change: Callable[[], object]) -> list[float]:
        """Change something that then moves, and give the intervals between its frames."""
        self._frames.clear()
        change()
        self._wait(MOVING)
        return [(after - before) * 1000 for before, after in zip(self._frames, self._frames[1:], strict=False)]

    def _picture(self, change: Callable[[], object]) -> float:
        """Change something, and give the milliseconds until it is drawn."""
        self._frames.clear()
        began, self._waiting = time.perf_counter(), QEventLoop()
        QTimer.singleShot(LONGEST, self._waiting.quit)
        change()
        if not self._frames:  # it may be drawn by now: QTest lets events pass
            self._waiting.exec()
        self._waiting = None
        return ((self._frames or [time.perf_counter()])[0] - began) * 1000

    # -- what is measured --------------------------------------------------------------------------------------------

    def _turning(self) -> list[float]:
        """Turn through all panels, and give the intervals on their way; what stands before and after it does not move."""
        turn = next(item for item in walk(self._app.window.contentItem()) if item.property("asPictures") is not None)
        seen: list[tuple[float, float]] = []

        def note() -> None:
            seen.append((time.perf_counter(), turn.property("shift")))

        taken = []
        self._app.window.frameSwapped.connect(note)
        for row in range(1, self._app.exhibit.panel_list.rowCount()):
            seen.clear()
            begun = turn.property("shift")
            self._app.navigation.turnTo(row)
            self._wait(TURNING)
            taken += [(after - before) * 1000 for (before, there), (after, here) in pairwise(seen) if there not in (begun, here)]
        self._app.window.frameSwapped.disconnect(note)
        return taken

    def _sheets(self) -> list[float]:
        """Open and close the sheets of some people."""
        taken = []
        for figure in list(self._app.exhibit_said().figures)[:8]:
            taken += self._intervals(partial(self._app.navigation.openFigure, figure))
            taken += self._intervals(self._app.navigation.close)
        return taken

    def _pushing(self) -> list[float]:
        """Push the timeline along, a stride a picture."""
        self._app.navigation.openView("timeline")
        self._wait(MOVING)
        timeline = cast("TimelineViewModel", self._app.views.view("timeline"))
        timeline.zoom(3, self._app.window.width() / 2)
        self._wait(MOVING)
        pane = self._pane(timeline.property("length"))
        taken: list[float] = []
        if pane is not None:
            name, extent = ("contentX", pane.width()) if pane.property("contentWidth") > pane.width() else ("contentY", pane.height())
            last = timeline.property("length") - extent
            for at in range(PUSHES):
                place = abs((at * STRIDE) % (2 * last) - last) if last > 0 else 0
                taken.append(self._picture(partial(pane.setProperty, name, place)))
        self._app.navigation.close()
        self._wait(MOVING)
        return taken

    def _pane(self, length: float) -> QQuickItem | None:
        """Find what is pushed: as long as the timeline."""
        for item in walk(self._app.window.contentItem()):
            if item.inherits("QQuickFlickable") and length in {item.property("contentWidth"), item.property("contentHeight")}:
                return item
        return None

    def _zooming(self) -> list[float]:
        """Go nearer on the map, step by step, and back."""
        self._app.navigation.openView("map")
        self._wait(MOVING)
        shown = cast("MapViewModel", self._app.views.view("map"))
        taken = []
        for zoom in MAP_STEPS:
            taken.append(self._picture(partial(shown.enlarge, zoom)))
            self._wait(MOVING)
        self._app.navigation.close()
        self._wait(MOVING)
        return taken

    def _answers(self) -> list[float]:
        """Touch the key that turns, and back, and wait for the first change."""
        window = self._app.window
        self._app.navigation.restart()
        self._wait(MOVING)
        taken = []
        for turn in range(12):
            key = Qt.Key.Key_Left if turn % 2 else Qt.Key.Key_Right
            taken.append(self._picture(partial(QTest.keyClick, window, key)))
            self._wait(2 * MOVING)
        QTest.mouseMove(window, QPoint(1, 1))
        return taken

    def _processor(self, seconds: float) -> float:
        """Give what of a core the process takes while nobody does anything, in percent."""
        self._wait(1500)
        began, spent = time.perf_counter(), time.process_time()
        self._wait(round(seconds * 1000))
        return (time.process_time() - spent) / (time.perf_counter() - began) * 100


def proportional() -> float:
    """Give the memory of this process in MB, shared pages divided among those who share them; 0 where the system does not tell."""
    try:
        rows = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return next((int(row.split()[1]) / 1024 for row in rows if row.startswith("Pss:")), 0.0)
