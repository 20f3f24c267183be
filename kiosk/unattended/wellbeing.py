"""How the running kiosk is, for whoever looks after it: asked when the page of staff is opened, and never before."""

import time
from functools import cached_property
from pathlib import Path

from kiosk import __version__
from kiosk.app import Application
from kiosk.operations.state import Health, Shown, content_of, examine_health
from kiosk.unattended.counting import Counting


class Wellbeing:
    """Knows where to look."""

    def __init__(self, application: Application, state: Path, counting: Counting | None) -> None:
        """Begin to count the time."""
        self._application, self._state, self._counting = application, state, counting
        self._began = time.monotonic()

    @cached_property
    def _content(self) -> str:
        """Read all files of the exhibit, once: while it is shown unattended nobody writes in them."""
        return content_of(Path(self._application.exhibit_said().folder))

    def look(self) -> Health:
        """Look at everything now."""
        shown = Shown(
            program=__version__,
            exhibit=self._application.exhibit_said().cover.id,
            content=self._content,
            counts=self._counting.tally.trouble if self._counting else "",
            uptime=time.monotonic() - self._began,
        )
        return examine_health(self._state, shown)
