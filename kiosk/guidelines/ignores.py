"""Comments that ignore a rule where it does not fit: `# kiosk: ignore[T101] why`.

Such a comment stands on the line of the finding, or alone above it. Of a text on several lines the line of its key counts, for
inside the text a # is a letter like any other. `ignore-file` holds for all of its file. In captions the comment is a NOTE.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import Any, Final, NamedTuple

import yaml
from msgspec import Struct, field

from kiosk.exhibit.manuscript import Manuscript, Place
from kiosk.exhibit.problem import Problem, shorten
from kiosk.exhibit.rulebook import Rule
from kiosk.guidelines.ignore_rules import NO_REASON, NOT_IGNORED, UNKNOWN_CODE

MARK: Final = "kiosk:"
COMMENT: Final = re.compile(
    r"(?P<sign>#|^NOTE)[ \t]+kiosk:[ \t]*ignore(?P<file>-file)?(?![\w-])[ \t]*(?:\[(?P<codes>[^\]\n]*)\])?[ \t]*(?P<reason>[^\n]*)",
    re.MULTILINE,
)
WRITE: Final = "write `# kiosk: ignore[T101] why`, with the codes in brackets"
NOTE_REACH: Final = 10
"""Lines of a caption that a note above it speaks of; no caption has as many."""


class Ignore(Struct):
    """One comment: which rules it ignores, and for which of them there was something to ignore."""

    at: Place
    codes: tuple[str, ...]
    reason: str
    used: set[str] = field(default_factory=set)


class Ignored(NamedTuple):
    """A finding that was ignored, and why."""

    problem: Problem
    reason: str


class Ignores:
    """The ignores of one file. Each is looked up by code and line, so that a file full of them costs no time."""

    def __init__(self, manuscript: Manuscript, rules: dict[str, Rule]) -> None:
        """Read them; what is wrong with one is reported."""
        self.manuscript = manuscript
        self.all: list[Ignore] = []
        self.of_file: dict[str, Ignore] = {}
        self.of_line: dict[tuple[str, int], Ignore] = {}
        self.texts: list[range] = []
        """The lines of each text that takes several; the first is that of its key."""
        if MARK in manuscript.text and manuscript.readable:
            self.read(rules)

    def read(self, rules: dict[str, Rule]) -> None:
        """Find the comments that are none of the letters of a text."""
        manuscript = self.manuscript
        is_captions = manuscript.path.endswith(".vtt")
        scalars = [] if is_captions else list(_scalars(manuscript.text))
        self.texts = [lines for _, _, lines in scalars if len(lines) > 1]
        starts = [start for start, _, _ in scalars]
        below = _first_below(manuscript.lines, _begins_caption if is_captions else _is_no_comment)
        line, last = 1, 0
        for found in COMMENT.finditer(manuscript.text):
            start = found.start()
            line, last = line + manuscript.text.count("\n", last, start), start
            before = bisect_right(starts, start) - 1
            if (found["sign"] == "#") is is_captions or (before >= 0 and start < scalars[before][1]):
                continue
            at = Place(line, start - manuscript.text.rfind("\n", 0, start), len(found[0].rstrip()))
            codes = tuple(code.strip() for code in (found["codes"] or "").split(",") if code.strip())
            usable = _usable(manuscript, at, codes, found["reason"].strip(), rules)
            if usable:
                self.keep(Ignore(at, usable, found["reason"].strip()), of_file=bool(found["file"]), below=below)

    def keep(self, ignore: Ignore, *, of_file: bool, below: list[int]) -> None:
        """Keep one by its codes, for the whole file or for the lines that it speaks of: its own, and those below if it stands alone."""
        self.all.append(ignore)
        lines, line = self.manuscript.lines, ignore.at.line
        spoken = [line]
        if lines[line - 1].startswith("NOTE"):
            first = below[line - 1]
            spoken += takewhile(lambda number: lines[number - 1].strip(), range(first, min(first + NOTE_REACH, len(lines) + 1)))
        elif lines[line - 1].lstrip().startswith("#"):
            spoken.append(below[line - 1])
        for code in ignore.codes:
            if of_file:
                self.of_file.setdefault(code, ignore)
            for one in () if of_file else spoken:
                self.of_line.setdefault((code, one), ignore)

    def cover(self, code: str, line: int) -> str:
        """Give the reason why a rule is ignored on a line; nothing where it is not."""
        found = self.of_line.get((code, line)) or self.of_line.get((code, self.head_of(line))) or self.of_file.get(code)
        if found is None:
            return ""
        found.used.add(code)
        return found.reason

    def head_of(self, line: int) -> int:
        """Give the line on which the text that stands on a line begins."""
        place = bisect_right(self.texts, line, key=lambda text: text.start) - 1
        return self.texts[place].start if place >= 0 and line in self.texts[place] else line

    def unused(self) -> Iterator[tuple[Ignore, str]]:
        """Give the codes that had nothing to ignore."""
        yield from ((ignore, code) for ignore in self.all for code in ignore.codes if code not in ignore.used)


def _first_below(lines: list[str], begins: Callable[[list[str], int], bool]) -> list[int]:
    """Give for each line the number of the first one below it at which something begins."""
    found, below = len(lines) + 1, []
    for number in range(len(lines), 0, -1):
        below.append(found)
        if begins(lines, number):
            found = number
    return below[::-1]


def _is_no_comment(lines: list[str], number: int) -> bool:
    return not lines[number - 1].lstrip().startswith("#")


def _begins_caption(lines: list[str], number: int) -> bool:
    return number > 1 and bool(lines[number - 1].strip()) and not lines[number - 2].strip()


def _usable(manuscript: Manuscript, at: Place, codes: tuple[str, ...], reason: str, rules: dict[str, Rule]) -> tuple[str, ...]:
    """Report what is wrong with an ignore, and give the codes that it may ignore."""
    if not codes:
        manuscript.report("this ignore names no rule", at, rule=UNKNOWN_CODE, hint=WRITE)
        return ()
    if not reason:
        message = f"this ignore of {', '.join(map(shorten, codes))} gives no reason, so it ignores nothing"
        manuscript.report(message, at, rule=NO_REASON, hint="say why, behind the brackets")
        return ()
    for code in codes:
        if code not in rules:
            manuscript.report(f"there is no rule '{shorten(code)}'", at, rule=UNKNOWN_CODE, meant=(code, rules))
        elif rules[code].severity == "error":
            message = f"{code} ({rules[code].name}) is an error and cannot be ignored"
            manuscript.report(message, at, rule=NOT_IGNORED, hint="mend what it tells of, and take the ignore out")
    return tuple(code for code in codes if code in rules and rules[code].severity == "warning")


def _scalars(text: str) -> Iterator[tuple[int, int, range]]:
    """Give where each text of a YAML file begins and ends, and its lines; as far as the file is sound."""
    loader = yaml.CSafeLoader(text)
    try:
        while (event := loader.get_event()) is not None and not isinstance(event, yaml.StreamEndEvent):
            if isinstance(event, yaml.ScalarEvent):
                start: Any = event.start_mark
                end: Any = event.end_mark
                last = end.line if end.column else end.line - 1
                # Behind the | or > of a block there may be a comment: its text begins in the next line.
                begin = text.find("\n", start.index) if event.style in {"|", ">"} else start.index
                yield begin, end.index, range(start.line + 1, max(last, start.line) + 2)
    except yaml.YAMLError:
        return
    finally:
        loader.dispose()
