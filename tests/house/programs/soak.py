"""Turns panels and opens sheets of the exhibit that comes with the program, many times over, and weighs the process."""

import gc
import json
import logging
import os
import signal
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QTimer

from kiosk.app import Application, Showing, make_application
from kiosk.exhibit.loader import load
from kiosk.platform.messages import LOG, start_logging
from kiosk.platform.paths import default_exhibit

TURNS = 40
PAGE = 4  # KiB


class Ears(logging.Handler):
    """Keeps what is said at or above a warning."""

    def __init__(self) -> None:
        """Hear nothing yet."""
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        """Keep it."""
        self.heard.append(self.format(record))


def weight() -> float:
    """Give the resident memory in MiB, after everything that can be let go was let go."""
    gc.collect()
    application.engine.collectGarbage()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * PAGE / 1024


def turn(number: int) -> Iterator[None]:
    """Turn to a panel; on every fifth open a person's sheet, on every thirtieth look at the contents and begin again."""
    navigation = application.navigation
    navigation.turnTo(number % len(panels))
    yield
    if number % 5 == 0:
        yield from look_at(figures[number // 5 % len(figures)])
    if number % 30 == 0:
        navigation.openContents()
        yield
        navigation.restart()
        yield


def look_at(figure: str) -> Iterator[None]:
    """Open a person's sheet, and close it."""
    application.navigation.openFigure(figure)
    yield
    application.navigation.close()
    yield


def visits() -> Iterator[None]:
    """See everything once, so that all is warm; weigh; turn as often as is asked; weigh again."""
    for figure in figures:
        yield from look_at(figure)
    for number in range(2 * len(panels)):
        yield from turn(number)
    weights.append(weight())
    for number in range(TURNS):
        yield from turn(number)
    weights.append(weight())


def go_on() -> None:
    """Do the next thing, or ask to end as the machine does. What is done within the event loop is tidied up by it."""
    if next(course, END) is END:
        clock.stop()
        os.kill(os.getpid(), signal.SIGTERM)


END = object()
make_application()
start_logging()
ears = Ears()
LOG.addHandler(ears)
loaded = load(default_exhibit())
panels, figures = loaded.exhibit.panels, sorted(loaded.exhibit.figures)[::5]
# In kiosk mode nothing moves, so every turn is done at once; pictures are still loaded on their own thread.
application = Application(loaded, Showing(mode="kiosk", renderer="software"))
weights: list[float] = []
course = visits()
clock = QTimer()
clock.timeout.connect(go_on)
clock.start(0)
code = application.run()
json.dump({"code": code, "weights": weights, "heard": ears.heard, "panels": len(panels), "figures": len(figures)}, sys.stdout)
