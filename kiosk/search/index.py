"""The index: from each word, as it is folded, to the things that have it in a name or in a text.

It is built in small steps, so that nobody waits for it: the names first, which are few, then the texts. A query finds what there
is so far. The place of a thing in `entries` is its number everywhere.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import IntEnum
from functools import lru_cache, reduce
from itertools import chain
from operator import and_
from typing import Final, NamedTuple

from kiosk.search.entries import KINDS, Entry, passages
from kiosk.search.folding import words
from kiosk.search.spelling import grams, key, slips, slips_between
from kiosk.search.stemming import Stemming

MOST_WORDS: Final = 8
"""Of a query; what comes after them is not looked for."""
LEAST_TEXT: Final = 3
"""Letters from which a word is looked for in texts: fewer stand in every text."""
LEAST_KEY: Final = 2
FEW: Final = 3
"""Found by name, below which names that are only near are offered too."""
MOST_COMPARED: Final = 80
MOST_NEAR: Final = 6
STEP: Final = 20
"""Words that are looked at in one step of the building."""
MOST_KEPT: Final = 16
"""Words whose hits are kept for the next letter."""
MOST_THINGS: Final = 1 << 24
"""More than an exhibit has."""
OF_A_KIND: Final = MOST_THINGS << 9
"""Room for the grades of a query, the worst of them and all together, in a number that sorts by kind before them."""
END: Final = "\U0010ffff"


class Grade(IntEnum):
    """How well a word of a query meets a thing; the best first."""

    WHOLE = 0  # a whole word of its name
    NAME = 1  # the beginning of one
    SPELT = 2  # a word of its name in another script, spelling or ending
    TEXT = 3  # a word of a text about it
    NEAR = 4  # a word of its name, but for a slip or two


@lru_cache(maxsize=1024)
def _rank(grades: tuple[int, ...]) -> int:
    """Give what a thing's grades are worth: found by name, in a text, or nearly; then how well. Between the two stands its kind."""
    worst = max(grades)
    step = max(0, worst - Grade.SPELT)
    return step * len(KINDS) * OF_A_KIND + (worst * 64 + sum(grades)) * MOST_THINGS


RANKS: Final = [_rank((grade,)) for grade in Grade]


class Found(NamedTuple):
    """What a query found."""

    numbers: tuple[int, ...] = ()
    """The best first."""
    exact: bool = True
    """False: nothing has these words, and these are the names most like them."""
    near: frozenset[int] = frozenset()
    """Of the numbers, those that a slip or two stand between."""


class Words:
    """Words in their order, each with the numbers of what has it."""

    def __init__(self) -> None:
        """Begin with none."""
        self.held: dict[str, list[int]] = {}
        self._sorted: list[str] = []

    def add(self, number: int, new: Iterable[str]) -> None:
        """Put in the words of one thing."""
        for word in set(new):
            self.held.setdefault(word, []).append(number)

    def settle(self) -> None:
        """Sort them, once all are in."""
        self._sorted = sorted(self.held)

    def beginning(self, start: str) -> list[str]:
        """Give the words with this beginning."""
        return self._sorted[bisect_left(self._sorted, start) : bisect_left(self._sorted, start + END)]

    def numbers(self, some: Iterable[str]) -> Iterable[int]:
        """Give the numbers of what has any of these words, some of them more than once."""
        return chain.from_iterable(self.held[word] for word in some if word in self.held)


class Index:
    """Everything that can be found in one exhibit, in one language."""

    def __init__(self, entries: Iterable[Entry], language: str) -> None:
        """Begin with nothing; `steps` puts it in."""
        self.entries: list[Entry] = []
        self._places: list[int] = []
        self._source = entries
        self.stemming = Stemming(language)
        self._names, self._keys, self._texts = Words(), Words(), Words()
        self._stems: dict[str, list[str]] = {}
        self._grams: dict[str, list[str]] = {}
        self._whole: dict[str, list[int]] = {}
        self._met: dict[str, dict[int, int]] = {}
        self.named = False
        """True: all names can be found."""
        self.complete = False
        """True: all texts can be found too."""

    def steps(self) -> Iterator[None]:
        """Build it, and stop after each small step."""
        for number, entry in enumerate(self._source):
            self.entries.append(entry)
            self._places.append(KINDS.index(entry.kind) * OF_A_KIND + number)
            named = [word for name in entry.names for word in words(name)]
            self._whole.setdefault(" ".join(words(entry.title)), []).append(number)
            self._names.add(number, named)
            self._keys.add(number, filter(None, map(key, named)))
            yield
        self._names.settle()
        yield
        self._keys.settle()
        yield
        for place, one in enumerate(self._keys.held):
            for gram in set(grams(one)):
                self._grams.setdefault(gram, []).append(one)
            if place % STEP == 0:
                yield
        self.named = True
        for number, entry in enumerate(self.entries):
            self._texts.add(number, words(" ".join(passages(entry.noun))))
            yield
        self._texts.settle()
        yield
        for place, word in enumerate([*self._names.held, *self._texts.held]):
            if stem := self.stemming.stem(word):
                self._stems.setdefault(stem, []).append(word)
            if place % STEP == 0:
                yield
        self.complete = True

    def build(self) -> "Index":
        """Build it at once."""
        for _ in self.steps():
            pass
        return self

    def find(self, query: str) -> Found:
        """Find what has every word of a query, each at least as the beginning of a word.

        What is called just so comes first, then what has the words in its name, then what has them in a text, then names that are
        near; each kind by kind.
        """
        asked = words(query)[:MOST_WORDS]
        if not asked:
            return Found()
        hits = [self._hits(word) for word in asked]
        if len(hits) == 1:
            scores = [RANKS[grade] + place for number, grade in hits[0].items() for place in (self._places[number],)]
        else:
            both = reduce(and_, (hit.keys() for hit in sorted(hits, key=len)))
            scores = [_rank(tuple([hit[number] for hit in hits])) + self._places[number] for number in both]
        if not scores:
            return Found(tuple(self._most_like(asked)), exact=False)
        called_so = self._whole.get(" ".join(asked), [])
        numbers = [*called_so, *(number for score in sorted(scores) if (number := score % MOST_THINGS) not in called_so)]
        far = sum(score >= RANKS[Grade.NEAR] for score in scores)
        return Found(tuple(numbers), near=frozenset(numbers[len(numbers) - far :]))

    def _hits(self, word: str) -> dict[int, int]:
        """Give what one word meets, with the grade. The words before the last one do not change from letter to letter."""
        if not self.complete:
            return self._meet(word)
        met = self._met.pop(word, None)
        self._met[word] = met = self._meet(word) if met is None else met
        if len(self._met) > MOST_KEPT:
            del self._met[next(iter(self._met))]
        return met

    def _meet(self, word: str) -> dict[int, int]:
        """Find what one word meets."""
        names, texts, asked = self._names, self._texts, key(word)
        starting = names.beginning(word)
        alike = self._alike(word)
        hits: dict[int, int] = {}
        if len(word) >= LEAST_TEXT:
            hits |= dict.fromkeys(texts.numbers([*texts.beginning(word), *alike]), int(Grade.TEXT))
        if len(asked) >= LEAST_KEY:
            hits |= dict.fromkeys(self._keys.numbers(self._keys.beginning(asked)), int(Grade.SPELT))
        hits |= dict.fromkeys(names.numbers(alike), int(Grade.SPELT))
        hits |= dict.fromkeys(names.numbers(starting), int(Grade.NAME))
        hits |= dict.fromkeys(names.held.get(word, ()), int(Grade.WHOLE))
        if sum(grade < Grade.TEXT for grade in hits.values()) < FEW:
            hits = dict.fromkeys(self._keys.numbers(self._near(asked)), int(Grade.NEAR)) | hits
        return hits

    def _alike(self, word: str) -> list[str]:
        """Give the words that differ from one by their endings."""
        if start := self.stemming.beginning(word):
            return [*self._names.beginning(start), *self._texts.beginning(start)]
        return self._stems.get(self.stemming.stem(word), [])

    def _likely(self, asked: str, least: int) -> list[str]:
        """Give the keys of names that share the most pairs of letters with a key."""
        shared: Counter[str] = Counter()
        for gram in set(grams(asked)):
            shared.update(self._grams.get(gram, ()))
        return [one for one, count in shared.most_common(MOST_COMPARED) if count >= least]

    def _near(self, asked: str) -> list[str]:
        """Give the keys of names that begin like a key, but for a slip or two."""
        most = slips(asked)
        if not most:
            return []
        return [one for one in self._likely(asked, max(1, len(asked) - 2 * most - 1)) if slips_between(asked, one, most) <= most]

    def _named_so(self, one: str) -> Iterator[int]:
        """Give the people, places and terms that have a key in their names."""
        return (number for number in self._keys.held[one] if self.entries[number].kind in {"figure", "place", "term"})

    def _most_like(self, asked: list[str]) -> list[int]:
        """Give the things whose names are most like any of the words, a few."""
        ranked: dict[int, int] = {}
        for sound in filter(None, map(key, asked)):
            most = max(1, len(sound) // 3)
            for one in self._likely(sound, 2):
                apart = slips_between(sound, one, most)
                for number in self._named_so(one) if apart <= most else ():
                    ranked[number] = min(apart, ranked.get(number, apart))
        return sorted(ranked, key=lambda number: (ranked[number], number))[:MOST_NEAR]
