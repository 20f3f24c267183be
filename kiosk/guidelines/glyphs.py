"""Letters and signs that no font has: each would stand on the wall as an empty box."""

import unicodedata
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from kiosk.exhibit.captions import CaptionFile
from kiosk.exhibit.entries import Entry
from kiosk.exhibit.finding import at
from kiosk.exhibit.languages import languages
from kiosk.exhibit.manuscript import Place
from kiosk.exhibit.model import Cover
from kiosk.exhibit.nodes import place_in, texts_in
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline

UNSEEN: Final = frozenset({"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp", "Zs"})
"""Kinds of characters that draw nothing, and those that were told of when the file was read."""
SELECTORS: Final = frozenset(map(chr, (*range(0xFE00, 0xFE10), 0x034F, *range(0x180B, 0x180F), *range(0xE0100, 0xE01F0))))
"""What only says how the letter before it is drawn."""
PACKAGES: Final = (
    (("CJK", "HIRAGANA", "KATAKANA", "HANGUL", "IDEOGRAPHIC", "BOPOMOFO", "FULLWIDTH"), "fonts-noto-cjk"),
    (("MUSICAL", "EGYPTIAN", "CUNEIFORM"), "fonts-noto-extra"),
    (("",), "fonts-noto-core"),
)
"""Of Debian and Ubuntu, by what the name of a character begins with."""
PICTURES: Final = ("fonts-noto-color-emoji", 0x1F000)
"""Signs from this one on are pictures."""


@guideline(
    "T401",
    "letter-font",
    failing="""
        # panels/lamp.yaml
        title: The safety lamp ꙮ
        """,
    passing="""
        # panels/lamp.yaml
        title: The safety lamp
        """,
    is_local=True,
)
def letters_have_a_font(edition: Edition) -> Iterator[Finding]:
    """Every letter and sign of every text is in a font of this machine.

    One that is in none stands on the wall as an empty box. Each is told of once in a language, where it stands first.
    """
    found = _missing(edition, set().union(*_files(edition))) and _missing(edition, set().union(*_texts(edition)))
    untold = len(found) - MOST_IN_A_TEXT
    for number, char in enumerate(found[:MOST_IN_A_TEXT], 1):
        others = f", nor {untold} others of '{edition.language}'" if number == MOST_IN_A_TEXT and untold > 0 else ""
        entry, place = _first(edition, char)
        yield Finding(entry, place, f"no font here has {_called(char)}{others}", _advice(char))


@guideline(
    "L301",
    "language-font",
    failing="""
        # exhibit.yaml
        languages: [en, ka]
        """,
    passing="""
        # exhibit.yaml
        languages: [en]
        """,
    is_local=True,
)
def languages_have_a_font(edition: Edition) -> Iterator[Finding]:
    """The name of every language, and of its months, is in a font of this machine.

    They stand on the screen without anybody having written them.
    """
    looks = edition.looks
    for entry in edition.entries(Cover) if edition.original else ():
        for language in languages(edition.loaded.exhibit):
            used = sorted(filter(_is_drawn, set(looks.words(language))))
            if found := looks.missing("".join(used)) if used else "":
                others = f" and {len(found) - 1} others" if len(found) > 1 else ""
                message = f"no font here has {_called(found[0])}{others}, which the names of '{language}' and of its months need"
                yield Finding(entry, at(entry.node, "languages"), message, _advice(found[0]))


def _missing(edition: Edition, letters: set[str]) -> str:
    """Give those of some letters that no font here has."""
    used = sorted(filter(_is_drawn, letters))
    return edition.looks.missing("".join(used)) if used else ""


def _files(edition: Edition) -> Iterator[str]:
    """Give all in which a letter could stand: whole files, which is soon done, and all texts where one may be written as its number."""
    files = {id(entry.manuscript): entry.manuscript for entry in edition.entries(Struct)}
    yield from (manuscript.text for manuscript in files.values())
    if any("\\" in manuscript.text for manuscript in files.values()):
        yield from _texts(edition)


def _texts(edition: Edition) -> Iterator[str]:
    """Give all that is written in a language and goes beyond ASCII, which every font has. Captions are no YAML, but read as they stand."""
    for entry in edition.entries(Struct):
        if isinstance(entry.noun, CaptionFile):
            yield entry.manuscript.text
        yield from (scalar.text for scalar in texts_in(entry.node) if not scalar.text.isascii())


def _first(edition: Edition, char: str) -> tuple[Entry, Place]:
    """Find where a character stands first."""
    for entry in edition.entries(Struct):
        text = entry.manuscript.text
        if isinstance(entry.noun, CaptionFile) and char in text:
            return entry, entry.manuscript.place_of(text.index(char))
        for scalar in texts_in(entry.node):
            if char in scalar.text:
                return entry, place_in(entry.manuscript, scalar, scalar.text.index(char))
    message = f"{char!r} stands nowhere"
    raise ValueError(message)


def _called(char: str) -> str:
    return f"'{char}' (U+{ord(char):04X} {unicodedata.name(char, 'without a name')})"


def _is_drawn(char: str) -> bool:
    return not char.isascii() and char not in SELECTORS and unicodedata.category(char) not in UNSEEN


def _advice(char: str) -> str:
    """Name the package with a font that has a character."""
    package, first = PICTURES
    name = unicodedata.name(char, "")
    found = package if ord(char) >= first else next(package for signs, package in PACKAGES if name.startswith(signs))
    return f"docs/technicians.md says how to add a font; on Debian and Ubuntu: sudo apt-get install {found}"
