"""Where the words of a query stand in a text: the words to be underlined, and the piece of a text that shows one."""

import re
from typing import Final, NamedTuple

from kiosk.search.folding import SEEN_WORD, fold, words
from kiosk.search.index import LEAST_KEY, MOST_WORDS
from kiosk.search.spelling import key, slips, slips_between
from kiosk.search.stemming import Stemming

LONGEST: Final = 150
"""Letters of an excerpt; what five lines of a narrow column hold."""
BEFORE: Final = 50
"""Letters of an excerpt before the word that was found."""
DOTS: Final = "\u2026"
FAR: Final = 99
SENTENCE_END: Final = re.compile(r"[.!?]['’”»]?(?= )")


class Piece(NamedTuple):
    """A piece of a text, and whether it is a word that was found."""

    text: str
    found: bool = False


class Marker:
    """Knows the words of one query when it sees them."""

    def __init__(self, query: str, stemming: Stemming) -> None:
        """Take the query apart."""
        self._asked = words(query)[:MOST_WORDS]
        self._stemming = stemming
        self._keys = [asked for word in self._asked if len(asked := key(word)) >= LEAST_KEY]

    def places(self, text: str, *, near: bool = False) -> list[tuple[int, int]]:
        """Give where words that were asked for begin and end, else those that sound so; `near`: else those with the fewest slips."""
        seen = [(match.span(), fold(match[0])) for match in SEEN_WORD.finditer(text)]
        found = [span for span, word in seen if self._is_asked(word)] or [span for span, word in seen if self._sounds_so(word)]
        if near and not found:
            apart = [(self._slips(key(word)), span) for span, word in seen]
            found = [span for count, span in apart if count == min(apart)[0] and count < FAR]
        return found

    def _is_asked(self, word: str) -> bool:
        return any(word.startswith(asked) or self._stemming.alike(asked, word) for asked in self._asked)

    def _sounds_so(self, word: str) -> bool:
        return any(key(word).startswith(asked) for asked in self._keys)

    def _slips(self, sound: str) -> int:
        """Count the slips from a key to the nearest of those asked for; FAR where there are too many."""
        counted = [(slips_between(asked, sound, slips(asked)), slips(asked)) for asked in self._keys]
        return min((count for count, most in counted if count <= most), default=FAR)

    def name(self, name: str, *, near: bool = False) -> list[Piece]:
        """Take a name apart into what was found and what was not."""
        return pieces(name, self.places(name, near=near))

    def excerpt(self, texts: list[str]) -> list[Piece]:
        """Give the piece of the first of these texts that has a word asked for, with the words round it; nothing where none has."""
        for text in texts:
            if found := [match.span() for match in SEEN_WORD.finditer(text) if self._is_asked(fold(match[0]))]:
                return cut(text, found)
        return []


def pieces(text: str, places: list[tuple[int, int]]) -> list[Piece]:
    """Part a text at the places of what was found."""
    parted, after = [], 0
    for start, end in places:
        parted += [Piece(text[after:start]), Piece(text[start:end], found=True)]
        after = end
    return [piece for piece in [*parted, Piece(text[after:])] if piece.text]


def cut(text: str, places: list[tuple[int, int]]) -> list[Piece]:
    """Give the words of a text round the first of these places; dots stand for what is left out."""
    first = places[0][0]
    start = 0 if first <= BEFORE or len(text) <= LONGEST else text.find(" ", first - BEFORE, first) + 1 or first
    end = len(text) if len(text) - start <= LONGEST else max(text.rfind(" ", start, start + LONGEST), 0) or start + LONGEST
    inside = [(begin - start, min(stop, end) - start) for begin, stop in places if start <= begin < end]
    before, after = [Piece(DOTS)] if start else [], [Piece(DOTS)] if end < len(text) else []
    return [*before, *pieces(text[start:end].rstrip(",;: "), inside), *after]


def opening(text: str) -> str:
    """Give the first sentences of a text, as many as an excerpt holds; of a first sentence that is longer, the beginning."""
    if len(text) <= LONGEST:
        return text
    ends = [match.end() for match in SENTENCE_END.finditer(text, 0, LONGEST + 1)]
    return text[: ends[-1]] if ends else "".join(piece.text for piece in cut(text, [(0, 0)]))
