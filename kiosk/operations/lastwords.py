"""What an exhibit says when it dies: where each of its threads stood, and how it ended. The last few are kept in the state folder.

The exhibit opens its file when it starts, because whoever crashes opens none (faulthandler writes to it from the signal itself). One that
ended well leaves nothing.
"""

import faulthandler
import os
import time
from collections.abc import Mapping
from contextlib import suppress
from math import inf
from pathlib import Path
from typing import Final

FILE: Final = "KIOSK_LAST_WORDS"
KEPT: Final = 20
LONGEST: Final = 65_536
AHEAD: Final = 60
"""Seconds by which the clock of a disk may differ from ours."""


class LastWords:
    """The files of one machine."""

    def __init__(self, folder: Path | None) -> None:
        """Keep them in a folder; where there is none, or it cannot be written to, they go to standard error alone."""
        self._folder = folder
        self._file: Path | None = None

    def begin(self) -> dict[str, str]:
        """Make room for those of the run that starts now. Gives what the environment has to say of it."""
        self._file = None
        if self._folder is not None:
            with suppress(OSError):
                self._folder.mkdir(parents=True, exist_ok=True)
                file = self._folder / f"{time.strftime('%Y-%m-%dT%H-%M-%S')}-{time.monotonic_ns()}.txt"
                file.touch(mode=0o600)
                self._file = file
        return {"PYTHONFAULTHANDLER": "1", FILE: str(self._file or "")}

    def end(self, why: str) -> None:
        """Keep them, with a line on how it ended; nothing where it ended well."""
        if self._file is None:
            return
        with suppress(OSError):
            if not why:
                self._file.unlink()
                return
            if self._file.stat().st_size > LONGEST:
                os.truncate(self._file, LONGEST)
            with self._file.open("a", encoding="utf-8") as file:
                file.write(f"\n{time.strftime('%Y-%m-%d %H:%M:%S')} {why}\n")
        self._forget()

    def _forget(self) -> None:
        """Delete all but the youngest."""
        if self._folder is not None:
            with suppress(OSError):
                for old in sorted(self._folder.glob("*.txt"), key=age)[KEPT:]:
                    old.unlink()


def age(file: Path) -> float:
    """Give the seconds since a file was written. One that a clock ahead of its time wrote is older than all others."""
    seconds = time.time() - file.stat().st_mtime
    return seconds if seconds >= -AHEAD else inf


def write_last_words(environ: Mapping[str, str] = os.environ) -> None:
    """In the exhibit: have them written where whoever started it wishes."""
    place = environ.get(FILE, "")
    if place:
        with suppress(OSError):
            faulthandler.enable(Path(place).open("ab", buffering=0), all_threads=True)  # noqa: SIM115, it stays open for that
