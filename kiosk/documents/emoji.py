"""Emoji in headings and texts: set aside, because a headline of an exhibit has none, and told, because nothing goes silently."""

import re
from typing import Final, NamedTuple

EMOJI: Final = re.compile(
    "(?:[\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u2600-\u27bf\u2934\u2935\u2b05-\u2b07\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299"
    "\U0001f000-\U0001faff]|[0-9#*](?=\ufe0f?\u20e3)|[^\\s\\w](?=\ufe0f))[\u200d\u20e3\ufe0e\ufe0f\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]*"
)
"""A sign with what belongs to it: its look, the tone of its skin, the sign it is joined to."""
ROOM: Final = re.compile(r"[ \t]{2,}")
BEFORE: Final = re.compile(r"[ \t]+(?=[.,;:!?](?:\s|$))")


class Aside(NamedTuple):
    """A text without emoji, and those that stood in it."""

    text: str
    emoji: tuple[str, ...] = ()


def set_aside(text: str) -> Aside:
    """Take the emoji out of a text, with the room they took."""
    found = EMOJI.findall(text)
    if not found:
        return Aside(text)
    bare = BEFORE.sub("", ROOM.sub(" ", EMOJI.sub("", text)))
    return Aside("\n".join(line.strip() for line in bare.split("\n")), tuple(_joined(found)))


def _joined(found: list[str]) -> list[str]:
    """Put together again what a joiner joins: a family is one sign, and so is a flag."""
    whole: list[str] = []
    for sign in found:
        if whole and whole[-1].endswith("\u200d"):
            whole[-1] += sign
        else:
            whole.append(sign)
    return whole
