"""A pack on trial proves itself: after a minute a frame is asked for, and when that stands on the screen the pack is kept.

A supervisor says the same from outside, and says the opposite when it does not come so far. Where none is, this is all there is: without it
a pack that runs well would fall back after three mornings.
"""

from pathlib import Path
from threading import Thread
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Slot

from kiosk.app import Application
from kiosk.operations.store import store_in

MINUTE: Final = 60_000
"""Milliseconds of a trial."""


class Trial(QObject):
    """Watches over one trial. Without one it does nothing."""

    def __init__(self, application: Application, state: Path) -> None:
        """Begin the minute, if what is shown is a pack on trial."""
        super().__init__(application.window)
        self._window = application.window
        self._store = store_in(state)
        slot = self._store.current()
        if slot and self._store.on_trial() and Path(application.exhibit_said().folder) == slot.exhibit.resolve():
            QTimer.singleShot(MINUTE, self, self._ask)

    @Slot()
    def _ask(self) -> None:
        """Ask for a frame. Whoever draws may do so in another thread; the answer comes back to this one."""
        self._window.frameSwapped.connect(self._prove, Qt.ConnectionType.SingleShotConnection)
        self._window.update()

    @Slot()
    def _prove(self) -> None:
        """Keep the pack. Older ones are deleted then, which nobody should wait for."""
        Thread(target=self._store.prove, daemon=True).start()
