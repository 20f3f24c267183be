"""Words without what does not matter in a search: case, accents, apostrophes, the two dots of ё and ї.

Only й stays what it is, because и is another letter to those who write it.
"""

import re
import unicodedata
from typing import Final

WORD: Final = re.compile(r"[^\W_]+")
SEEN_WORD: Final = re.compile("[^\\W_](?:[^\\W_]|[\u0300-\u036f\u00ad]|['’ʼ‘`′](?=[^\\W_]))*")
"""A word as it is written, with the apostrophes and accents inside it."""
APOSTROPHES: Final = "'’ʼ‘`′"
PLAIN_LETTERS: Final = {"ł": "l", "ø": "o", "æ": "ae", "œ": "oe", "đ": "d", "ı": "i", "þ": "th", "ґ": "г"}
"""Letters that Unicode does not take apart."""


class _Table(dict[int, str]):
    """What each character becomes; worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        """Take the accents off one character."""
        char = chr(code)
        apart = unicodedata.normalize("NFKD", char).casefold() if char != "й" else char
        self[code] = plain = "".join(PLAIN_LETTERS.get(one, one) for one in apart if not unicodedata.combining(one))
        return plain


TABLE: Final = _Table({**dict.fromkeys(map(ord, f"{APOSTROPHES}\u00ad\u200b\u200d"), "")})


def fold(text: str) -> str:
    """Give a text in its plainest letters."""
    text = text.casefold()
    return (text if text.isascii() else unicodedata.normalize("NFC", text)).translate(TABLE)


def words(text: str) -> list[str]:
    """Give the words of a text, folded."""
    return WORD.findall(fold(text))


def is_cyrillic(word: str) -> bool:
    """Tell whether a word is written in Cyrillic letters, by its first."""
    return "\u0400" <= word[:1] <= "\u052f"
