"""Words and sentences, counted as a reader counts them, in English, Russian, Ukrainian and languages that end sentences alike."""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

THOUSANDS: Final = re.compile(r"\d(?<!\d\d)\d{0,2}(?:[ \N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}]\d{3})+(?!\d)")
"""A look behind stands behind the first letter, here and in END: so a text is searched for that letter, and not tried at every one."""
BREAK: Final = re.compile(r"\n[ \t]*\n|\n(?=[ ]{0,3}(?:[-+*]|[0-9]{1,9}[.)])\s)")
"""Between paragraphs, and before each entry of a list."""
END: Final = re.compile(r"[.!?…](?<![.!?…]{2})[.!?…]*[\"'’”“»)\]]*(?=\s|$)")
BEFORE_DOT: Final = re.compile(r"(?:\A|[\s(«“„‘\N{NO-BREAK SPACE}])(?P<word>[^\W\d_]+(?:\.[^\W\d_]+)*)\Z")
NEAR: Final = 40
"""Characters before and behind a full stop that are looked at."""
ABBREVIATIONS: Final = frozenset(
    {"st", "dr", "mr", "mrs", "no", "vol", "pp", "cf", "ca", "vs", "им", "ул", "тов", "см", "тыс", "млн", "млрд", "ім", "вул", "див"}
)
"""Words that carry a full stop before a capital letter. Those that often end a sentence too (г., р.) are not among them."""


class Sentence(NamedTuple):
    """A sentence, with where it begins and ends in its text."""

    start: int
    end: int
    words: int


def words(text: str) -> list[str]:
    """Give the words of a text. `681 692` is one, and so is `well-known`; a dash is none."""
    joined = THOUSANDS.sub(lambda found: re.sub(r"\s", "", found[0]), text)
    return [word for word in joined.replace("—", " ").split() if word[0].isalnum() or any(map(str.isalnum, word))]


def sentences(text: str) -> list[Sentence]:
    """Find the sentences of a text. A paragraph or an entry of a list ends one, with or without a full stop."""
    return [sentence for start, end in _paragraphs(text) for sentence in _within(text, start, end)]


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for found in BREAK.finditer(text):
        yield start, found.start()
        start = found.end()
    yield start, len(text)


def _within(text: str, start: int, stop: int) -> Iterator[Sentence]:
    for found in END.finditer(text, start, stop):
        if not _goes_on(text, start, found.start(), found.end(), stop):
            yield from _sentence(text, start, found.end())
            start = found.end()
    yield from _sentence(text, start, stop)


def _goes_on(text: str, start: int, dot: int, end: int, stop: int) -> bool:
    """Tell whether a sentence goes on behind a full stop: after an initial or an abbreviation, before a small letter."""
    rest = text[end : min(stop, end + NEAR)].lstrip(" \t\n\N{NO-BREAK SPACE}\N{NARROW NO-BREAK SPACE}([«“„‘\"'–—-")
    if rest[:1].islower():
        return True
    if text[dot] != ".":
        return False
    before = BEFORE_DOT.search(text[max(start, dot - NEAR) : dot])
    return before is not None and (before["word"].lower() in ABBREVIATIONS or (len(before["word"]) == 1 and before["word"].isupper()))


def _sentence(text: str, start: int, end: int) -> Iterator[Sentence]:
    """Give a sentence, without the room around it, if it has a letter in it."""
    said = text[start:end]
    if any(map(str.isalpha, said)):
        first = start + len(said) - len(said.lstrip())
        yield Sentence(first, start + len(said.rstrip()), len(words(said)))
