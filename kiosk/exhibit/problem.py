"""A problem: a mistake in an exhibit, with its place, said to the person who wrote it.

Problems are data until the edge: nothing that an author can do raises an exception. Each says what is wrong and what was
expected, in an author's words; a place is a file, a line and a column, both counted from 1. Line 0 stands for the whole file.
"""

import unicodedata
from collections.abc import Iterable
from pathlib import Path
from typing import Final, Literal

from msgspec import Struct

Severity = Literal["error", "warning"]

SNIPPET_WIDTH: Final = 110
"""Characters of a source line that are shown; longer lines are cut around the place."""

LONGEST_TYPO: Final = 64
"""Words longer than this get no "did you mean": nobody mistypes them, and comparing them takes time."""


class Problem(Struct, frozen=True, kw_only=True):
    """One mistake: where it is, how grave, what is wrong, and how it is done right."""

    path: str
    line: int = 0
    column: int = 0
    code: str = ""
    """That of the rule which is broken; empty in files that are no exhibit."""
    severity: Severity = "error"
    message: str
    hint: str = ""
    source: str = ""
    """The line as written, for the snippet; empty where a line would not help."""
    width: int = 1
    """How many characters the caret underlines."""

    def __str__(self) -> str:
        """Show the whole problem: place and message, the line with a caret under the fault, and the hint."""
        lines = [self.headline]
        if self.source.strip():
            lines += _snippet(self)
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)

    @property
    def headline(self) -> str:
        """Give one line, in the form that editors and terminals turn into a link."""
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{shown_path(self.path)}{place}: {self.kind}: {self.message}"

    @property
    def kind(self) -> str:
        """Give the severity with the code behind it, as the headline has them."""
        return f"{self.severity}[{self.code}]" if self.code else self.severity

    def to_dict(self) -> dict[str, str | int]:
        """Give the problem as plain values, for JSON."""
        return {
            "path": shown_path(self.path),
            "line": self.line,
            "column": self.column,
            "code": self.code,
            "severity": self.severity,
            "message": self.message,
            "hint": self.hint,
        }


def shown_path(path: str) -> str:
    """Write a path relative to the current folder when it lies inside, else as it was given."""
    return visible(str(relative_path(path)))


def relative_path(path: str) -> Path:
    """Give a path relative to the current folder when it lies inside, else as it was given."""
    try:
        return Path(path).absolute().relative_to(Path.cwd())
    except (ValueError, OSError):
        return Path(path)


def did_you_mean(word: str, choices: Iterable[str]) -> str:
    """Find the one choice that the author most likely meant, or give an empty text."""
    if not word or len(word) > LONGEST_TYPO:
        return ""
    from difflib import get_close_matches  # A start without a mistake needs none of it.

    by_small_letters = {choice.lower(): choice for choice in choices}
    close = get_close_matches(word.lower(), by_small_letters, n=1, cutoff=0.6)
    return by_small_letters[close[0]] if close else ""


def nearest_file(name: str, names: Iterable[str]) -> str:
    """Find the file that was most likely meant, by the names without their endings, which all have in common."""
    by_stem = {_stem(other): other for other in names}
    guess = did_you_mean(_stem(name), by_stem)
    return by_stem[guess] if guess else ""


def shorten(text: str, limit: int = 40) -> str:
    """Cut an author's text to a length that fits a message."""
    text = visible(" ".join(text.split()))
    return text if len(text) <= limit else text[: limit - 1] + "…"


def visible(text: str) -> str:
    """Replace what a terminal would obey or hide (control characters, bidi controls, halves of pairs) by a visible box."""
    return "".join("\N{REPLACEMENT CHARACTER}" if unicodedata.category(char) in {"Cc", "Cf", "Cs", "Zl", "Zp"} else char for char in text)


def _stem(name: str) -> str:
    """Give a file's name without its folder and its ending."""
    return name.rpartition("/")[2].partition(".")[0]


def _snippet(problem: Problem) -> list[str]:
    """Draw the line with its number, and the caret under the fault, whatever the width of the letters before it."""
    line, at = problem.source.replace("\t", " "), max(problem.column - 1, 0)
    start = max(0, min(at - SNIPPET_WIDTH // 2, len(line) - SNIPPET_WIDTH))
    cut = visible(line[start : start + SNIPPET_WIDTH].rstrip())
    at -= start
    if start:
        cut = "…" + cut[1:]
    if start + SNIPPET_WIDTH < len(line):
        cut = cut[:-1] + "…"
    gutter = " " * len(str(problem.line))
    blank = "".join(_blank(char) for char in cut[:at].ljust(at))
    carets = "^" * max(1, min(problem.width, len(cut) - at))
    return [f"{gutter} |", f"{problem.line} | {cut}", f"{gutter} | {blank}{carets}"]


def _blank(char: str) -> str:
    """Give the empty room that takes as many terminal cells as the letter."""
    if unicodedata.combining(char):
        return ""
    return "  " if unicodedata.east_asian_width(char) in {"W", "F"} else " "
