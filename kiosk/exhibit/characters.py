"""Characters that have no place in an exhibit: those that control a terminal, break lines unseen, or turn the reading direction.

They come in by copying from word processors or by malice. The text is read as if each were a space, so that one of them
does not take a whole file of people off the screen.
"""

import re
import unicodedata
from functools import lru_cache
from itertools import islice
from typing import Final, NamedTuple

REFUSED: Final = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff\ufdd0-\ufdef\ufeff\ufffe\uffff"
    + "".join(chr(plane + last) for plane in range(0x10000, 0x110000, 0x10000) for last in (0xFFFE, 0xFFFF))
    + "]"
)
"""Control characters but tab and line feed, unusual line breaks, bidi controls, halves of pairs, and codes that are no characters."""

BIDI_CONTROLS: Final = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
UNUSUAL_BREAKS: Final = frozenset("\x0b\x0c\x85\u2028\u2029")
MOST_FINDINGS: Final = 20
MOST_MARKS: Final = 8
"""Accents on one letter. Vietnamese and Hebrew need three or four; more than these is a tower that covers its neighbours."""


class Finding(NamedTuple):
    """A character and where it stands first."""

    offset: int
    message: str
    hint: str
    odd: bool = False
    """It may stay, though it hardly shows."""


def examine(text: str) -> list[Finding]:
    """Find every kind of unwanted character once, with the place of its first use: refused ones, and those that hardly show."""
    kinds = sorted(char for char in set(text) if not _is_plain(char))
    findings = [_refused(char, text) for char in kinds if REFUSED.match(char)]
    unknown = (char for char in kinds if unicodedata.category(char) in {"Co", "Cn"} and not REFUSED.match(char))
    for char in islice(unknown, MOST_FINDINGS):
        message = f"U+{ord(char):04X} is a character that fonts do not know{_times(char, text)}"
        findings.append(Finding(text.index(char), message, "it would show as an empty box", odd=True))
    marks = "".join(char for char in kinds if unicodedata.combining(char))
    if marks and (tower := re.search(rf"[{marks}]{{{MOST_MARKS + 1},}}", text)):
        message = f"a letter carries more than {MOST_MARKS} accents"
        findings.append(Finding(tower.start(), message, "such letters cover the lines above and below", odd=True))
    return findings


@lru_cache(maxsize=4096)
def _is_plain(char: str) -> bool:
    """Tell that nothing can be said against a character: a few hundred make up all the texts of an exhibit."""
    return not (REFUSED.match(char) or unicodedata.combining(char) or unicodedata.category(char) in {"Co", "Cn"})


def _refused(char: str, text: str) -> Finding:
    """Say what is wrong with one character."""
    code = f"U+{ord(char):04X}"
    if char in BIDI_CONTROLS:
        message = f"an invisible character turns the reading direction here ({code} {unicodedata.name(char)})"
        hint = "delete it; the direction follows from the letters"
    elif char in UNUSUAL_BREAKS:
        message, hint = f"an unusual line break stands here ({code})", "replace it by an ordinary line break or a space"
    elif char == "\0":
        message, hint = f"a NUL character stands here ({code})", "delete it; the file may be damaged, or saved as UTF-16"
    else:
        message, hint = f"a control character stands here ({code})", "delete it"
    return Finding(text.index(char), message + _times(char, text), hint)


def _times(char: str, text: str) -> str:
    """Count the further uses."""
    more = text.count(char) - 1
    return f", and {more:,} more times" if more > 1 else ", and once more" if more else ""
