"""Prose with and without the line breaks that only keep the lines of a file short.

Markdown reads such a break as a space. A translator's tool would show it in the middle of a sentence, so it is taken out on the
way there and put in on the way back, wherever the lines of this language happen to end.
"""

import re
from typing import Final

SPACE: Final = re.compile(r"(?<=\S) (?=\S)")
OPENS: Final = re.compile(r"[^\W\d_]|[«„“‘\"'¿¡(]\w|\[[^\W\d_]")
"""How a line may begin without becoming something else: with a letter, a quotation, a link."""
BEGINS_ANEW: Final = re.compile(r"\s*$|[ \t]|[-*+][ \t]|[0-9]{1,9}[.)](?:[ \t]|$)")
"""A line that is no continuation of the one above: an empty one, an indented one, an entry of a list."""
HARD: Final = ("  ", "\\")
"""Ends of lines that are breaks on the screen too."""


def flowing(text: str) -> str:
    """Take the soft line breaks out: one line a paragraph, and one an entry of a list."""
    lines: list[str] = []
    joins = False
    for line in text.rstrip("\n").split("\n"):
        if joins and not BEGINS_ANEW.match(line):
            lines[-1] += f" {line}"
        else:
            lines.append(line)
        joins = bool(line.strip()) and not line.endswith(HARD)
    return "\n".join(lines)


def wrapped(text: str, width: int) -> list[str]:
    """Put soft line breaks in, between words; `flowing` of the lines is the text again."""
    lines: list[str] = []
    for line in text.split("\n"):
        lines += _broken(line, width) if flowing(line) == line and not line.startswith((" ", "\t")) else [line]
    return lines


def _broken(line: str, width: int) -> list[str]:
    """Break one line where it becomes too long, but never before what would begin something of its own."""
    lines, start, last = [], 0, 0
    for space in SPACE.finditer(line):
        if space.start() - start > width and last > start:
            lines.append(line[start : last - 1])
            start = last
        if OPENS.match(line, space.end()) and not line[: space.start()].endswith("\\"):
            last = space.end()
    if len(line) - start > width and last > start:
        lines.append(line[start : last - 1])
        start = last
    return [*lines, line[start:]]
