"""Stopping when the machine asks: SIGTERM and Ctrl+C end the program cleanly, at once, with exit code 0.

Python runs its signal handlers only between its own instructions, and an idle Qt loop runs none. So the signal's number is
written to a socket that the loop watches.
"""

import signal
import socket
from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier


class Stopper(QObject):
    """Calls back, inside the event loop, when the process is asked to end; gives the signals back when it is deleted."""

    def __init__(self, stop: Callable[[], object], parent: QObject | None = None) -> None:
        """Take over SIGTERM and SIGINT (and SIGHUP where there is one). Main thread only, as Python asks."""
        super().__init__(parent)
        self._stop = stop
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        before = signal.set_wakeup_fd(self._outer.fileno(), warn_on_full_buffer=False)
        numbers = [number for name in ("SIGTERM", "SIGINT", "SIGHUP") if (number := getattr(signal, name, None)) is not None]
        if "SIGHUP" in signal.Signals.__members__ and signal.getsignal(signal.SIGHUP) is signal.SIG_IGN:
            numbers.remove(signal.SIGHUP)  # Whoever was started by nohup is not ended by a terminal that is closed.
        handlers = {number: signal.signal(number, lambda _number, _frame: None) for number in numbers}
        self.destroyed.connect(partial(_give_back, self._outer, before, handlers))
        self._notifier = QSocketNotifier(self._inner.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._woken)

    def _woken(self) -> None:
        """Drain the socket and stop."""
        self._inner.recv(64)
        self._stop()


def run_until_stopped(application: QCoreApplication, stop: Callable[[], object]) -> int:
    """Run the event loop until it is left; the machine's wish calls `stop`, which leaves it. Gives the exit code."""
    stopper = Stopper(stop)
    code = application.exec()
    stopper.deleteLater()
    return code


def _give_back(outer: socket.socket, before: int, handlers: dict[int, Any]) -> None:
    """Leave the signals as they were, before the socket closes and its number goes to some other file."""
    signal.set_wakeup_fd(before)
    for number, handler in handlers.items():
        signal.signal(number, handler or signal.SIG_DFL)
    outer.close()
