"""The outline of a document: its title, its parts, and their sections with the words below each heading.

However a document marks its headings, they come here as pieces with a level, and leave as chapters and panels could stand.
"""

from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import NamedTuple

from msgspec import Struct

from kiosk.documents.emoji import set_aside


class Picture(NamedTuple):
    """A picture that a document shows: where it lies, and the words that stand for it."""

    target: str
    alt: str = ""


class Piece(NamedTuple):
    """A heading, or a paragraph where the level is 0, with the line on which it begins."""

    text: str
    line: int
    level: int = 0
    pictures: tuple[Picture, ...] = ()


class Section(Struct, frozen=True, kw_only=True):
    """What stands under one heading, from its own line to the last."""

    heading: str
    line: int
    last: int
    text: str
    pictures: tuple[Picture, ...] = ()


class Part(Struct, frozen=True, kw_only=True):
    """Sections that stand under one heading of a higher level; without a heading where the document has only one level."""

    heading: str
    sections: tuple[Section, ...]


class Outline(Struct, frozen=True, kw_only=True):
    """A document as its headings divide it, and what was set aside on the way, in words."""

    title: str = ""
    byline: str = ""
    parts: tuple[Part, ...] = ()
    emoji: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    aside: tuple[str, ...] = ()

    @property
    def sections(self) -> tuple[Section, ...]:
        """All sections in their order."""
        return tuple(section for part in self.parts for section in part.sections)


def parts_of(pieces: Sequence[Piece], title: str) -> tuple[Part, ...]:
    """Gather pieces under their headings: those of the highest level are parts, if headings stand under most of them."""
    top, sections_at = _levels(pieces)
    parts: list[tuple[str, list[Section]]] = []
    heading: Piece | None = None
    below: list[Piece] = []

    def close(behind: int) -> None:
        if heading is not None and heading.level == top and sections_at != top:
            parts.append((heading.text, []))
            if not below and behind == sections_at:
                return
        elif not parts:
            parts.append(("", []))
        parts[-1][1].append(_section(heading or Piece(title, below[0].line), below))

    for piece in pieces:
        if piece.level and piece.level <= sections_at:
            if heading or below:
                close(piece.level)
            heading, below = piece, []
        else:
            below.append(piece)
    if heading or below:
        close(0)
    return tuple(Part(heading=heading, sections=tuple(sections)) for heading, sections in parts)


def emoji_in(pieces: Iterable[Piece]) -> tuple[tuple[Piece, ...], tuple[str, ...]]:
    """Set the emoji of all pieces aside."""
    bare: list[Piece] = []
    emoji: list[str] = []
    for piece in pieces:
        text, found = set_aside(piece.text)
        emoji += found
        if text or piece.pictures:
            bare.append(piece._replace(text=text))
    return tuple(bare), tuple(emoji)


def _levels(pieces: Sequence[Piece]) -> tuple[int, int]:
    """Find the levels of parts and of sections; they are the same where there are no parts."""
    used = sorted({piece.level for piece in pieces if piece.level})
    if not used:
        return 0, 0
    levels = [piece.level for piece in pieces if piece.level]
    divided = sum(level == used[0] < behind for level, behind in pairwise(levels))
    return (used[0], used[1]) if len(used) > 1 and divided * 2 >= levels.count(used[0]) else (used[0], used[0])


def _section(heading: Piece, below: Sequence[Piece]) -> Section:
    """Put together what stands under a heading; deeper headings are strong words in its text."""
    texts = [f"**{piece.text}**" if piece.level else piece.text for piece in below if piece.text]
    last = max([heading.line, *(piece.line + piece.text.count("\n") for piece in below)])
    pictures = tuple(picture for piece in below for picture in piece.pictures)
    return Section(heading=heading.text, line=heading.line, last=last, text="\n\n".join(texts), pictures=pictures)
