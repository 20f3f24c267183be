"""An exhibit as it was read the last time: while no file of it has changed, it need not be read again.

To parse and check every text takes as long as all else at a start; to take what came of it from one file takes a sixth of that, and of
an exhibit with a thousand panels a seventh. Only an exhibit without any problem is kept, so nothing is ever left unsaid. What is kept
belongs to the files as they are (name, size, times, number on the disk, of each) and to this program; a byte more or less, or a torn
file, and it is read anew. Whoever can write there could as well write the exhibit, so a checksum does: one that withstands an attacker
would load OpenSSL at every start.
"""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any, Final
from zlib import crc32

import msgspec
from msgspec import NODEFAULT, Struct, structs

from kiosk import __version__
from kiosk.exhibit.collector import without_collector
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.model import Exhibit

MOST: Final = 24
"""How many are kept, each exhibit once in each of its languages; the one that was not wanted for longest goes first."""
CHECKSUM: Final = 4
"""Bytes."""
MOST_FILES: Final = 20_000
"""An exhibit of more files is read each time."""


class Shelf:
    """Where exhibits are kept as they were read; nowhere, where there is no place."""

    def __init__(self, home: Path | None = None) -> None:
        """Keep them in a folder, which is made when the first one is."""
        self._home = home

    def take(self, folder: Path, language: str, read: Callable[[], Loaded]) -> Loaded:
        """Give an exhibit in a language as it was kept, or read it now."""
        stamp = stamp_of(folder, language) if self._home is not None else b""
        if self._home is None or not stamp:
            return read()
        place = f"{os.path.realpath(folder)}\0{language}".encode(errors="surrogateescape")
        file = self._home / f"{crc32(place):08x}{crc32(place[::-1]):08x}.exhibit"
        exhibit = _unwrap(file, stamp)
        if exhibit is not None:
            return Loaded(exhibit)
        loaded = read()
        if not loaded.problems and loaded.exhibit.panels:
            with suppress(OSError):
                self._keep(file, stamp, loaded.exhibit)
        return loaded

    def _keep(self, file: Path, stamp: bytes, exhibit: Exhibit) -> None:
        file.parent.mkdir(parents=True, exist_ok=True)
        content = msgspec.msgpack.encode(bare(exhibit))
        beside = file.with_suffix(f".{os.getpid()}")
        try:
            beside.write_bytes(crc32(content, crc32(stamp)).to_bytes(CHECKSUM) + stamp + content)
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)
        others = sorted(file.parent.glob("*.exhibit"), key=lambda one: one.stat().st_atime_ns)
        for old in others[:-MOST]:
            old.unlink(missing_ok=True)


NOWHERE: Final = Shelf()


def _unwrap(file: Path, stamp: bytes) -> Exhibit | None:
    """Read what was kept, if it is whole and belongs to these files."""
    try:
        kept = file.read_bytes()
        if kept[:CHECKSUM] != crc32(kept[CHECKSUM:]).to_bytes(CHECKSUM) or not kept.startswith(stamp, CHECKSUM):
            return None
        with without_collector():
            return decoder().decode(kept[CHECKSUM + len(stamp) :])
    except (OSError, msgspec.MsgspecError, ValueError):
        return None


@cache
def decoder() -> "msgspec.msgpack.Decoder[Exhibit]":
    """What makes an exhibit of bytes, with all that the model asks of it."""
    return msgspec.msgpack.Decoder(Exhibit, dec_hook=lambda _kind, text: Edtf.known(text))


def bare(value: Any) -> Any:
    """Write a noun with what differs from the default, as its author would: what is left out may be nothing that could be written."""
    match value:
        case Struct():
            held = ((name, getattr(value, field), default) for field, name, default in _fields(type(value)))
            return {name: bare(one) for name, one, default in held if one != default}
        case tuple() | list():
            return [bare(one) for one in value]
        case dict():
            return {key: bare(one) for key, one in value.items()}
        case Edtf():
            return value.text
        case _:
            return value


@cache
def _fields(kind: type[Struct]) -> list[tuple[str, str, Any]]:
    """List the fields of a noun: what they are called, how they are written, and what they are when nobody writes them."""
    return [
        (one.name, one.encode_name, one.default_factory() if one.default_factory is not NODEFAULT else one.default)
        for one in structs.fields(kind)
    ]


def stamp_of(folder: Path, language: str) -> bytes:
    """Tell every file of an exhibit and of this program from what it was; nothing where that cannot be told."""
    lines = [__version__, sys.version, msgspec.__version__, os.path.realpath(folder), language]
    try:
        for place in (Path(__file__).parent, folder):
            for name, status in _statuses(os.fspath(place), ""):
                if len(lines) > MOST_FILES:
                    return b""
                known = (status.st_size, status.st_mtime_ns, status.st_ctime_ns, status.st_ino, status.st_mode)
                lines.append(f"{name} {known}")
    except OSError:
        return b""
    told = "\0".join(lines).encode(errors="surrogateescape")
    return len(told).to_bytes(8) + told


def _statuses(place: str, below: str) -> Iterator[tuple[str, os.stat_result]]:
    """Look at every file in a folder, links as what they lead to; folders that are links are not gone into."""
    with os.scandir(place) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            name = f"{below}/{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                if entry.name != "__pycache__":
                    yield from _statuses(entry.path, name)
            else:
                yield name, entry.stat(follow_symlinks=entry.is_file())
