"""When each word of a recorded text is spoken: a WebVTT file beside the recording, held against the text it was made from.

A cue is a word, or some words in a row, as they stand in the text. They are looked for from where the cue before ended, and not far from
there: what the speaker adds is passed over, and a text that was written anew is found out.
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from kiosk.exhibit.files import Folder

if TYPE_CHECKING:
    from kiosk.exhibit.captions import Cue

WORD: Final = re.compile(r"\w+")
SKIPPED: Final = 40
"""Words of the text that may lie between two cues without being timed."""

LINGERS: Final = 1000
"""Milliseconds for which a word stays marked after it was spoken, when none follows: else a breath would be a flicker."""


class Mark(NamedTuple):
    """From when to when, in milliseconds, some letters are spoken: in which paragraph, where they begin there, and how many they are."""

    start: int
    end: int
    paragraph: int
    at: int
    length: int


class Times(NamedTuple):
    """The marks of a recording, and the cues whose words stand nowhere in its text."""

    marks: tuple[Mark, ...] = ()
    lost: "tuple[Cue, ...]" = ()


class _Word(NamedTuple):
    text: str
    paragraph: int
    start: int
    end: int


def times_file(folder: Folder, recording: str) -> str:
    """Give the path of the file that times the words of a recording, as the disk spells it; nothing where there is none."""
    stem, dot, _ = recording.rpartition(".")
    return folder.spelling(f"{stem}.vtt") if dot else ""


def times_of(cues: "Iterable[Cue]", paragraphs: Sequence[str]) -> Times:
    """Find the words of cues in the paragraphs of a text, one after the other."""
    words = [
        _Word(found[0].casefold(), number, found.start(), found.end())
        for number, text in enumerate(paragraphs)
        for found in WORD.finditer(text)
    ]
    marks: list[Mark] = []
    lost: list[Cue] = []
    here = 0
    for cue in cues:
        wanted = [found[0].casefold() for found in WORD.finditer(cue.text)]
        place = _find(wanted, words, here)
        if place < 0:
            lost.append(cue)
            continue
        here = place + len(wanted)
        first = words[place]
        last = max(word.end for word in words[place:here] if word.paragraph == first.paragraph)
        # Of a cue that goes on in the next paragraph only the beginning is marked.
        marks.append(Mark(cue.start, cue.end, first.paragraph, first.start, last - first.start))
    return Times(tuple(marks), tuple(lost))


def mark_at(marks: Sequence[Mark], position: int) -> Mark | None:
    """Give what is spoken at a place in the recording, in milliseconds; None in a long silence, and where nothing is timed."""
    number = bisect_right(marks, position, key=lambda mark: mark.start) - 1
    return marks[number] if number >= 0 and position < marks[number].end + LINGERS else None


def _find(wanted: list[str], words: Sequence[_Word], here: int) -> int:
    """Find words in a row; gives where they begin, -1 when they do not stand near."""
    if not wanted:
        return -1
    for place in range(here, min(here + SKIPPED + 1, len(words) - len(wanted) + 1)):
        if all(words[place + number].text == word for number, word in enumerate(wanted)):
            return place
    return -1
