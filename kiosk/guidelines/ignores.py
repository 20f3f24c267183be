"""Comments that ignore a rule where it does not fit: `# kiosk: ignore[T101] why`.

Such a comment stands on the line of the finding, or alone above it. Of a text on several lines the line of its key counts, for
inside the text a # is a letter like any other. `ignore-file` holds for all of its file. In captions the comment is a NOTE.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
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
EVERY_LINE: Final = range(1 << 31)
WRITE: Final = "write `# kiosk: ignore[T101] why`, with the codes in brackets"


class Ignore(Struct):
    """One comment: which rules it ignores on which lines, and for which of them there was something to ignore."""

    at: Place
    codes: tuple[str, ...]
    reason: str
    lines: range
    used: set[str] = field(default_factory=set)


class Ignored(NamedTuple):
    """A finding that was ignored, and why."""

    problem: Problem
    reason: str


class Ignores:
    """The ignores of one file."""

    def __init__(self, manuscript: Manuscript, rules: dict[str, Rule]) -> None:
        """Read them; what is wrong with one is reported."""
        self.manuscript = manuscript
        self.all: list[Ignore] = []
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
        for found in COMMENT.finditer(manuscript.text):
            before = bisect_right(starts, found.start()) - 1
            if (found["sign"] == "#") is is_captions or (before >= 0 and found.start() < scalars[before][1]):
                continue
            at = manuscript.place_of(found.start(), len(found[0].rstrip()))
            codes = tuple(code.strip() for code in (found["codes"] or "").split(",") if code.strip())
            usable = _usable(manuscript, at, codes, found["reason"].strip(), rules)
            if usable:
                lines = EVERY_LINE if found["file"] else self.lines_of(at.line)
                self.all.append(Ignore(at, usable, found["reason"].strip(), lines))

    def lines_of(self, number: int) -> range:
        """Give the lines that a comment speaks of: its own, and the next below if it stands alone."""
        lines = self.manuscript.lines
        if not lines[number - 1].lstrip().startswith(("#", "NOTE")):
            return range(number, number + 1)
        last = number + 1
        while last <= len(lines) and lines[last - 1].lstrip().startswith("#"):
            last += 1
        if lines[number - 1].startswith("NOTE"):
            last += sum(1 for _ in takewhile(str.strip, lines[last:]))
        return range(number, last + 1)

    def cover(self, code: str, line: int) -> str:
        """Give the reason why a rule is ignored on a line; nothing where it is not."""
        heads = {line, *(text.start for text in self.texts if line in text)}
        for ignore in self.all:
            if code in ignore.codes and any(head in ignore.lines for head in heads):
                ignore.used.add(code)
                return ignore.reason
        return ""

    def unused(self) -> Iterator[tuple[Ignore, str]]:
        """Give the codes that had nothing to ignore."""
        yield from ((ignore, code) for ignore in self.all for code in ignore.codes if code not in ignore.used)


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
