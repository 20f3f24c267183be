"""Pictures that are there, and show nothing all the same."""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from msgspec import Struct

from kiosk.exhibit.named import files_named
from kiosk.exhibit.problem import shorten
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline

AGAIN: Final = "export the picture again, and look at it"
FLAWS: Final = {
    "broken": ("cannot be read as a picture; it is broken off, or holds something else", AGAIN),
    "blank": ("shows nothing: every point of it is transparent", AGAIN),
    "thin": ("is more than forty times as long as it is wide", "cut it to a shape that fills a screen"),
    "empty": ("has far more pixels than there is to be seen in it", "save it smaller"),
    "slow": (
        "takes too long to be drawn, or too much memory",
        "draw it with fewer elements and without repeated <use>, or save it as .png",
    ),
}
"""What is said and what can be done, by the names of kiosk/drawing/flaws.py."""
PLAIN: Final = {"plain": ("shows one colour all over", AGAIN)}
"""What somebody may want."""


@guideline(
    "P202",
    "picture-broken",
    severity="error",
    failing="""
        # panels/lamp.yaml
        art: {file: images/broken.svg, alt: A lamp.}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp.}
        """,
)
def pictures_load(edition: Edition) -> Iterator[Finding]:
    """Every picture can be drawn, within half a second, and shows something.

    A file that breaks off, that nothing is drawn in, or that was made to keep a program busy leaves a hole in the wall. It is really
    drawn, small.
    """
    return _flawed(edition, FLAWS)


@guideline(
    "P203",
    "picture-plain",
    failing="""
        # panels/lamp.yaml
        art: {file: images/plain.svg, alt: A lamp.}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp.}
        """,
)
def pictures_show_something(edition: Edition) -> Iterator[Finding]:
    """A picture has more than one colour.

    One that has not was mostly exported wrongly: a layer was switched off, or the drawing lies outside of its box.
    """
    return _flawed(edition, PLAIN)


def _flawed(edition: Edition, flaws: dict[str, tuple[str, str]]) -> Iterator[Finding]:
    """Find the pictures that have some flaws, each where it is named first."""
    folder = edition.folder
    looked: set[str] = set()
    for entry in edition.entries(Struct) if edition.original else ():
        for path, written in files_named(entry, folder, "picture"):
            if path not in looked and (found := flaws.get(edition.looks.flaw(Path(folder.root, path)))):
                yield Finding(entry, written, f"'{shorten(path)}' {found[0]}", found[1])
            looked.add(path)
