"""Names of files that may leave a pack: the same on every file system, and none that leads anywhere else.

They are judged as text, in the manifest, before anything is written; the entries of the zip must then be these and no others.
"""

import re
import unicodedata
from collections.abc import Iterable
from typing import Final

from kiosk.exhibit.problem import shorten

LONGEST: Final = 255
"""Bytes of a name that every file system takes."""
LONGEST_PATH: Final = 1000
RESERVED: Final = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
"""What Windows takes for a device, whatever the ending."""


def wrong_name(name: str) -> str:
    """Say why a path cannot be in a pack; nothing where it can."""
    try:
        parts = name.encode().split(b"/")
    except UnicodeEncodeError:
        return "a name is not written in UTF-8"
    shown = shorten(name)
    if len(name.encode()) > LONGEST_PATH or max(map(len, parts)) > LONGEST:
        return f"the name '{shown}' is too long"
    if any(letter in name for letter in "\\:") or any(unicodedata.category(letter) == "Cc" for letter in name):
        return f"the name '{shown}' holds a letter that no name may hold"
    if any(part in {"", ".", ".."} for part in name.split("/")):
        return f"the name '{shown}' leads out of the pack, or nowhere"
    if any(RESERVED.match(part) or part.endswith((".", " ")) for part in name.split("/")):
        return f"the name '{shown}' cannot be written on Windows"
    return ""


def wrong_names(names: Iterable[str]) -> str:
    """Say what is wrong with some paths together: one that cannot be, or two that are one where capitals do not count."""
    seen: dict[str, str] = {}
    for name in names:
        if fault := wrong_name(name):
            return fault
        parts = name.split("/")
        for depth in range(1, len(parts) + 1):
            # A folder is written with a stroke behind it, so that it is never the same as a file.
            path = "/".join(parts[:depth]) + ("/" if depth < len(parts) else "")
            other = seen.get(folded := _folded(path))
            if other is not None and (other != path or depth == len(parts)):
                return f"'{shorten(other)}' and '{shorten(path)}' are one name where capitals do not count"
            seen[folded] = path
    return ""


def _folded(path: str) -> str:
    """Write a path as a file system compares it that knows no capitals and stores accents apart."""
    return unicodedata.normalize("NFC", path.rstrip("/")).casefold()
