"""Writing into installation.yaml what was found out at the machine: a table of a few values, and not a byte of what else stands there."""

import os
import shutil
from codecs import BOM_UTF8
from contextlib import suppress
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.exhibit.files import Folder
from kiosk.exhibit.kinds import Noun
from kiosk.exhibit.manuscript import read
from kiosk.exhibit.nodes import Mapping, Node, Scalar, parse
from kiosk.installation.model import Screen, Staff
from kiosk.installation.reading import read_installation

MEASURED: Final = ("width_mm", "bottom_mm", "distance_mm", "pixels")


class NotWrittenError(Exception):
    """The file could not be written; the message says why, and what to write by hand."""


class Table(NamedTuple):
    """A table of the file as it is to be read afterwards."""

    name: str
    """Its key."""
    wished: Noun
    written: tuple[str, ...]
    """What of it is written, in this order; the rest is left as it stands."""
    named: tuple[str, ...] = ()
    """What a line that is written by hand has besides."""
    what: str = "What was to be written"

    def value(self, name: str) -> str:
        """Write one of its values as it is typed."""
        value = str(getattr(self.wished, name))
        return f'"{value}"' if ":" in value else value

    def typed(self, *names: str) -> dict[str, str]:
        """Write those of its values that say something."""
        return {name: self.value(name) for name in names if getattr(self.wished, name)}

    @property
    def line(self) -> str:
        """The whole table as a line of the file."""
        values = self.typed(*self.named, *self.written)
        return f"{self.name}: {{{', '.join(f'{name}: {value}' for name, value in values.items())}}}"


def settle_screen(file: Path, screen: Screen) -> None:
    """Write the measures of a screen into a file, which is made where there is none. Raises NotWrittenError, and then changes nothing."""
    settle(file, Table("screen", screen, MEASURED, named=("output",), what="What was measured"))


def settle_pin(file: Path, kept: str) -> None:
    """Write what is kept of the PIN into a file, which is made where there is none. Raises NotWrittenError, and then changes nothing."""
    settle(file, Table("staff", Staff(pin=kept), ("pin",)))


def settle(file: Path, table: Table) -> None:
    """Write a table into a file, which is made where there is none. Raises NotWrittenError, and then changes nothing."""
    try:
        file = file.resolve()  # a link stays one, and what it leads to is changed
        before = file.read_bytes() if file.exists() else b""
        after = _settled(before, file, table)
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.new")
        try:
            beside.write_bytes(after)
            if getattr(read_installation(beside).installation, table.name) != table.wished:
                msg = f"{file} could not be changed; write this line into it: {table.line}"
                raise NotWrittenError(msg)
            _belongs_as(file, beside)
            with beside.open("rb") as written:
                os.fsync(written.fileno())
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, UnicodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8"
        msg = f"{file} was not written: {why}. {table.what}: {table.line}"
        raise NotWrittenError(msg) from error


def _belongs_as(file: Path, beside: Path) -> None:
    """Let whoever may read the file read the new one too, also when it is root who writes."""
    if file.exists():
        shutil.copymode(file, beside)
        if hasattr(os, "chown"):
            with suppress(PermissionError):
                os.chown(beside, file.stat().st_uid, file.stat().st_gid)


def _settled(before: bytes, file: Path, table: Table) -> bytes:
    """Give the file with the table in it, with the ends of its lines and its mark as they are."""
    if not before.strip():
        return before + f"{table.line}\n".encode()
    manuscript = read(Folder(file.resolve().parent), file.resolve().name)
    after = _edited(manuscript.text, parse(manuscript).root, table)
    after = after.replace("\n", "\r\n") if b"\r\n" in before else after
    return (BOM_UTF8 if before.startswith(BOM_UTF8) else b"") + after.encode()


def _edited(text: str, root: Node | None, wish: Table) -> str:
    """Give the text with the table in it; unchanged where it is not clear where its values go."""
    if isinstance(root, Mapping) and wish.name not in root.entries:
        return f"{text}{'' if text.endswith(chr(10)) else chr(10)}{wish.line}\n"
    table = root.get(wish.name) if isinstance(root, Mapping) else None
    if not isinstance(table, Mapping) or not table.entries:
        return text
    written = {name: value for name, (_, value) in table.entries.items() if isinstance(value, Scalar)}
    edits = [(written[name].start, written[name].end, wish.value(name)) for name in wish.written if name in written]
    missing = wish.typed(*(name for name in wish.written if name not in written))
    first = next(iter(table.entries.values()))[0]
    line_start = text.rfind("\n", 0, first.start) + 1
    # Before the first key of the table, on its line where that stands in braces.
    inline = bool(text[line_start : first.start].strip())
    between = ", " if inline else "\n" + " " * (first.start - line_start)
    edits.append((first.start, first.start, "".join(f"{name}: {value}{between}" for name, value in missing.items())))
    for start, end, new in sorted(edits, reverse=True):  # From the end, so that what is still to be changed stays where it was found.
        text = text[:start] + new + text[end:]
    return text
