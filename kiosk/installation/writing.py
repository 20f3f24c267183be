"""Writing what staff measured into installation.yaml: three numbers and the pixels, and not a byte of what else stands there."""

import os
from codecs import BOM_UTF8
from pathlib import Path
from typing import Final

from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import read
from kiosk.exhibit.nodes import Mapping, Node, Scalar, parse
from kiosk.installation.model import Screen
from kiosk.installation.reading import read_installation

MEASURED: Final = ("width_mm", "bottom_mm", "distance_mm", "pixels")


class NotWrittenError(Exception):
    """The file could not be written; the message says why, and what to write by hand."""


def as_line(screen: Screen) -> str:
    """Write what was measured as a line of the file."""
    named = {"output": screen.output} if screen.output else {}
    values = named | {name: str(getattr(screen, name)) for name in MEASURED if getattr(screen, name)}
    return f"screen: {{{', '.join(f'{name}: {value}' for name, value in values.items())}}}"


def settle_screen(file: Path, screen: Screen) -> None:
    """Write the measures of a screen into a file, which is made where there is none. Raises NotWrittenError, and then changes nothing."""
    try:
        before = file.read_bytes() if file.exists() else b""
        after = _settled(before, file, screen)
        file.parent.mkdir(parents=True, exist_ok=True)
        beside = file.with_name(f".{file.name}.new")
        try:
            beside.write_bytes(after)
            if read_installation(beside).installation.screen != screen:
                msg = f"{file} could not be changed; write this line into it: {as_line(screen)}"
                raise NotWrittenError(msg)
            with beside.open("rb") as written:
                os.fsync(written.fileno())
            beside.replace(file)
        finally:
            beside.unlink(missing_ok=True)
    except (OSError, UnicodeError) as error:
        why = error.strerror if isinstance(error, OSError) and error.strerror else "it is not UTF-8"
        msg = f"{file} was not written: {why}. What was measured: {as_line(screen)}"
        raise NotWrittenError(msg) from error


def _settled(before: bytes, file: Path, screen: Screen) -> bytes:
    """Give the file with the measures in it, with the ends of its lines and its mark as they are."""
    if not before.strip():
        return before + f"{as_line(screen)}\n".encode()
    manuscript = read(Folder(file.resolve().parent), file.resolve().name)
    after = _edited(manuscript.text, parse(manuscript).root, screen)
    after = after.replace("\n", "\r\n") if b"\r\n" in before else after
    return (BOM_UTF8 if before.startswith(BOM_UTF8) else b"") + after.encode()


def _edited(text: str, root: Node | None, screen: Screen) -> str:
    """Give the text with the measures in it; unchanged where it is not clear where they go."""
    if isinstance(root, Mapping) and "screen" not in root.entries:
        return f"{text}{'' if text.endswith(chr(10)) else chr(10)}{as_line(screen)}\n"
    table = root.get("screen") if isinstance(root, Mapping) else None
    if not isinstance(table, Mapping) or not table.entries:
        return text
    written = {name: value for name, (_, value) in table.entries.items() if isinstance(value, Scalar)}
    edits = [(written[name].start, written[name].end, str(getattr(screen, name))) for name in MEASURED if name in written]
    missing = {name: getattr(screen, name) for name in MEASURED if name not in written and getattr(screen, name)}
    first = next(iter(table.entries.values()))[0]
    line_start = text.rfind("\n", 0, first.start) + 1
    # Before the first key of the table, on its line where that stands in braces.
    inline = bool(text[line_start : first.start].strip())
    between = ", " if inline else "\n" + " " * (first.start - line_start)
    edits.append((first.start, first.start, "".join(f"{name}: {value}{between}" for name, value in missing.items())))
    for start, end, new in sorted(edits, reverse=True):  # From the end, so that what is still to be changed stays where it was found.
        text = text[:start] + new + text[end:]
    return text
