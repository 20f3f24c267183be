"""Waiting for pictures as the program itself does, in a loop that sleeps while nothing is to be done.

Time of the processor is then work alone. A loop that asks again and again whether a picture has come counts its own asking, up to 5 ms for
every picture, as long as Qt waits before it draws; and what was taken away stays outside a real loop, and listens to all that follows.
"""

import time
from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEventLoop, Qt, QTimer

from kiosk.app import Application

PATIENCE: Final = 3.0
"""Seconds after which no picture comes any more."""


class Pictures:
    """The pictures of one window."""

    def __init__(self, application: Application) -> None:
        """Begin to count them."""
        self.count = 0
        self._loop, self._timer = QEventLoop(), QTimer()
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._loop.quit)
        self._awaited = False
        application.window.frameSwapped.connect(self._see)

    def _see(self) -> None:
        self.count += 1
        if self._awaited:
            self._loop.quit()

    def pass_time(self, seconds: float) -> None:
        """Let time pass, and what goes on go on."""
        self._timer.start(round(seconds * 1000))
        self._loop.exec()
        self._timer.stop()

    def after(self, act: Callable[[], object]) -> float:
        """Do something, and give the seconds of the processor until the next picture stands.

        Raises:
            TimeoutError: None came.
        """
        began, before = time.process_time(), self.count
        act()
        self.wait(before)
        return time.process_time() - began

    def wait(self, before: int) -> None:
        """Wait until there are more than so many. Raises TimeoutError."""
        self._awaited = True
        if self.count == before:
            self.pass_time(PATIENCE)
        self._awaited = False
        if self.count == before:
            msg = "nothing was drawn"
            raise TimeoutError(msg)
