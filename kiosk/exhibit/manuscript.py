"""A manuscript: one file as its author wrote it, and what was found wrong with it.

Reading is the guarded gate of an exhibit: only ordinary files inside the folder, at most 1 MiB, UTF-8. What a file holds
may be anything; what leaves here is text without characters that YAML, a terminal or a screen would obey.
"""

from collections.abc import Iterable
from functools import cached_property
from typing import Final

from msgspec import Struct

from kiosk.exhibit.characters import REFUSED, examine
from kiosk.exhibit.files import LARGEST, Folder, Unreadable
from kiosk.exhibit.format_rules import ODD_CHARACTER, REFUSED_CHARACTER, TOO_MANY, UNREADABLE
from kiosk.exhibit.problem import Problem, did_you_mean
from kiosk.exhibit.rulebook import UNNAMED, Rule

MOST_PROBLEMS: Final = 100
"""Problems of one file that are listed. Nobody mends more in one go, and a hostile file has millions."""

SAVE_AS_UTF_8: Final = "save the file as UTF-8 (in Windows Notepad: Save as, Encoding: UTF-8)"


class Place(Struct, gc=False):
    """Somewhere in a manuscript: line and column, both from 1, and how many characters are meant."""

    line: int
    column: int
    width: int = 1


START: Final = Place(1, 1)


class TooMany(Exception):  # noqa: N818  (no error of ours: a way out of a file that is nothing but mistakes)
    """A file has more problems than anybody wants to read."""


class Manuscript:
    """The text of one file, with the problems found in it so far."""

    def __init__(self, path: str, text: str = "", *, readable: bool = True) -> None:
        """Begin with a text that nothing has been found wrong with. `readable=False`: the text serves for snippets only."""
        self.path = path
        self.text = text
        self.readable = readable
        self.problems: list[Problem] = []

    @cached_property
    def lines(self) -> list[str]:
        """The text line by line."""
        return self.text.split("\n")

    def report(
        self,
        message: str,
        at: Place = START,
        *,
        rule: Rule = UNNAMED,
        hint: str = "",
        meant: tuple[str, Iterable[str]] = ("", ()),
    ) -> None:
        """Add a problem at a place, as grave as its rule.

        `meant` is a word and its right spellings: the closest is asked after in the message.
        """
        if self.is_full:
            return
        guess = did_you_mean(*meant)
        self.problems.append(self.problem(f"{message}; did you mean '{guess}'?" if guess else message, at, rule=rule, hint=hint))

    def problem(self, message: str, at: Place, *, rule: Rule = UNNAMED, hint: str = "") -> Problem:
        """Say what is wrong at a place, without reporting it."""
        return Problem(
            path=self.path,
            line=at.line,
            column=at.column,
            width=at.width,
            code=rule.code,
            severity=rule.severity,
            message=message,
            hint=hint,
            source=self.lines[at.line - 1] if 0 < at.line <= len(self.lines) else "",
        )

    @property
    def is_full(self) -> bool:
        """Tell that no more problems are listed; looking for more is wasted."""
        return len(self.problems) >= MOST_PROBLEMS

    def stop_when_full(self) -> None:
        """Raise TooMany when no more problems are listed, so that a hostile file is not read to its end."""
        if self.is_full:
            raise TooMany

    def place_of(self, index: int, width: int = 1) -> Place:
        """Turn an index into the text into a place."""
        return Place(self.text.count("\n", 0, index) + 1, index - self.text.rfind("\n", 0, index), width)

    def findings(self) -> list[Problem]:
        """Give all problems in reading order, and the count of those that are not listed."""
        found = sorted(self.problems, key=lambda problem: (problem.line, problem.column))
        if self.is_full:
            message = f"only the first {MOST_PROBLEMS} problems of this file are listed"
            last = Place(found[-1].line, found[-1].column)
            found.append(self.problem(message, last, rule=TOO_MANY, hint="mend these and check again"))
        return found


def read(folder: Folder, name: str, largest: int = LARGEST) -> Manuscript:
    """Read one file of an exhibit. What stands in the way becomes a problem of the manuscript."""
    path = folder.shown(name)
    try:
        data = folder.read(name, largest)
    except Unreadable as why:
        return unread(path, why)
    return decode(path, data)


def unread(path: str, why: Unreadable) -> Manuscript:
    """Give the manuscript of a file that cannot be read: a problem and no text."""
    manuscript = Manuscript(path, readable=False)
    manuscript.report(str(why), Place(0, 0), rule=UNREADABLE, hint=why.hint)
    return manuscript


def decode(path: str, data: bytes) -> Manuscript:
    """Make text of bytes: UTF-8, with or without a byte order mark, lines ended in any way."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        manuscript = Manuscript(path, readable=False)
        manuscript.report("the file is in UTF-16, not in UTF-8", rule=UNREADABLE, hint=SAVE_AS_UTF_8)
        return manuscript
    try:
        text = _even_lines(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        before = len(_even_lines(data[: error.start].decode("utf-8-sig", "replace")))
        manuscript = Manuscript(path, _even_lines(data.decode("utf-8-sig", "replace")), readable=False)
        manuscript.report(
            f"the byte {data[error.start]:02X} does not belong in UTF-8", manuscript.place_of(before), rule=UNREADABLE, hint=SAVE_AS_UTF_8
        )
        return manuscript
    manuscript = Manuscript(path, text)
    findings = examine(text)
    for finding in findings:
        manuscript.report(
            finding.message,
            manuscript.place_of(finding.offset),
            rule=ODD_CHARACTER if finding.odd else REFUSED_CHARACTER,
            hint=finding.hint,
        )
    if findings:
        _ = manuscript.lines  # the snippets show what was written
        manuscript.text = REFUSED.sub(" ", text)  # of the same length: no place moves
    return manuscript


def _even_lines(text: str) -> str:
    """End every line the same way, so that places are counted as editors count them."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
