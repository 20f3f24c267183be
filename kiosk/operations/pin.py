"""The PIN of staff: what is kept of it, and how long whoever guessed wrong has to wait before the next try.

A guess is counted and brought to the disk before it is answered, so that pulling the plug saves nobody the wait. No time of day is kept:
a wait is measured by a clock that nobody can set, and after a start the whole of it begins anew.
"""

import os
import re
import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Final

import msgspec

from kiosk.installation.staff import KEPT_PIN, LEAST_DIGITS, MOST_DIGITS
from kiosk.operations.writing import write_whole

COST: Final = 2**14
"""Scrypt's n: 16 MB and less than a tenth of a second on a slow machine, for one try. With r = 8, p = 1 (RFC 7914)."""
MEMORY: Final = 64 * 1024 * 1024
FIRST_WAIT: Final = 2.0
"""Seconds after the first wrong guess; each further one doubles them."""
LONGEST_WAIT: Final = 15 * 60.0
UNKEPT_WAIT: Final = 60.0
"""The least wait where no count can be kept, also after each start: else a new start would forgive every guess."""
ILLEGIBLE: Final = 5
"""How many wrong guesses are assumed where the count cannot be read."""
FILE: Final = "staff.json"


class Tries(msgspec.Struct, frozen=True, kw_only=True):
    """What is kept in the state folder."""

    failures: int = 0
    """Wrong guesses since the last right one."""


def wrong_with(pin: str) -> str:
    """Say why a PIN will not do; nothing where it will."""
    if not re.fullmatch(r"[0-9]+", pin):
        return "a PIN is made of the digits 0 to 9"
    if not LEAST_DIGITS <= len(pin) <= MOST_DIGITS:
        return f"a PIN has {LEAST_DIGITS} to {MOST_DIGITS} digits"
    steps = {(int(after) - int(before)) % 10 for before, after in pairwise(pin)}
    repeats = any(pin == (pin[:length] * len(pin))[: len(pin)] for length in (1, 2, 3))
    if len(steps) == 1 or repeats or pin == pin[::-1]:
        return "that is one of the first that anybody would try"
    return ""


def keep(pin: str) -> str:
    """Give what is kept of a PIN, from which it cannot be read."""
    salt = os.urandom(16)
    return f"scrypt:{COST}:{_written(salt)}:{_written(_derived(pin, salt, COST))}"


def fits(pin: str, kept: str) -> bool:
    """Tell whether a PIN is the one that was kept, in the same time for every wrong one."""
    if not re.fullmatch(KEPT_PIN, kept):
        return False
    _, cost, salt, derived = kept.split(":")
    import hmac  # It loads hashlib: as in copying.py.

    return hmac.compare_digest(_derived(pin, _read(salt), int(cost)), _read(derived))


def _derived(pin: str, salt: bytes, cost: int) -> bytes:
    import hashlib  # as in copying.py

    return hashlib.scrypt(pin.encode(), salt=salt, n=cost, r=8, p=1, maxmem=MEMORY, dklen=32)


def _written(raw: bytes) -> str:
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _read(written: str) -> bytes:
    return urlsafe_b64decode(written + "=" * (-len(written) % 4))


class Lock:
    """Lets in whoever knows the PIN, and makes everybody else wait longer each time."""

    def __init__(self, kept: str, state: Path, clock: Callable[[], float] = time.monotonic) -> None:
        """Begin with the guesses that are remembered: where there are any, the whole wait begins anew."""
        self._kept, self._file, self._clock = kept, state / FILE, clock
        self._failures = _remembered(self._file)
        self._is_remembering = not kept or self._remember()
        self._until = self._clock() + (self._penalty() if kept else 0)

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN at all: without one nobody comes in."""
        return bool(self._kept)

    @property
    def failures(self) -> int:
        """How often it was guessed wrong since the last right one."""
        return self._failures

    @property
    def is_remembering(self) -> bool:
        """Whether wrong guesses outlast a start."""
        return self._is_remembering

    @property
    def wait(self) -> float:
        """Seconds until the next guess is heard."""
        return max(0.0, self._until - self._clock())

    def open(self, pin: str) -> bool:
        """Tell whether this is the PIN. While there is a wait no guess is heard, not even a right one."""
        if not self.is_set or self.wait > 0:
            return False
        self._failures += 1
        self._is_remembering = self._remember()
        opened = fits(pin, self._kept)
        if opened:
            self._failures = 0
            self._is_remembering = self._remember()
        # From now, not from before: to compare took its time.
        self._until = self._clock() + (0 if opened else self._penalty())
        return opened

    def _penalty(self) -> float:
        doubled = FIRST_WAIT * 2 ** min(self._failures - 1, 20) if self._failures else 0.0
        return min(LONGEST_WAIT, doubled if self._is_remembering else max(UNKEPT_WAIT, doubled))

    def _remember(self) -> bool:
        """Write the count down; false where that cannot be."""
        try:
            write_whole(self._file, msgspec.json.encode(Tries(failures=self._failures)))
        except OSError:
            return False
        return True


def _remembered(file: Path) -> int:
    """Read how often it was guessed wrong. A file that cannot be read forgives nothing."""
    try:
        return max(0, msgspec.json.decode(file.read_bytes(), type=Tries).failures)
    except (FileNotFoundError, NotADirectoryError):
        return 0
    except (OSError, ValueError):
        return ILLEGIBLE
