"""How the machine is that shows the exhibit: what the program itself can tell of it."""

import os
import shutil
import sys
import time
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import qVersion

from kiosk import __version__
from kiosk.app import Application
from kiosk.operations.lastwords import age
from kiosk.viewmodels.staffdesk import Health

LOG_FILE: Final = "kiosk.log"
WINDOW: Final = 200_000
"""Bytes from the end of the log that are read for its last lines."""


class Machine:
    """Tells of the machine, each time anew."""

    def __init__(self, application: Application, state: Path) -> None:
        """Note when it began."""
        self._application, self._state = application, state
        self._since = time.monotonic()
        self._started = datetime.now().astimezone()

    def health(self) -> Health:
        """Give what there is to say now."""
        application = self._application
        exhibit = application.exhibit_said()
        window = application.window
        screen = f"{window.width()} × {window.height()}"
        if width := application.wall.screen.width_mm:
            screen += f", {width} mm"
        return Health(
            program=f"{__version__}, Python {sys.version.split()[0]}, Qt {qVersion()}",
            exhibit=f"{exhibit.cover.title} ({exhibit.cover.id})",
            languages=tuple(application.languages.property("names")),
            started=f"{self._started:%Y-%m-%d %H:%M}",
            running=int(time.monotonic() - self._since),
            ending=last_ending(self._state),
            memory=memory(),
            renderer=application.renderer,
            screen=screen,
            state=str(self._state),
            is_writable=os.access(self._state, os.W_OK),
            free=free(self._state),
            log=sum(file.stat().st_size for file in self._state.glob(f"{LOG_FILE}*")) if self._state.is_dir() else 0,
        )

    def log(self, most: int) -> list[str]:
        """Give so many of the last lines of the log, the newest last."""
        try:
            with (self._state / LOG_FILE).open("rb") as file:
                file.seek(max(0, file.seek(0, os.SEEK_END) - WINDOW))
                return file.read().decode("utf-8", errors="replace").splitlines()[-most:]
        except OSError:
            return []


def last_ending(state: Path) -> str:
    """Give the last line that somebody wrote on how the exhibit ended; the file of the run that goes on now is empty."""
    try:
        files = sorted((state / "last-words").glob("*.txt"), key=age)
        written = next((text for file in files if (text := file.read_text("utf-8", errors="replace").strip())), "")
    except OSError:
        return ""
    return written.splitlines()[-1] if written else ""


def free(folder: Path) -> int:
    """Give the bytes that are left on a disk; -1 where nobody knows."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return -1


def memory() -> int:
    """Give the bytes of memory that the program holds; 0 where nobody knows."""
    try:
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    except (OSError, IndexError, ValueError):
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
