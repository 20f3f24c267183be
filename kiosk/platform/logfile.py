"""A log that can neither grow for ever nor get in anybody's way: a mistake on every frame is a line a minute, a full disk is silence.

What is said again within a minute is counted and said once more, with how often; a disk that fails is left alone for a minute.
"""

import logging
import time
from collections.abc import Callable
from contextlib import nullcontext, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Final

LARGEST, KEPT = 2_000_000, 4  # bytes a file, files kept: 10 MB in all
LONGEST: Final = 20_000
"""Characters of one message, with its trace: beyond them nobody reads, and the file would be larger than it may be."""
FOLDED_FOR: Final = 60.0
MOST_REMEMBERED: Final = 64
"""Different lines that are folded at a time."""
AGAIN: Final = 60.0
"""Seconds for which a disk that failed is left alone."""


class Folding:
    """Remembers what was said within the last minute."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """Remember nothing yet. `clock` is one that nobody can set."""
        self._clock = clock
        self._known: dict[tuple[object, ...], tuple[float, int, logging.LogRecord]] = {}

    def let_through(self, record: logging.LogRecord) -> list[logging.LogRecord]:
        """Give what is to be said at a new line: what was folded and is due, and the line itself where it was not said just now."""
        now, key = self._clock(), said(record)
        since, times, first = self._known.get(key, (now, 0, record))
        again = key in self._known and (times > 0 or now - since < FOLDED_FOR)
        if again:
            self._known[key] = (since, times + 1, first)
        due = self._take(now, all_of_them=len(self._known) >= MOST_REMEMBERED)
        if key not in self._known:
            self._known[key] = (now, 0, record)
        return due if again else [*due, record]

    def rest(self) -> list[logging.LogRecord]:
        """Give all that is folded, because it is the end."""
        return self._take(self._clock(), all_of_them=True)

    def _take(self, now: float, *, all_of_them: bool) -> list[logging.LogRecord]:
        """Forget what is older than a minute, or all; give a line for each that came again meanwhile. The oldest stand first."""
        lines = []
        for key, (since, times, record) in [*self._known.items()]:
            if not all_of_them and now - since < FOLDED_FOR:
                break
            del self._known[key]
            if times:
                often = "once more" if times == 1 else f"{times:,} more times"
                words = f"\u2026 {often} in {max(1, round(now - since))} s: {record.getMessage()}"
                lines.append(logging.LogRecord(record.name, record.levelno, record.pathname, record.lineno, words, None, None))
        return lines


def said(record: logging.LogRecord) -> tuple[object, ...]:
    """Give what makes two lines the same: their words, and of a mistake what it is and where."""
    error = record.exc_info[1] if record.exc_info else None
    trace = error.__traceback__ if error else None
    while trace and trace.tb_next:
        trace = trace.tb_next
    place = (trace.tb_frame.f_code.co_filename, trace.tb_lineno) if trace else ()
    return (record.levelno, record.getMessage(), type(error), str(error) if error else "", place)


class Utc(logging.Formatter):
    """Lines with the time in UTC, which goes neither back nor twice when clocks are changed (faults T10); none is too long."""

    converter = staticmethod(time.gmtime)
    default_time_format = "%Y-%m-%dT%H:%M:%SZ"
    default_msec_format = ""

    def format(self, record: logging.LogRecord) -> str:
        """Write one."""
        line = super().format(record)
        return line if len(line) <= LONGEST else f"{line[:LONGEST]} \u2026"


class Patient(logging.Handler):
    """What both handlers have in common: each folds, and when it cannot write it says nothing of it and does not try for a while."""

    def __init__(self, *given: object, **named: object) -> None:
        """Begin with nothing folded."""
        super().__init__(*given, **named)  # type: ignore[arg-type]
        self.folding = Folding()
        self.silent_until = 0.0

    def handle(self, record: logging.LogRecord) -> bool:
        """Write a line, unless it was just written, or writing has just failed."""
        with self.lock or nullcontext():
            for line in self.folding.let_through(record):
                self._write(line)
        return True

    def _write(self, line: logging.LogRecord) -> None:
        if time.monotonic() >= self.silent_until:
            super().handle(line)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: ARG002, N802, logging's own
        """Leave the disk, or the pipe, alone for a while: logging itself would print the trace of each failure."""
        self.silent_until = time.monotonic() + AGAIN

    def close(self) -> None:
        """Say what is folded, and end."""
        for line in self.folding.rest():
            self._write(line)
        with suppress(OSError, ValueError):
            super().close()


class LogFile(Patient, RotatingFileHandler):
    """The file, and those that are kept of it."""

    def __init__(self, file: Path) -> None:
        """Open it. Raises OSError where that cannot be."""
        super().__init__(file, maxBytes=LARGEST, backupCount=KEPT, encoding="utf-8", errors="backslashreplace")
        self.setFormatter(Utc("%(asctime)s %(levelname)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, into a new file where somebody took the old one away."""
        if self.stream and not Path(self.baseFilename).exists():
            stream, self.stream = self.stream, None
            with suppress(OSError, ValueError):
                stream.close()
        super().emit(record)

    def _open(self) -> TextIOWrapper:
        with suppress(OSError):
            Path(self.baseFilename).parent.mkdir(parents=True, exist_ok=True)
        return super()._open()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802, logging's own
        """Let go of the file too, with what could not be written; it is opened anew when the disk is tried again."""
        super().handleError(record)
        stream, self.stream = self.stream, None
        with suppress(OSError, ValueError):
            if stream:
                stream.close()


class Console(Patient, logging.StreamHandler):  # type: ignore[type-arg]
    """Standard error, for whoever started the program."""
