"""The ways in which files are spoiled: by editors, by people in a hurry, by other programs, and by malice.

A `Change` is a handful of small numbers and a piece of text; Hypothesis makes each of them smaller until only that is left which
does the harm.
"""

import re
import unicodedata
from collections.abc import Callable
from typing import Final, NamedTuple

from hypothesis import strategies as st

from tests.helpers.pieces import KEYS, PIECES, VALUES

KEY: Final = re.compile(r"(?m)(?:^|(?<=[{,-] ))( *)([\w-]+):(?= |$)")
VALUE: Final = re.compile(r"(?m)(?<=: )(?![|>{\[]|$)[^,{}\[\]\n]+")
LONGEST: Final = 12_000
TIMES: Final = (2, 10, 100, 1000)


class Change(NamedTuple):
    """One change: how, to which file, where, of what extent, and what with."""

    how: str
    file: int
    place: int
    extent: int
    piece: bytes


def spoiled(files: dict[str, bytes], change: Change) -> tuple[str, bytes]:
    """Spoil one of some files: give its name and what it holds now."""
    names = sorted(files)
    name = names[change.file % len(names)]
    data = files[name]
    if change.how == "exchange":
        return name, files[names[change.place % len(names)]]
    if change.how in BYTES:
        at = change.place % (len(data) + 1)
        return name, BYTES[change.how](data[:at], data[at : at + change.extent], data[at + change.extent :], change.piece)
    text = TEXTS[change.how](data.decode("utf-8", "surrogateescape"), change)
    return name, text if isinstance(text, bytes) else text.encode("utf-8", "surrogateescape")


def _replaced(pattern: re.Pattern[str], group: int, choices: tuple[str, ...], text: str, change: Change) -> str:
    """Put something else in the place of a key or a value: one of many, or one that stands elsewhere in the file."""
    found = list(pattern.finditer(text))
    if not found:
        return text
    one = found[change.place % len(found)]
    choices += (found[change.extent % len(found)][group],)
    return f"{text[: one.start(group)]}{choices[change.extent % len(choices)]}{text[one.end(group) :]}"


def _lines(text: str, change: Change) -> tuple[list[str], int, int]:
    lines = text.splitlines(keepends=True) or [""]
    first = change.place % len(lines)
    return lines, first, first + 1 + change.extent % 8


def _swap(text: str, change: Change) -> str:
    lines, one, _ = _lines(text, change)
    other = change.extent % len(lines)
    lines[one], lines[other] = lines[other], lines[one]
    return "".join(lines)


def _drop(text: str, change: Change) -> str:
    lines, first, last = _lines(text, change)
    return "".join(lines[:first] + lines[last:])


def _repeat(text: str, change: Change) -> str:
    lines, first, last = _lines(text, change)
    some = "".join(lines[first:last])
    times = min(TIMES[change.extent % len(TIMES)], LONGEST // max(len(some), 1))
    return "".join([*lines[:last], some * times, *lines[last:]])


def _indent(text: str, change: Change) -> str:
    """Shift some lines to the right or to the left, as one does with the tabulator."""
    lines, first, last = _lines(text, change)
    by = change.extent % 5 - 2
    shifted = [" " * by + line if by > 0 else line.removeprefix(" " * -by) for line in lines[first:last]]
    return "".join(lines[:first] + shifted + lines[last:])


def _comment(text: str, change: Change) -> str:
    lines, first, last = _lines(text, change)
    return "".join(lines[:first] + [f"#{line}" for line in lines[first:last]] + lines[last:])


def _flatten(text: str, change: Change) -> str:
    """Put a text in the place of a whole list or mapping."""
    lines, first, _ = _lines(text, change)
    deep = len(lines[first]) - len(lines[first].lstrip())
    last = next((at for at in range(first + 1, len(lines)) if len(lines[at]) - len(lines[at].lstrip()) <= deep), len(lines))
    head = lines[first].partition(":")[0]
    return "".join(lines[:first]) + f"{head}: {VALUES[change.extent % len(VALUES)]}\n" + "".join(lines[last:])


def _wrap(text: str, change: Change) -> str:
    """Put a value into a list or a mapping, once or very often."""
    found = list(VALUE.finditer(text))
    if not found:
        return text
    one = found[change.place % len(found)]
    times = (1, 2, 31, 5000)[change.extent % 4]
    left, right = ("[", "]") if change.extent % 8 < 4 else ("{a: ", "}")
    return text[: one.start()] + left * times + one[0] + right * times + text[one.end() :]


def _flood(text: str, change: Change) -> str:
    """Write one piece very often."""
    at = change.place % (len(text) + 1)
    piece = change.piece.decode("utf-8", "surrogateescape")
    return text[:at] + piece * (LONGEST // max(len(piece), 1)) + text[at:]


def _encode(text: str, change: Change) -> bytes:
    """Save the file as some other program would."""
    codings = ("utf-16", "utf-16-le", "utf-32", "utf-8-sig", "cp1251", "koi8-r", "cp866", "latin-1", "cp037", "utf-7", "shift-jis")
    return text.encode(codings[change.extent % len(codings)], "replace")


def _ends(text: str, change: Change) -> str:
    return text.replace("\n", ("\r\n", "\r", "\n\r", "\x85", "\u2028", "\x0b", " \n", "\n\n")[change.extent % 8])


def _normal(text: str, change: Change) -> str:
    return unicodedata.normalize(("NFD", "NFC", "NFKD", "NFKC")[change.extent % 4], text)


BYTES: Final[dict[str, Callable[[bytes, bytes, bytes, bytes], bytes]]] = {
    "insert": lambda before, middle, after, piece: before + piece + middle + after,
    "delete": lambda before, _middle, after, _piece: before + after,
    "replace": lambda before, _middle, after, piece: before + piece + after,
    "double": lambda before, middle, after, _piece: before + middle + middle + after,
    "cut": lambda before, _middle, _after, _piece: before,
}
TEXTS: Final[dict[str, Callable[[str, Change], str | bytes]]] = {
    "key": lambda text, change: _replaced(KEY, 2, KEYS, text, change),
    "value": lambda text, change: _replaced(VALUE, 0, VALUES, text, change),
    "swap": _swap,
    "drop": _drop,
    "repeat": _repeat,
    "indent": _indent,
    "comment": _comment,
    "flatten": _flatten,
    "wrap": _wrap,
    "flood": _flood,
    "encode": _encode,
    "ends": _ends,
    "normal": _normal,
}
HOW: Final = (*BYTES, *TEXTS, "key", "value", "value", "flatten", "exchange")


def change_of(drawn: bytes) -> Change:
    """Make a change of eight bytes: one draw instead of six, which would take as long as reading the exhibit."""
    how, file, piece, extent = drawn[:4]
    some = PIECES[piece].encode() if piece < len(PIECES) else drawn[4 : 4 + piece % 5]
    return Change(HOW[how % len(HOW)], file % 16, int.from_bytes(drawn[4:], "big") % 4001, extent % 81, some)


CHANGES: Final = st.binary(min_size=8, max_size=8).map(change_of)
