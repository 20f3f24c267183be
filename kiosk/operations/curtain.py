"""The curtain, from the side of whoever hangs it: a program that stands behind the exhibit with a quiet picture.

What it shows is told by the exhibit itself while it runs (the colour of its paper, a sentence in each of its languages), and is kept for
the time when there is no exhibit to tell. A compositor puts the window that came last in front; so the curtain is hung before the
exhibit starts, and a torn one is not replaced while the exhibit stands.
"""

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Final

from kiosk.operations.endings import NO_SCREEN
from kiosk.operations.patience import Patience
from kiosk.operations.process import Process
from kiosk.operations.writing import write_whole

LONGEST: Final = 4096


class Curtain:
    """One, hung anew when it was torn. Without a program there is none."""

    def __init__(self, program: Sequence[str], environ: Mapping[str, str], memory: Path | None) -> None:
        """Hang nothing yet. `memory` is the file that keeps what it shows."""
        self._program, self._environ, self._memory = program, environ, memory
        self._process: Process | None = None
        self._hung = float("-inf")
        self._tried = False
        self._shows = self._remembered()
        self.hangs = False
        """True as soon as it is on the screen."""
        self.found_no_screen = False
        """True: the last one saw no screen to hang on."""

    @property
    def number(self) -> int:
        """Its process; 0 where it does not run."""
        return self._process.number if self._process is not None else 0

    def take(self, shows: str) -> None:
        """Have it show this from now on."""
        if shows == self._shows or not _is_usable(shows):
            return
        self._shows = shows
        if self._memory is not None:
            with suppress(OSError):
                self._memory.parent.mkdir(parents=True, exist_ok=True)
                write_whole(self._memory, shows.encode())
        if self._process is not None:
            self._process.say(shows)

    def look(self) -> None:
        """See whether it was torn."""
        code = self._process.ended() if self._process is not None else None
        if code is not None:
            self._process, self.hangs = None, False
            self.found_no_screen = code == NO_SCREEN

    def is_ready(self, now: float, due: float, patience: Patience) -> bool:
        """See to it that it hangs, and tell whether the exhibit may come before it: it hangs, or it was tried and waited for.

        A torn one is tried at once, and once more when the exhibit is `due`: there may be a screen by then.
        """
        if not self._program:
            return True
        if self._process is None and (not self._tried or self._hung < due <= now or now - self._hung >= patience.curtain):
            self._tried = True
            self._hang(now)
        return self.hangs or self._process is None or now - self._hung >= patience.curtain

    def open(self) -> None:
        """The exhibit comes before it now. When that ends, it is tried again, should it be torn."""
        self._tried = False

    def due(self, patience: Patience) -> float:
        """When it is waited for no longer."""
        return self._hung + patience.curtain if self._process is not None and not self.hangs else 0.0

    def _hang(self, now: float) -> None:
        self._hung, self.found_no_screen = now, False
        with suppress(OSError):
            self._process = Process(self._program, self._environ, hears=True)
            self._process.say(self._shows or "{}")

    def close(self) -> None:
        """Take it down."""
        if self._process is not None:
            self._process.end(0.2)

    def _remembered(self) -> str:
        """What it showed the last time; nothing where that was never told or cannot be read."""
        if self._memory is None:
            return ""
        try:
            shows = self._memory.read_text("utf-8")
        except (OSError, ValueError):
            return ""
        return shows if _is_usable(shows) else ""


def _is_usable(shows: str) -> bool:
    """Tell whether it is one line of JSON, and a short one."""
    try:
        return len(shows) <= LONGEST and "\n" not in shows and isinstance(json.loads(shows), dict)
    except ValueError:
        return False
