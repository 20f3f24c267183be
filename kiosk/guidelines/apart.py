"""Work that several cores share: processes that are made of this one know what was read already, and say what they found.

Only Linux makes a process of another one soundly, and only while nothing else runs in it. A helper that is ended costs time and nothing
else: what it did not say is worked out here.
"""

import os
import signal
import sys
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

SubjectT = TypeVar("SubjectT")
FoundT = TypeVar("FoundT")


def helpers() -> int:
    """Give how many processes may be made of this one: as many as there are other cores."""
    if sys.platform != "linux" or threading.active_count() > 1 or "PySide6.QtCore" in sys.modules:
        return 0
    return len(os.sched_getaffinity(0)) - 1


def shared(
    work: Callable[[SubjectT], FoundT], subjects: Sequence[SubjectT], count: int, *, meanwhile: Callable[[], object] = lambda: None
) -> list[FoundT]:
    """Give what some work finds of each subject, in their order; the last ones are left to helpers, one to each.

    What is to be done here `meanwhile` is done before the others.
    """
    own = max(0, len(subjects) - count)
    others = [_Helper(work, subject) for subject in subjects[own:]]
    try:
        meanwhile()
        return [*map(work, subjects[:own]), *(other.found() for other in others)]
    finally:
        for other in others:
            other.end()


class _Helper(Generic[SubjectT, FoundT]):
    """A process that does one piece of work."""

    def __init__(self, work: Callable[[SubjectT], FoundT], subject: SubjectT) -> None:
        """Begin."""
        from multiprocessing import get_context

        context = get_context("fork")
        self._work, self._subject = work, subject
        self._pipe, theirs = context.Pipe(duplex=False)
        self._process = context.Process(target=_help, args=(work, subject, theirs), daemon=True)
        self._process.start()
        theirs.close()

    def found(self) -> FoundT:
        """Wait for what it found."""
        try:
            found: FoundT = self._pipe.recv()
        except (EOFError, OSError):
            return self._work(self._subject)
        return found

    def end(self) -> None:
        """Let it go, whether it has finished or not."""
        self._process.kill()
        self._process.join()
        self._pipe.close()


def _help(work: Callable[[SubjectT], FoundT], subject: SubjectT, pipe: Connection) -> None:
    """Do the work. Whoever interrupts it interrupts the process that waits, and that ends this one; a fault is met there again."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with suppress(Exception):
        pipe.send(work(subject))
