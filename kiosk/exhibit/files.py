"""The folder of an exhibit, seen from inside: no path leads out of it, and nothing but ordinary files is opened.

A link is followed only when its end lies inside. Pipes and devices are recognised before they are opened, so that none can
make the exhibit wait.
"""

import errno
import os
import stat
import unicodedata
from pathlib import Path
from typing import Final, NamedTuple

LARGEST: Final = 1 << 20
"""Bytes of the largest text file that is read: 1 MiB."""

TOO_LARGE: Final = ("the file is larger than {} MiB", "divide it; pictures and films are files of their own")

NAMES_SHOWN: Final = 10_000
"""Names of one folder that are looked at."""


class Unreadable(Exception):  # noqa: N818  (it is no programming error but a finding, caught where the file was wanted)
    """Why a file cannot be used, in words for its author."""

    def __init__(self, fault: str, hint: str = "") -> None:
        """Keep the words and the advice."""
        super().__init__(fault)
        self.hint = hint


class Verdict(NamedTuple):
    """What was found of a file: the path to use, or what is wrong with it."""

    path: str = ""
    fault: str = ""
    hint: str = ""


class Folder:
    """An exhibit's folder: its names, and guarded ways to its files. Paths are written with forward slashes."""

    def __init__(self, path: Path) -> None:
        """Fix the real place of the folder; every real path is held against it."""
        self.path = path
        self.root = os.path.realpath(path)
        self._names: dict[str, frozenset[str]] = {}
        self.verdicts: dict[tuple[str, str], Verdict] = {}
        """What was found of its files, by the kind that each should be and its path (filekinds.py)."""

    def shown(self, name: str) -> str:
        """Write the path of a file as the author would type it."""
        return str(self.path / name)

    def names(self, directory: str = "") -> frozenset[str]:
        """List a folder inside the exhibit; an absent or unreachable one has no names."""
        if directory not in self._names:
            try:
                place = self.real(directory) if directory else self.root
                with os.scandir(place) as entries:
                    self._names[directory] = frozenset(entry.name for entry, _ in zip(entries, range(NAMES_SHOWN), strict=False))
            except (OSError, Unreadable):
                self._names[directory] = frozenset()
        return self._names[directory]

    def spelling(self, name: str) -> str:
        """Give the path exactly as the disk spells it, or an empty text.

        Every part is held against the listing, because Windows and macOS open `Kirov.SVG` where Linux will not, and macOS
        spells letters with accents in another way than editors do.
        """
        found = ""
        for part in name.split("/"):
            on_disk = _same_letters(part, self.names(found))
            if not on_disk:
                return ""
            found = f"{found}/{on_disk}" if found else on_disk
        return found

    def real(self, name: str) -> str:
        """Follow links to the real path. Raises Unreadable when it does not exist or lies outside."""
        try:
            real = os.path.realpath(Path(self.root) / name, strict=True)
        except (OSError, ValueError) as error:
            raise Unreadable(*_link_fault(error)) from None
        if os.path.commonpath((self.root, real)) != self.root:
            msg, hint = "this is a link that leads out of the exhibit", "put the file itself into the folder"
            raise Unreadable(msg, hint)
        return real

    def ordinary(self, name: str) -> str:
        """Give the real path of an ordinary file. Raises Unreadable for everything else."""
        real = self.real(name)
        try:
            mode = Path(real).stat().st_mode
        except OSError as error:
            raise Unreadable(*_link_fault(error)) from None
        _must_be_ordinary(mode)
        return real

    def read(self, name: str, largest: int = LARGEST) -> bytes:
        """Read a text file whole. Raises Unreadable, also for a file that is larger than any text."""
        return self._read(name, largest, whole=True)

    def head(self, name: str, count: int) -> bytes:
        """Read the first bytes of a file of any size. Raises Unreadable."""
        return self._read(name, count, whole=False)

    def _read(self, name: str, count: int, *, whole: bool) -> bytes:
        real = self.ordinary(name)
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
        try:
            descriptor = os.open(real, flags)
            with os.fdopen(descriptor, "rb") as file:
                status = os.fstat(descriptor)
                _must_be_ordinary(status.st_mode)
                if whole and status.st_size > count:
                    fault, hint = TOO_LARGE
                    raise Unreadable(fault.format(count >> 20), hint)
                return file.read(min(count, status.st_size))  # it makes room for as many as it is asked for
        except OSError as error:
            raise Unreadable(*_link_fault(error)) from None


def _same_letters(part: str, names: frozenset[str]) -> str:
    """Find a name, however its accents are stored."""
    if part in names or part.isascii():
        return part if part in names else ""
    composed = unicodedata.normalize("NFC", part)
    return next((name for name in names if unicodedata.normalize("NFC", name) == composed), "")


def _must_be_ordinary(mode: int) -> None:
    """Refuse folders, pipes, sockets and devices."""
    if stat.S_ISDIR(mode):
        msg = "this is a folder, not a file"
        raise Unreadable(msg)
    if not stat.S_ISREG(mode):
        msg = "this is a pipe or a device, not a file"
        raise Unreadable(msg)


def _link_fault(error: OSError | ValueError) -> tuple[str, str]:
    """Say in plain words why the system does not open a path."""
    number = error.errno if isinstance(error, OSError) else 0
    return {
        errno.ELOOP: ("this link goes round in a circle", "put the file itself into the folder"),
        errno.ENOENT: ("there is no such file", ""),
        errno.EACCES: ("the file may not be read", "give everybody the right to read it"),
        errno.EPERM: ("the file may not be read", "give everybody the right to read it"),
    }.get(number or 0, ("the file cannot be opened", ""))
