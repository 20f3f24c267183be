"""A word that is right but for its spelling: `fr_FR` for `fr-FR`, `Kirov Murder` for `kirov-murder`, `1920 × 1080` for `1920x1080`."""

import re
from typing import Final

BETWEEN: Final = re.compile(r"[\s_‐‑‒–—−-]+")
TIMES: Final = re.compile(r"\s*[×xXхХ*]\s*")
LONGEST: Final = 64
"""Longer texts are no misspelt words."""


def respelt(text: str, pattern: str) -> tuple[str, ...]:
    """Give the word that fits a pattern when capitals, spaces, dashes or the sign of multiplication are written as it wants them.

    Nothing where no such word fits: letters are never changed, so it is what the author wrote.
    """
    if len(text) > LONGEST:
        return ()
    for joined in (BETWEEN.sub("-", text.strip()), TIMES.sub("x", text.strip()), "".join(text.split())):
        for word in (joined, joined.lower()):
            if re.search(pattern, word):
                return (word,)
    return ()
