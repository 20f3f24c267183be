"""Seeing to it that one exhibit is kept running for one state folder, and not two over each other.

The kernel holds the lock (flock(2)) and lets go of it with the process, however that ends; a file that is left lying there means nothing.
"""

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final

NAME: Final = "kiosk.lock"


class NotAloneError(RuntimeError):
    """Somebody else has the lock."""


class Alone:
    """A lock that is held for as long as this is there."""

    def __init__(self, folders: Iterator[Path]) -> None:
        """Take it in the first folder that can be written to; where there is none do without. Raises NotAloneError."""
        self._handle = -1
        for folder in folders:
            try:
                folder.mkdir(parents=True, exist_ok=True)
                self._handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
            except OSError:
                continue
            try:
                fcntl.flock(self._handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                owner = os.read(self._handle, 20).decode(errors="replace").strip()
                os.close(self._handle)
                msg = f"an exhibit is kept running here already{f' (process {owner})' if owner else ''}; end that one first"
                raise NotAloneError(msg) from error
            os.truncate(self._handle, 0)
            os.write(self._handle, str(os.getpid()).encode())
            return

    def close(self) -> None:
        """Let go of it."""
        if self._handle >= 0:
            os.close(self._handle)
            self._handle = -1
