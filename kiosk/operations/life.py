"""One run of the exhibit, seen from outside: how long it has been silent, and whether it has shown frames for long enough to be sound."""

from collections.abc import Mapping
from typing import Final, Literal

from kiosk.operations.patience import Patience

QUIET: Final = "attract"
"""The status in which nobody is there."""

Verdict = Literal["", "silent", "dead"]


class Life:
    """From its start to its end. Times are given by whoever looks, in seconds of a clock that nobody sets."""

    def __init__(self, patience: Patience, now: float, *, first: bool = False, safe: bool = False) -> None:
        """Begin. `first`: the machine has just started; `safe`: it is the safe exhibit."""
        self._patience = patience
        self.safe = safe
        self.began = self._last = now
        self._waits = patience.first_start if first else patience.start
        self._shown = -1.0
        self._doomed = -1.0
        self.status = ""
        self.faults = 0
        self.why = ""
        """Why it is being ended from here; empty while it is not."""
        self.expected = False
        """True: it is ended from here though nothing is wrong with it."""
        self.proved = False

    def hear(self, words: Mapping[str, str], now: float) -> None:
        """Take note of a sign of life."""
        if "WATCHDOG" in words or "READY" in words:
            self._last = now
            if self.is_shown or "X_UNSEEN" not in words:  # A window that was never seen yet may take its time for the first frame.
                self._waits = self._patience.silence
        if "READY" in words and self._shown < 0:
            self._shown = now
        self.status = words.get("STATUS", self.status)
        faults = words.get("X_FAULTS", "")
        self.faults = int(faults) if faults.isdecimal() else self.faults

    @property
    def is_shown(self) -> bool:
        """True from its first frame on."""
        return self._shown >= 0

    @property
    def is_quiet(self) -> bool:
        """True while nobody is there."""
        return self.is_shown and self.status == QUIET

    @property
    def healthy(self) -> float:
        """For how long it has given signs of life, from its first frame to the last sign."""
        return self._last - self._shown if self.is_shown else 0

    @property
    def is_sound(self) -> bool:
        """True as soon as that is long enough."""
        return self.healthy >= self._patience.healthy

    def doom(self, why: str, now: float, seconds: float, *, expected: bool = False) -> None:
        """Note that it was asked to end, and has these seconds for it."""
        self.why, self._doomed, self.expected = why, now + seconds, expected

    def verdict(self, now: float) -> Verdict:
        """Say what is wrong with it: it is silent, or it was asked to end and did not."""
        if self.why:
            return "dead" if now >= self._doomed else ""
        return "silent" if now - self._last >= self._waits else ""

    def due(self) -> float:
        """When there may be a verdict."""
        return self._doomed if self.why else self._last + self._waits
