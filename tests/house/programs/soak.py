"""Turns panels and opens sheets of the exhibit that comes with the program, many times over, and weighs the process."""

import gc
import json
import logging
import sys
from pathlib import Path

from kiosk.app import Application, Showing, make_application
from kiosk.exhibit.loader import load
from kiosk.platform.messages import LOG, start_logging
from kiosk.platform.paths import default_exhibit

TURNS = 300
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
    application.engine.trimComponentCache()
    settle()
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * PAGE / 1024


def settle() -> None:
    """Let everything that waits for its turn have it, and draw."""
    for _ in range(3):
        application.qt.processEvents()
        application.qt.sendPostedEvents()


def visit(number: int) -> None:
    """Turn to a panel, look at the contents, open a person's sheet and one from it, and go back."""
    navigation = application.navigation
    navigation.turnTo(number % len(panels))
    settle()
    navigation.openFigure(figures[number % len(figures)])
    settle()
    navigation.openFigure(figures[(number * 7 + 1) % len(figures)])
    settle()
    navigation.back()
    navigation.close()
    if number % 10 == 0:
        navigation.openContents()
        settle()
        navigation.restart()
    settle()


make_application()
start_logging()
ears = Ears()
LOG.addHandler(ears)
loaded = load(default_exhibit())
panels, figures = loaded.exhibit.panels, sorted(loaded.exhibit.figures)
# In kiosk mode nothing moves, so every turn is done at once; pictures are still loaded on their own thread.
application = Application(loaded, Showing(mode="kiosk", renderer="software"))
application.show()
for number in range(2 * max(len(panels), len(figures))):
    visit(number)
before = weight()
for number in range(TURNS):
    visit(number)
after = weight()
application.close()
json.dump({"before": before, "after": after, "heard": ears.heard, "panels": len(panels), "figures": len(figures)}, sys.stdout)
