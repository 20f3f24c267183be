"""Captions: WebVTT files, read by ourselves, because Qt knows nothing of a file beside the film and we set the words in our own type.

Of the format (W3C, WebVTT: The Web Video Text Tracks Format, section 4) what carries words is read: cues with their times, speakers,
and line breaks. Notes, styles, regions and the placing of cues are passed over. A cue with a mistake in it is left out.
"""

import re
from html import unescape
from typing import Final, NamedTuple

from msgspec import Struct

from kiosk.exhibit.content_rules import CAPTION_ORDER, CAPTIONS
from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import Manuscript, Place, read
from kiosk.exhibit.problem import shorten

HEADER: Final = "WEBVTT"
ARROW: Final = "-->"
MOST_CUES: Final = 5000
"""More than a film of four hours needs."""
LONGEST_CUE: Final = 500
"""Characters of a cue that would fill any screen."""
PASSED_OVER: Final = re.compile(r"NOTE(?:[ \t].*)?|STYLE[ \t]*|REGION[ \t]*")
TIMING: Final = re.compile(r"[ \t]*(\S+?)[ \t]*-->[ \t]*(\S+)(?:[ \t].*)?")
TIME: Final = re.compile(r"(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})")
VOICE: Final = re.compile(r"<v(?:\.[^\s>]*)?[ \t]+([^>]*)>")
TAG: Final = re.compile(r"</?(?:[a-z]+(?:\.[^\s>]*)?(?:[ \t][^>]*)?|[\d:.]+)?>")
WRITE_TIME: Final = "write a time as 00:12.500 or 01:00:12.500: minutes, seconds, and a full stop before the thousandths"


class Cue(NamedTuple):
    """Words that stand from `start` to `end`, both in milliseconds; `line` is where they begin in their file."""

    start: int
    end: int
    text: str
    line: int = 0


class CaptionFile(Struct, frozen=True, kw_only=True):
    """The captions that stand in one file."""

    file: str
    cues: tuple[Cue, ...] = ()


class TimesFile(CaptionFile, frozen=True, kw_only=True):
    """The times of the words of a recorded text, which are written as captions are and never shown."""


def captions_in(folder: Folder, file: str) -> tuple[CaptionFile, Manuscript]:
    """Read a file of captions, with what is wrong in it."""
    manuscript = read(folder, file)
    return CaptionFile(file=file, cues=cues_of(manuscript)), manuscript


def cues_of(manuscript: Manuscript) -> tuple[Cue, ...]:
    """Find the cues of a manuscript in the order of their times, and report what is wrong with it."""
    if not manuscript.readable:
        return ()
    lines = manuscript.text.split("\n")
    if not re.fullmatch(rf"{HEADER}(?:[ \t].*)?", lines[0]):
        hint = f"write {HEADER} in the first line, and nothing before it"
        if re.search(r"\d,\d{3} *-->", manuscript.text):
            hint = "this looks like SubRip (.srt); save it as WebVTT"
        manuscript.report(f"captions begin with the line {HEADER}", Place(1, 1, max(1, len(lines[0]))), rule=CAPTIONS, hint=hint)
        return ()
    reader = _Reader(manuscript)
    for number, block in _blocks(lines):
        if manuscript.is_full or reader.is_full(number):
            break
        reader.block(number, block)
    if not reader.cues and not manuscript.problems:
        hint = "write the times, such as `00:01.000 --> 00:04.000`, and under them what is said"
        manuscript.report("there are no captions in this file", rule=CAPTION_ORDER, hint=hint)
    return tuple(sorted(reader.cues))


def words_of(text: str) -> str:
    """Take the marks out of the text of a cue: a voice becomes a name before what it says, all else its words."""
    bare = unescape(TAG.sub("", VOICE.sub(lambda found: f"{found[1].strip()}: ", text)))
    lines = (" ".join(line.split(" ")).strip() for line in bare.split("\n"))
    return "\n".join(filter(None, lines))


def _blocks(lines: list[str]) -> list[tuple[int, list[str]]]:
    """Part the lines behind the header at empty ones; each block with the number of its first line."""
    blocks: list[tuple[int, list[str]]] = []
    inside = False
    for number, line in enumerate(lines[1:], 2):
        if not line.strip():
            inside = False
        elif inside:
            blocks[-1][1].append(line)
        else:
            blocks.append((number, [line]))
            inside = True
    if blocks and blocks[0][0] == 2:  # noqa: PLR2004, what stands right under the header belongs to it
        return blocks if ARROW in "".join(blocks[0][1]) else blocks[1:]
    return blocks


class _Reader:
    """Reads block after block."""

    def __init__(self, manuscript: Manuscript) -> None:
        self.manuscript = manuscript
        self.cues: list[Cue] = []

    def is_full(self, number: int) -> bool:
        """Tell, and report, that there are more cues than are read."""
        if len(self.cues) < MOST_CUES:
            return False
        self.manuscript.report(f"only the first {MOST_CUES} captions are read", Place(number, 1), rule=CAPTIONS, hint="divide the film")
        return True

    def block(self, number: int, lines: list[str]) -> None:
        """Read a block: a cue, with or without a name, or something to pass over."""
        if PASSED_OVER.fullmatch(lines[0]):
            return
        at = next((place for place, line in enumerate(lines[:2]) if ARROW in line), None)
        if at is None:
            hint = "a caption begins with its times, such as `00:01.000 --> 00:04.000`; an empty line ends it"
            self.manuscript.report("there are no times above this", Place(number, 1, len(lines[0])), rule=CAPTIONS, hint=hint)
            return
        times = self.times(number + at, lines[at])
        words = self.words(number + at + 1, lines[at + 1 :])
        if times and words:
            self.cues.append(Cue(*times, words, number + at + 1))
        elif times and not lines[at + 1 :]:
            message = "there are no words under these times"
            self.manuscript.report(message, Place(number + at, 1, len(lines[at])), rule=CAPTION_ORDER, hint="write them in the next line")

    def times(self, number: int, line: str) -> tuple[int, int] | None:
        """Read from when to when a cue stands."""
        found = TIMING.fullmatch(line)
        if found is None:
            self.manuscript.report("there are no two times here", Place(number, 1, len(line)), rule=CAPTIONS, hint=WRITE_TIME)
            return None
        read = []
        for group in (1, 2):
            time = TIME.fullmatch(found[group])
            if time is None:
                place = Place(number, found.start(group) + 1, len(found[group]))
                self.manuscript.report(f"'{shorten(found[group])}' is not a time", place, rule=CAPTIONS, hint=WRITE_TIME)
                return None
            hours, minutes, seconds, thousandths = (int(part or 0) for part in time.groups())
            read.append(((hours * 60 + minutes) * 60 + seconds) * 1000 + thousandths)
        start, end = read
        if end <= start:
            place = Place(number, found.start(2) + 1, len(found[2]))
            self.manuscript.report("this caption ends before it begins", place, rule=CAPTIONS, hint="write the later time behind the arrow")
            return None
        if self.cues and start < self.cues[-1].start:
            place = Place(number, found.start(1) + 1, len(found[1]))
            message = "this caption begins before the one above it"
            self.manuscript.report(message, place, rule=CAPTION_ORDER, hint="put them in the order of their times")
        return start, end

    def words(self, number: int, lines: list[str]) -> str:
        """Read the words of a cue."""
        for place, line in enumerate(lines):
            if ARROW in line:
                self.manuscript.report(
                    "an empty line is missing above this", Place(number + place, 1, len(line)), rule=CAPTIONS, hint="put one in"
                )
                return ""
        words = words_of("\n".join(lines))
        if len(words) > LONGEST_CUE:
            message = f"this caption has {len(words)} characters"
            self.manuscript.report(message, Place(number, 1, len(lines[0])), rule=CAPTIONS, hint="divide it into several")
            return ""
        return words
