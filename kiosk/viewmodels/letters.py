"""Letters that StyledText would take for signs of its own, written so that it draws them, and read back.

Python's `html` would do, but loads a table of 2,231 names at every start for the three that are written here.
"""

import re
from typing import Final

SIGNS: Final = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
WRITTEN: Final = str.maketrans(SIGNS)
READ: Final = {written: letter for letter, written in SIGNS.items()} | {"&nbsp;": "\u00a0"}
TAG: Final = re.compile("<[^>]*>")
SIGN: Final = re.compile("|".join(READ))


def escaped(text: str) -> str:
    """Write plain text as StyledText."""
    return text.translate(WRITTEN)


def letters_of(styled: str) -> str:
    """Give StyledText that was written here as letters, as many as are drawn: the room for a mark is spaces."""
    return SIGN.sub(lambda found: READ[found[0]], TAG.sub("", styled.replace("<br>", "\n")))
