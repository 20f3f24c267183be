"""Sleeping until a datagram or a signal comes. Python runs no handler while it waits for the system, so the number comes over a socket."""

import select
import signal
import socket
from types import TracebackType
from typing import Any, Final, Self

ENDING: Final = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


class Signals:
    """Those that end a program, and the one that tells of a child's end. Main thread only, as Python asks."""

    def __enter__(self) -> Self:
        """Take them over."""
        self._inner, self._outer = socket.socketpair()
        self._inner.setblocking(False)
        self._outer.setblocking(False)
        self._before = signal.set_wakeup_fd(self._outer.fileno(), warn_on_full_buffer=False)
        # Whoever was started by nohup is not ended by a terminal that is closed.
        numbers = [
            number for number in (*ENDING, signal.SIGCHLD) if signal.getsignal(number) is not signal.SIG_IGN or number != signal.SIGHUP
        ]
        self._handlers: dict[int, Any] = {number: signal.signal(number, self._ignore) for number in numbers}
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Leave them as they were; those that come from now on end nothing, for everything is being ended."""
        signal.set_wakeup_fd(self._before)
        for number, handler in self._handlers.items():
            signal.signal(number, handler or signal.SIG_DFL)
        self._inner.close()
        self._outer.close()

    def wait(self, other: socket.socket, seconds: float) -> bool:
        """Sleep until something comes, or the time is over. True: this process is asked to end."""
        ready, _, _ = select.select([other, self._inner], [], [], seconds)
        return self._inner in ready and not set(self._inner.recv(64)).isdisjoint(ENDING)

    @staticmethod
    def _ignore(_number: int, _frame: object) -> None:
        """Nothing: the number has come over the socket by now."""
