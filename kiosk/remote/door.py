"""Who may drive: a code is told to one phone by the screen in the room, and the phone exchanges it for a token that nobody sees.

A code lets one phone in and is spent; while none is open, there is nothing to guess. Too many wrong ones make a new code, so
that trying on gains nothing, and an address that tries fast has to wait.
"""

import hmac
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import StrEnum
from threading import Lock
from typing import Final

from kiosk.remote.pace import Pace

DIGITS: Final = 6
TRIES: Final = 5
"""Wrong codes before a new one is made."""
PHONES: Final = 3
"""How many may drive at once. One more takes the place of the one that has been silent longest."""
ACTS: Final = 10
"""Deeds a second of one phone."""
TRY_EVERY: Final = 5
"""Seconds that an address waits for its next try, once it has had its first few."""
ADDRESSES: Final = 64
"""How many addresses' tries are remembered, the latest ones."""


class Refusal(StrEnum):
    """Why a phone was not let in."""

    WRONG = "wrong"
    SPENT = "spent"
    OFTEN = "often"


@dataclass(kw_only=True)
class Phone:
    """One that was let in."""

    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    acts: Pace = field(default_factory=lambda: Pace(ACTS, ACTS))
    seen: float
    """When it last asked for something, in seconds of the monotonic clock."""


class Door:
    """Keeps the code and the phones. May be asked from any thread; `changed` is called, without the lock, in the thread that asks."""

    def __init__(self, changed: Callable[[], None]) -> None:
        """Open with a first code."""
        self._changed = changed
        self._lock = Lock()
        self._phones: list[Phone] = []
        self._tries: dict[str, Pace] = {}
        self._wrong = 0
        self._code = _made()

    @property
    def code(self) -> str:
        """The code that lets a phone in; empty once it has."""
        return self._code

    @property
    def wrong(self) -> int:
        """How many wrong codes were tried since the door was opened."""
        return self._wrong

    @property
    def phones(self) -> int:
        """How many phones may drive now."""
        return len(self._phones)

    def renew(self) -> None:
        """Make a new code; the one before, if it is still open, lets nobody in any more."""
        with self._lock:
            self._code = _made()
        self._changed()

    def dismiss(self) -> None:
        """Let none of the phones drive any more, and make a new code."""
        with self._lock:
            self._phones.clear()
        self.renew()

    def enter(self, code: str, address: str) -> Phone | Refusal:
        """Let a phone in that knows the code."""
        with self._lock:
            entered = self._judge(code, address)
        if entered not in (Refusal.SPENT, Refusal.OFTEN):
            self._changed()
        return entered

    def phone(self, token: str) -> Phone | None:
        """Find the phone of a token, in the same time whether there is one or not."""
        with self._lock:
            known = [phone for phone in self._phones if hmac.compare_digest(phone.token.encode(), token.encode())]
            for phone in known:
                phone.seen = time.monotonic()
        return known[0] if known else None

    def _judge(self, code: str, address: str) -> Phone | Refusal:
        """Take a try."""
        if not self._code:
            return Refusal.SPENT
        if self._pace(address).wait():
            return Refusal.OFTEN
        if not hmac.compare_digest(self._code.encode(), code.encode()):
            self._wrong += 1
            if self._wrong % TRIES == 0:
                self._code = _made()
            return Refusal.WRONG
        self._code = ""
        if len(self._phones) == PHONES:
            self._phones.remove(min(self._phones, key=lambda phone: phone.seen))
        self._phones.append(Phone(seen=time.monotonic()))
        return self._phones[-1]

    def _pace(self, address: str) -> Pace:
        """Give how fast an address may try; the one that tried longest ago is forgotten for a new one."""
        pace = self._tries.pop(address, None) or Pace(1 / TRY_EVERY, TRIES)
        self._tries[address] = pace
        if len(self._tries) > ADDRESSES:
            del self._tries[next(iter(self._tries))]
        return pace


def _made() -> str:
    """Make a code that nobody can foretell."""
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}}"
