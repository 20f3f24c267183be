"""How the running kiosk is, for whoever looks after it: asked when the page of staff is opened, and never before."""

import time
from functools import cached_property
from pathlib import Path
from threading import Thread
from typing import Final

from kiosk import __version__
from kiosk.app import Application
from kiosk.operations.state import Health, Shown, content_of, examine_health
from kiosk.unattended.counting import Counting

AT_ONCE: Final = 0.2
"""Seconds that are waited for the content. The page of staff opens, and the heart of the exhibit beats, whatever the disk does."""


class Wellbeing:
    """Knows where to look."""

    def __init__(self, application: Application, state: Path, counting: Counting | None) -> None:
        """Begin to count the time."""
        self._application, self._state, self._counting = application, state, counting
        self._began = time.monotonic()
        self._content = ""

    @cached_property
    def _reading(self) -> Thread:
        """Read all files of the exhibit, once: nobody writes in them now. Beside, for a gigabyte takes its time."""
        reading = Thread(target=self._read, args=(Path(self._application.exhibit_said().folder),), name="content", daemon=True)
        reading.start()
        return reading

    def _read(self, folder: Path) -> None:
        self._content = content_of(folder)

    def look(self) -> Health:
        """Look at everything now. The content of a large exhibit is told the next time."""
        self._reading.join(AT_ONCE)
        shown = Shown(
            program=__version__,
            exhibit=self._application.exhibit_said().cover.id,
            content=self._content,
            counts=self._counting.tally.trouble if self._counting else "",
            uptime=time.monotonic() - self._began,
        )
        return examine_health(self._state, shown)
