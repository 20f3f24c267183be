"""Pictures that are there, and show nothing all the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct

from kiosk.exhibit.files import Folder
from kiosk.exhibit.named import files_named
from kiosk.exhibit.problem import Severity, shorten
from kiosk.guidelines.edition import Edition, Finding

AGAIN: Final = "export the picture again, and look at it"
FLAWS: Final[dict[str, tuple[str, str, Severity]]] = {
    "broken": ("cannot be read as a picture; it is broken off, or holds something else", AGAIN, "error"),
    "blank": ("shows nothing: every point of it is transparent", AGAIN, "error"),
    "plain": ("shows one colour all over", AGAIN, "warning"),
    "thin": ("is more than forty times as long as it is wide", "cut it to a shape that fills a screen", "error"),
    "empty": ("has far more pixels than there is to be seen in it", "save it smaller", "error"),
    "slow": (
        "takes too long to be drawn, or too much memory",
        "draw it with fewer elements and without repeated <use>, or save it as .png",
        "error",
    ),
}
"""What is said, what can be done, and how grave it is, by the names of kiosk/drawing/flaws.py."""


def pictures_load(edition: Edition) -> Iterator[Finding]:
    """Every picture can be drawn, in a moment, and something is to be seen then."""
    folder = Folder(Path(edition.loaded.exhibit.folder))
    looked: set[str] = set()
    for entry in edition.entries(Struct) if edition.original else ():
        for path, written in files_named(entry, folder, "picture"):
            if path in looked:
                continue
            looked.add(path)
            if found := edition.looks.flaw(Path(folder.root, path)):
                message, hint, severity = FLAWS[found]
                yield Finding(entry, written, f"'{shorten(path)}' {message}", hint, severity)
