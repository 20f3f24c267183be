"""The folder that a kiosk may write to, and all that can be said of its health without looking at the screen.

The folder may not be there, may be on a disk that is full or cannot be written to, may belong to somebody else. Then everything goes on in
memory, and staff is told in a word: nothing here ever raises.
"""

import errno
import os
import shutil
import stat
from pathlib import Path
from typing import Final

from msgspec import Struct

from kiosk.operations.statistics import NAME, counting_since
from kiosk.operations.tally import FULL
from kiosk.operations.writing import write_whole

FILES: Final = ("kiosk.log", NAME, "staff.json")
FOLDERS: Final = ("scans", "packs", "last-words")
TRIAL: Final = ".trial"
LITTLE: Final = 100_000_000
"""Bytes: with less on the disk staff is told before it is full."""
LOG_LIMIT: Final = 10_000_000
"""Bytes that all logs together may have; the one who writes them keeps it."""
LETTERS_OF_HASH: Final = 12


class Shown(Struct, frozen=True, kw_only=True):
    """What runs, as far as it runs."""

    program: str
    """The version of the program."""
    exhibit: str = ""
    """The id of what is shown; empty where nothing is."""
    content: str = ""
    """The beginning of the SHA-256 over all files of the exhibit: two machines that show the same have the same."""
    counts: str = ""
    """Why visits are counted in memory alone, in words; empty where they are on the disk."""
    uptime: float = 0
    """Seconds since the exhibit was started."""


class Health(Struct, frozen=True, kw_only=True):
    """What staff, a technician and whoever is asked for help want to know first."""

    shown: Shown
    folder: str
    condition: str
    """What is wrong with the state folder, in words; empty when nothing is."""
    counted_since: str
    """The first month of which there are counts, as 2026-11; empty where there are none."""
    log_bytes: int
    free_bytes: int
    """What is free on the disk of the state folder; -1 where nobody knows."""

    @property
    def is_good(self) -> bool:
        """True: nothing has to be mended."""
        return not (self.condition or self.shown.counts or self.is_nearly_full)

    @property
    def is_nearly_full(self) -> bool:
        """True: the disk will soon be full."""
        return 0 <= self.free_bytes < LITTLE

    @property
    def lines(self) -> tuple[str, ...]:
        """All of it in words, a line each, for a terminal and for the page of staff."""
        shown = self.shown
        since = f"Visits are counted since {self.counted_since}" if self.counted_since else "No visit has been counted yet"
        little = ", which is little" if self.is_nearly_full else ""
        lines = (
            f"kiosk {shown.program}",
            f"Exhibit {shown.exhibit}, content {shown.content or 'unknown'}" if shown.exhibit else "",
            f"State folder {self.folder}: {self.condition or 'in order'}",
            f"{size_words(self.free_bytes)} are free on its disk{little}" if self.free_bytes >= 0 else "",
            f"The log has {size_words(self.log_bytes)}",
            f"Visits are counted in memory alone: {shown.counts}" if shown.counts else since,
            f"Running for {duration(shown.uptime)}" if shown.uptime > 0 else "",
        )
        return tuple(filter(None, lines))


def examine_health(folder: Path, shown: Shown) -> Health:
    """Look at the state folder, and put together what is known."""
    return Health(
        shown=shown,
        folder=str(folder),
        condition=condition_of(folder),
        counted_since=counting_since(folder / NAME),
        log_bytes=log_bytes(folder),
        free_bytes=free_bytes(folder),
    )


def condition_of(folder: Path) -> str:
    """Make the folder where it is not there, try to write in it, and say in words what is wrong; nothing when nothing is."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        trial = folder / TRIAL
        write_whole(trial, b"A kiosk tries whether it can write here.\n")
        trial.unlink()
    except OSError as error:
        return _why_not(folder, error)
    return _in_the_way(folder)


def _why_not(folder: Path, error: OSError) -> str:
    """Say why nothing can be written there."""
    at = next(place for place in (folder, *folder.parents) if os.path.lexists(place))
    if not at.is_dir():
        return f"{at} is no folder"
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return FULL
    if error.errno == errno.EROFS:
        return "the disk can only be read"
    if error.errno in {errno.EACCES, errno.EPERM}:
        return f"{at} belongs to {_owner(at)}, and this user may not write to it"
    return f"{at} cannot be written to: {error.strerror}"


def _owner(place: Path) -> str:
    try:
        return place.owner()
    except (KeyError, OSError, NotImplementedError):
        return f"user {place.stat().st_uid}"


def _in_the_way(folder: Path) -> str:
    """Say what is there under a name of ours and is something else. Whatever has other names is not ours, and is left alone."""
    for names, is_right, right in ((FILES, stat.S_ISREG, "file"), (FOLDERS, stat.S_ISDIR, "folder")):
        for name in names:
            try:
                mode = (folder / name).stat().st_mode
            except OSError:
                continue
            if not is_right(mode):
                return f"{name} is no {right}"
    return ""


def log_bytes(folder: Path) -> int:
    """Add up the log and what is kept of earlier ones."""
    total = 0
    try:
        for file in folder.glob("kiosk.log*"):
            total += file.stat().st_size if file.is_file() else 0
    except OSError:
        return total
    return total


def free_bytes(folder: Path) -> int:
    """Tell how much is free on the disk of a folder, or of the one where it would be made; -1 where nobody knows."""
    try:
        return shutil.disk_usage(next(place for place in (folder, *folder.parents) if place.is_dir())).free
    except (OSError, StopIteration):
        return -1


def content_of(folder: Path) -> str:
    """Give the beginning of the SHA-256 over the names and the content of all files of an exhibit; nothing where one cannot be read."""
    import hashlib  # as in copying.py

    whole = hashlib.sha256()
    try:
        inside = sorted(file.relative_to(folder) for file in folder.rglob("*") if file.is_file())
        for name in (name for name in inside if not any(part.startswith(".") for part in name.parts)):
            with (folder / name).open("rb") as opened:
                content = hashlib.file_digest(opened, "sha256").hexdigest()
            whole.update(f"{name.as_posix()}\0{content}\n".encode(errors="surrogateescape"))
    except OSError:
        return ""
    return whole.hexdigest()[:LETTERS_OF_HASH]


def size_words(number: int) -> str:
    """Write a size for people."""
    return f"{number / 1e9:,.1f} GB" if number >= 1e9 else f"{number / 1e6:.1f} MB"  # noqa: PLR2004, a unit


def duration(seconds: float) -> str:
    """Write how long something has been going on: minutes, hours, or days."""
    minutes = round(seconds / 60)
    for size, unit in ((1440, "day"), (60, "hour")):
        if minutes >= 2 * size:
            return f"{minutes // size} {unit}s"
    return f"{minutes} minute{'' if minutes == 1 else 's'}"
