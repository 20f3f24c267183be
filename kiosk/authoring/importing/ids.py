"""Ids out of words: in Latin letters whatever the alphabet, short, each once, and the same every time."""

import re
from collections.abc import Container
from typing import Final

from kiosk.search.folding import fold

RUSSIAN: Final = {
    **dict(zip("абвгдезийклмнопрстуфцыэ", "abvgdeziyklmnoprstufcye", strict=True)),
    "ё": "e",
    "ж": "zh",
    "х": "kh",
    "ц": "ts",
    "ч": "ch",
    "ш": "sh",
    "щ": "shch",
    "ъ": "",
    "ь": "",
    "ю": "yu",
    "я": "ya",
}
UKRAINIAN: Final = RUSSIAN | {"г": "h", "ґ": "g", "и": "y", "і": "i", "ї": "i", "є": "ie", "щ": "shch", "й": "i"}
ONLY_UKRAINIAN: Final = re.compile("[іїєґ]", re.IGNORECASE)
LITTLE: Final = frozenset({"the", "a", "an", "of", "and", "in", "on", "to", "und", "der", "die", "das"})
"""Words that an id does without."""
MOST_WORDS: Final = 4
LONGEST: Final = 40


def new_id(words: str, taken: Container[str], otherwise: str) -> str:
    """Make an id of some words that is none of those taken; `otherwise` begins it where no letter of the words is known."""
    plain = re.findall(r"[a-z0-9]+", fold(latin(words)))
    told = [word for word in plain if word not in LITTLE] or plain
    name = ""
    for word in told[:MOST_WORDS]:
        longer = f"{name}-{word}" if name else word[:LONGEST]
        if len(longer) > LONGEST:
            break
        name = longer
    name = name or otherwise
    number = 2
    free = name
    while free in taken:
        free = f"{name}-{number}"
        number += 1
    return free


def latin(text: str) -> str:
    """Write Cyrillic letters in Latin ones, in small letters; others stay what they are."""
    letters = UKRAINIAN if ONLY_UKRAINIAN.search(text) else RUSSIAN
    return "".join(letters.get(char, char) for char in re.sub("['’ʼ]", "", text.lower()))
