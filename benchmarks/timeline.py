"""How long the pictures of a timeline of many events take, while it is panned and while it is zoomed.

    python benchmarks/timeline.py [EVENTS]

The exhibit that comes with the program gets as many events as one likes, on five lanes, a third of them in two years. They are drawn
without a GPU on a screen of 1920 by 1080 and on one that stands upright. Panning moves the view by 24 pixels a picture, which is a brisk
finger at 60 pictures a second; whatever comes near is asked for every 120 ms, as it is for a visitor, so those pictures take longest.
Time is that of the processor; a picture has 16.7 ms.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from msgspec.structs import replace
from pictures import Pictures
from PySide6.QtQuick import QQuickItem

from kiosk.app import Application, Showing
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.loader import load
from kiosk.platform.application import make_application
from tests.helpers.crowding import many_events

FLAGSHIP = Path(__file__).resolve().parents[1] / "exhibits" / "rise-of-stalin"
SCREENS = ((1920, 1080), (1080, 1920))
STRIDE = 24
"""Pixels from one picture to the next."""
PANNED = 240
"""Pictures: four seconds of panning."""
LEVELS = (2, 5)
"""Steps of zoom at which it is panned: where years are wide, and where months are."""
APART, PINCHED = 1.04, 60
"""How many times as far apart two fingers are from one picture to the next, and for how many pictures: ten times in a second."""
REST = 2.0
"""Seconds between two steps of zoom, in which a visitor looks, and what lies a step further is placed."""
BUDGET = 1000 / 60


def crowded(loaded: Loaded, count: int) -> Loaded:
    """Give the exhibit so many events instead of its own."""
    panels = tuple(replace(panel, events=()) for panel in loaded.exhibit.panels)
    return replace(loaded, exhibit=replace(loaded.exhibit, events=many_events(count), panels=panels))


def items(above: QQuickItem) -> Iterator[QQuickItem]:
    """Give every item below one."""
    for item in above.childItems():
        yield item
        yield from items(item)


class Bench:
    """A timeline on a screen, and a clock for its pictures."""

    def __init__(self, loaded: Loaded, size: tuple[int, int]) -> None:
        """Open it."""
        self.application = Application(loaded, Showing(mode="kiosk", renderer="software", still=True))
        self._pictures = Pictures(self.application)
        self.application.window.showNormal()
        self.application.window.resize(*size)
        self.application.navigation.openView("timeline")
        self.rest()
        self.timeline = self.application.views.view("timeline")
        self._upright = size[1] > size[0]
        self.timeline.zoom(1, 500)
        self.rest()
        length = "contentHeight" if self._upright else "contentWidth"
        self._pane = next(
            item
            for item in items(self.application.window.contentItem())
            if item.inherits("QQuickFlickable") and item.property(length) == self.timeline.length
        )

    def rest(self) -> None:
        """Let everything that was asked for be done, and what is near be there."""
        self._pictures.pass_time(REST)

    def picture(self, change: Callable[[], object]) -> float:
        """Change something, and give the milliseconds of the processor until it is drawn."""
        return self._pictures.after(change) * 1000

    def pan(self, level: int) -> list[float]:
        """Push it along, from the middle on, and turn at its end."""
        self.timeline.zoom(-99, 500)
        self.timeline.zoom(level, 900)
        self.rest()
        place = "contentY" if self._upright else "contentX"
        last = self.timeline.length - self._pane.property("height" if self._upright else "width")
        at, stride, taken = last / 2, STRIDE, []
        for _ in range(PANNED):
            stride = -stride if not 0 <= at + stride <= last else stride
            at += stride
            next_picture = time.monotonic() + 1 / 60
            taken.append(self.picture(lambda at=at: self._pane.setProperty(place, at)))
            self._pictures.pass_time(max(0.0, next_picture - time.monotonic()))  # the timers run as they do for a visitor
        return taken

    def pinch(self) -> list[float]:
        """Draw two fingers apart for a second, so that a few months are seen, and together again."""
        self.timeline.zoom(-99, 500)
        self.rest()
        taken = []
        for step in [APART] * PINCHED + [1 / APART] * PINCHED:
            next_picture = time.monotonic() + 1 / 60
            taken.append(self.picture(lambda step=step: self.timeline.pinch(step, 900, 900)))
            self._pictures.pass_time(max(0.0, next_picture - time.monotonic()))  # what is wanted is placed between two pictures
        return taken

    def zoom(self) -> list[float]:
        """Go nearer step by step, and back."""
        taken = []
        for step in [*[1] * 8, *[-1] * 8]:
            self.rest()
            if self.timeline.canZoomIn if step > 0 else self.timeline.canZoomOut:
                taken.append(self.picture(lambda step=step: self.timeline.zoom(step, 900)))
        return taken


def said(taken: list[float]) -> str:
    """Say how long pictures took, and how many took too long."""
    order = sorted(taken)
    median, p95 = order[len(order) // 2], order[int(len(order) * 0.95)]
    late = sum(each > BUDGET for each in taken)
    return f"median {median:5.1f} ms   p95 {p95:5.1f} ms   most {order[-1]:5.1f} ms   {late} of {len(taken)} over {BUDGET:.1f} ms"


def main(count: int) -> None:
    """Measure on both screens."""
    application = make_application()
    loaded = crowded(load(FLAGSHIP), count)
    for size in SCREENS:
        bench = Bench(loaded, size)
        print(f"{count} events on {size[0]} by {size[1]}")
        for level in LEVELS:
            print(f"  panned at step {level}   {said(bench.pan(level))}")
        print(f"  two fingers        {said(bench.pinch())}")
        print(f"  a step of zoom    {said(bench.zoom())}")
        bench.application.close()
    application.quit()


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 5000)
