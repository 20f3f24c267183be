"""What staff settled for today against the opening hours: open after all, or closed already. A small file in the state folder.

It ends by itself, and it ends too when the clock of the machine was set so that nobody can have meant it: a machine that woke up in 1970 or
in 2106 keeps to its hours.
"""

from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path
from typing import Final

import msgspec

from kiosk.installation.openings import Opening
from kiosk.operations.schedule import Standing, standing
from kiosk.operations.writing import write_whole

FILE: Final = "hours.json"
LONGEST: Final = timedelta(days=2)
"""Whoever wants more than that changes the hours."""
SET_BACK: Final = timedelta(minutes=5)
"""How far a clock that is put right may go back before nobody can have meant it."""


class Override(msgspec.Struct, frozen=True, kw_only=True):
    """Open or closed until a moment, whatever the hours say."""

    is_open: bool
    until: datetime
    since: datetime

    def holds(self, moment: datetime) -> bool:
        """Tell whether it holds at a moment."""
        return self.since - SET_BACK <= moment < self.until and self.until - self.since <= LONGEST


def settle(state: Path, moment: datetime, *, is_open: bool, until: datetime) -> Override:
    """Write down that it is open, or closed, from now on until a moment; no longer than two days. Raises OSError."""
    now = moment.astimezone(UTC)
    made = Override(is_open=is_open, until=min(until.astimezone(UTC), now + LONGEST), since=now)
    write_whole(state / FILE, msgspec.json.encode(made))
    return made


def settled(state: Path) -> Override | None:
    """Read what staff settled; None where nothing is, or nothing that can be read."""
    try:
        found = msgspec.json.decode((state / FILE).read_bytes(), type=Override)
    except (OSError, msgspec.MsgspecError, ValueError):
        return None
    return found if found.until.tzinfo and found.since.tzinfo else None


def forget(state: Path) -> None:
    """Keep to the hours again. Raises OSError where that cannot be written."""
    (state / FILE).unlink(missing_ok=True)


def stands(state: Path, hours: tuple[Opening, ...], zone: tzinfo | None, moment: datetime) -> Standing:
    """Say whether it is open at a moment, by what staff settled, else by the hours."""
    said = settled(state)
    if said and said.holds(moment):
        return Standing(is_open=said.is_open, until=said.until)
    return standing(hours, zone, moment)
