"""Where a visit is counted while the exhibit goes on: in memory at once, on the disk a moment later, by a thread of its own.

Whoever counts never waits for a disk, and never hears that there is none: what cannot be written is kept in memory, tried again every
minute, and told to staff in a word.
"""

import errno
import logging
import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from typing import Final

from kiosk.operations.counted import Count, What, counts_at
from kiosk.operations.statistics import Store, UnusableError, open_store

AGAIN: Final = 60.0
"""Seconds after which a disk is tried again."""
MOST_WAITING: Final = 20_000
"""Counts that are kept in memory where there is no disk; beyond them the oldest are let go."""
FULL: Final = "the disk is full"
CLOSED: Final = frozenset({sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM})
UNWRITABLE: Final = "the folder cannot be written to"


class Tally:
    """Counts for one exhibit after the other."""

    def __init__(self, file: Path, *, clock: Callable[[], float] = time.time, again: float = AGAIN) -> None:
        """Begin: the file is opened, or begun, as soon as the thread comes to it."""
        self._file, self._clock, self._again = file, clock, again
        self._queue: SimpleQueue[dict[Count, int] | Event | None] = SimpleQueue()
        self._waiting: Counter[Count] = Counter()
        self._store: Store | None = None
        self.trouble = ""
        """Why counts are in memory alone; nothing where they are on the disk."""
        self._thread = Thread(target=self._work, name="tally", daemon=True)
        self._thread.start()

    def add(self, exhibit: str, things: Mapping[tuple[What, str], int]) -> None:
        """Count things now. Returns at once."""
        self._queue.put(counts_at(exhibit, self._clock(), dict(things)))

    def settle(self, seconds: float = 1.0) -> bool:
        """Wait until everything so far was tried; true where it is on the disk."""
        done = Event()
        self._queue.put(done)
        return done.wait(seconds) and not self.trouble

    def close(self, seconds: float = 1.0) -> None:
        """Write what is left and end, as far as that takes no longer than so many seconds."""
        self._queue.put(None)
        self._thread.join(seconds)

    # -- the thread --------------------------------------------------------------------------------------------------

    def _work(self) -> None:
        self._write()
        going = True
        while going:
            try:
                given = self._queue.get(timeout=self._again if self.trouble else None)
            except Empty:
                given = {}
            if isinstance(given, Event):
                if self.trouble:
                    self._write()
                given.set()
                continue
            going = given is not None
            self._waiting.update(given or {})
            self._write()
        if self._store:
            self._store.close()

    def _write(self) -> None:
        """Write what waits. Where that fails with a file that was open, look at it once more: it may be damaged."""
        for _ in range(2 if self._store else 1):
            try:
                self._open()
                if self._store and self._waiting:
                    self._store.add(self._waiting, self._clock())
            except (sqlite3.Error, OSError, UnusableError) as error:
                self._let_go(error)
            else:
                self._waiting.clear()
                self._become("")
                return
        for oldest in sorted(self._waiting, key=lambda count: count.time)[: max(0, len(self._waiting) - MOST_WAITING)]:
            del self._waiting[oldest]

    def _open(self) -> None:
        if self._store is None:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._store, why = open_store(self._file)
            if why:
                self._say(f"{self._file.name} could not be used ({why}); it was put aside, and new counts are begun")

    def _let_go(self, error: Exception) -> None:
        if self._store:
            self._store.close()
        self._store = None
        self._become(in_words(error))

    def _become(self, trouble: str) -> None:
        if trouble != self.trouble:
            self.trouble = trouble
            self._say(f"visits are counted in memory alone: {trouble}" if trouble else "counts are on the disk again")

    @staticmethod
    def _say(words: str) -> None:
        logging.getLogger("kiosk").warning("%s", words)


def in_words(error: Exception) -> str:
    """Say what is wrong with a disk."""
    code, number = getattr(error, "sqlite_errorcode", 0) & 0xFF, getattr(error, "errno", 0)
    if code == sqlite3.SQLITE_FULL or number in {errno.ENOSPC, errno.EDQUOT}:
        return FULL
    if code in CLOSED or number in {errno.EROFS, errno.EACCES, errno.EPERM}:
        return UNWRITABLE
    return str(error)
