"""How a text is written in YAML so that it stays the text it is: plain where that is safe, in quotes, or as a block of lines.

Blocks (`|` and `>-`) are for what is long or has paragraphs; in `[…]` and `{…}` there are none, so there everything is one line.
"""

import re
from typing import Final, NamedTuple

from kiosk.authoring.flowing import wrapped

WIDTH: Final = 120
"""Letters of the longest line."""
INDENT: Final = 2
PLAIN: Final = re.compile(r"(?:[^\W_]|[«„“‘])(?:[^\n\t#:,\[\]{}\"'\\]|(?<=\w)[:#](?=\w))*(?<![\s:])")
PLAIN_OUTSIDE: Final = re.compile(r"(?:[^\W_]|[«„“‘(])(?:[^\n\t#:\"\\]|(?<=\w)[:#](?=\w))*(?<![\s:])")
"""Texts that need no quotes, within brackets and outside; narrower than YAML, so that nobody has to know why a text may stand so."""
NOTHING: Final = frozenset({"null", "Null", "NULL"})
ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
INDENTED: Final = re.compile(r"\n[ \t]")
"""Lines that a `>` does not fold."""
HEADER: Final = re.compile(r"[|>][-+0-9]*")


class Spot(NamedTuple):
    """Where a text is to stand: the column it begins in, the indent of what it belongs to, and whether that is in brackets."""

    column: int
    indent: int
    flow: bool


class Saying(NamedTuple):
    """A text that is to be written, and whether it is prose, whose lines may be broken anywhere."""

    text: str
    prose: bool = False

    @property
    def block(self) -> str:
        """The text as a block of lines is read: prose ends with a line break there."""
        return f"{self.text}\n" if self.prose else self.text


def written(saying: Saying, spot: Spot) -> str:
    """Write a text where there was none."""
    text = saying.text
    short = "\n" not in text and spot.column + len(text) <= WIDTH
    if spot.flow or short or not _may_be_lines(text):
        return in_line(text, flow=spot.flow)
    if saying.prose or "\n" in text:
        return _lines("|" if saying.block.endswith("\n") else "|-", _literal(saying, spot), spot)
    return _lines(">-", wrapped(text, WIDTH - spot.indent - INDENT), spot)


def rewritten(saying: Saying, spot: Spot, before: str) -> str:
    """Write a text in place of another, in the way that one was written."""
    text = saying.text
    header, _, rest = before.partition("\n")
    if HEADER.match(header) and not spot.flow and _may_be_lines(text) and not (header[0] == ">" and INDENTED.search(text)):
        first = next((line for line in rest.split("\n") if line.strip()), "")
        indent = len(first) - len(first.lstrip(" "))
        spot = spot._replace(indent=indent - INDENT) if indent else spot
        body = _literal(saying, spot) if header[0] == "|" else _folded(saying, spot)
        return _lines(header, body, spot)
    if "\n" in before or "\n" in text or (spot.column + len(text) > WIDTH and not spot.flow):
        return written(saying, spot)
    if before.startswith('"'):
        return _double(text)
    if before.startswith("'"):
        return _single(text)
    return in_line(text, flow=spot.flow)


def in_line(text: str, *, flow: bool) -> str:
    """Write a text in one line."""
    if text not in NOTHING and (PLAIN if flow else PLAIN_OUTSIDE).fullmatch(text):
        return text
    return _single(text) if '"' in text and not set(text) & {"'", "\n", "\t", "\\"} else _double(text)


def _single(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _double(text: str) -> str:
    return '"' + "".join(ESCAPES.get(char, char) for char in text) + '"'


def _may_be_lines(text: str) -> bool:
    """Tell whether a text can be a block: an indented first line would be taken for the block's own indent."""
    return bool(text.strip()) and not text.startswith((" ", "\t", "\n")) and not text.endswith("\n\n")


def _literal(saying: Saying, spot: Spot) -> list[str]:
    return wrapped(saying.text, WIDTH - spot.indent - INDENT) if saying.prose else saying.text.removesuffix("\n").split("\n")


def _folded(saying: Saying, spot: Spot) -> list[str]:
    """Give the lines of a `>`: there a break of the text is an empty line."""
    lines: list[str] = []
    for number, line in enumerate(saying.text.split("\n")):
        lines += [*([""] if number else []), *(wrapped(line, WIDTH - spot.indent - INDENT) if line else [])]
    return lines


def _lines(header: str, lines: list[str], spot: Spot) -> str:
    """Set a block under its header."""
    pad = " " * (spot.indent + INDENT)
    return "\n".join([header, *(pad + line if line else "" for line in lines)])
