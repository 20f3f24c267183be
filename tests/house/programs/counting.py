"""Counts what void calls of Qt and emitted signals cost in references to None; ends in an abort where PySide loses them."""

import json
import sys

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

CALLS = 20_000
WATCHED = 2_000


class Bell(QObject):
    """Something that rings."""

    rung = Signal(int)


class Listener:
    """Someone who counts the rings."""

    def __init__(self) -> None:
        """Begin at nothing."""
        self.heard = 0

    def hear(self, _number: int) -> None:
        """Count one."""
        self.heard += 1


application = QCoreApplication(sys.argv)
bell, listener, timer = Bell(), Listener(), QTimer()
bell.rung.connect(listener.hear)
before = sys.getrefcount(None)
for _ in range(WATCHED):
    timer.stop()
lost = before - sys.getrefcount(None)
for number in range(CALLS):
    timer.stop()
    bell.rung.emit(number)
json.dump({"lost": lost, "heard": listener.heard}, sys.stdout)
