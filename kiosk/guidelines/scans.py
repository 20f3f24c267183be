"""Pictures so large that they have to be made ready before anybody looks at them closely."""

from collections.abc import Iterator
from pathlib import Path
from struct import error, unpack_from
from typing import Final

from kiosk.exhibit.finding import at
from kiosk.exhibit.model import Panel
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline

LARGE: Final = 8_000_000
"""Pixels from which a picture is large, as in kiosk/drawing/pyramid.py."""
HEAD: Final = 1 << 20
"""Bytes in which the size of a picture stands; a photograph may have a small one of itself before that."""
FRAMES: Final = frozenset({*range(0xC0, 0xD0)} - {0xC4, 0xC8, 0xCC})
"""The marks of a JPEG file after which its size stands."""


@guideline(
    "P201",
    "scan-unprepared",
    failing="""
        # panels/lamp.yaml
        art: {file: images/large.png, alt: A lamp.}
        """,
    passing="""
        # panels/lamp.yaml
        art: {file: images/plate.svg, alt: A lamp.}
        """,
    is_local=True,
)
def large_scans(edition: Edition) -> Iterator[Finding]:
    """A picture of more than eight million pixels has been prepared on this machine (`kiosk prepare`).

    Else it cannot be enlarged sharply.
    """
    folder = Path(edition.loaded.exhibit.folder)
    told: set[str] = set()
    for entry in edition.entries(Panel) if edition.original else ():
        panel = entry.noun
        pairs = [block.compare for block in panel.blocks if block.compare]
        sides = [side.file for pair in pairs for side in (pair.before, pair.after)]
        places = {panel.art.file: ("art", "file"), panel.art.wide: ("art", "wide")}
        for file in dict.fromkeys([panel.art.file, panel.art.wide, *sides]):
            width, height = size_of(folder / file) if file and file not in told else (0, 0)
            if width * height > LARGE and not edition.looks.is_ready(folder / file):
                told.add(file)
                message = f"'{file}' has {width} by {height} pixels and is not prepared on this machine"
                yield Finding(
                    entry, at(entry.node, *places.get(file, ("blocks",))), message, "run kiosk prepare, so that it can be enlarged sharply"
                )


def size_of(file: Path) -> tuple[int, int]:
    """Read width and height from the head of a PNG, JPEG or WebP file; 0 by 0 for anything else."""
    try:
        with file.open("rb") as stream:
            head = stream.read(HEAD)
        return _png(head) or _webp(head) or _jpeg(head) or (0, 0)
    except (OSError, error):
        return 0, 0


def _png(head: bytes) -> tuple[int, int] | None:
    return unpack_from(">II", head, 16) if head.startswith(b"\x89PNG\r\n\x1a\n") else None


def _webp(head: bytes) -> tuple[int, int] | None:
    """Read one of the three sorts of WebP: lossy, lossless and extended."""
    if not (head.startswith(b"RIFF") and head[8:12] == b"WEBP"):
        return None
    match head[12:16]:
        case b"VP8 ":
            width, height = unpack_from("<HH", head, 26)
            return width & 0x3FFF, height & 0x3FFF
        case b"VP8L":
            (bits,) = unpack_from("<I", head, 21)
            return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
        case b"VP8X":
            return 1 + int.from_bytes(head[24:27], "little"), 1 + int.from_bytes(head[27:30], "little")
    return None


def _jpeg(head: bytes) -> tuple[int, int] | None:
    """Go from mark to mark until the one of a frame."""
    place = 2 if head.startswith(b"\xff\xd8") else len(head)
    while place + 9 <= len(head) and head[place] == 0xFF:  # noqa: PLR2004, every mark begins so
        if head[place + 1] in FRAMES:
            height, width = unpack_from(">HH", head, place + 5)
            return width, height
        place += 2 + unpack_from(">H", head, place + 2)[0]
    return None
