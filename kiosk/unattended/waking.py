"""After a sleep of the machine nobody of before is there: the visit that it fell asleep in is over.

The clock that visits are counted by stands still while a machine sleeps, so a visitor of last evening would be waited for this morning. A
second clock of the kernel goes on meanwhile; what it gained on the first is how long the machine slept.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.app import Application
from kiosk.platform.messages import LOG

LOOK: Final = 10_000
"""Milliseconds between two looks."""
ASLEEP: Final = 60.0
"""Seconds of sleep after which whoever was there has gone."""


def slept() -> float:
    """Give the seconds that the machine has slept since it was switched on; 0 where no clock tells."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return 0 if boot is None else time.clock_gettime(boot) - time.monotonic()


class Waking(QObject):
    """Ends the visit that a machine fell asleep in."""

    def __init__(self, application: Application, asleep: Callable[[], float] = slept) -> None:
        """Begin to watch. `asleep` gives the seconds of sleep so far."""
        super().__init__(application.window)
        self._session, self._asleep = application.session, asleep
        self._before = asleep()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK)

    @Slot()
    def look(self) -> None:
        """See whether the machine slept since the last look."""
        asleep = self._asleep()
        gone, self._before = asleep - self._before, asleep
        if gone > ASLEEP:
            LOG.info("the machine slept for %.0f minutes", gone / 60)
            if self._session.visited:
                self._session.end()
