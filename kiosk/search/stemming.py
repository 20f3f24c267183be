"""Words without their endings, so that `kulaks` finds `kulak` and `Рютина` finds `Рютин`.

English and Russian are cut by snowballstemmer where it is installed (the extra `search`). Ukrainian has no Snowball stemmer; the
endings below are those of nouns and adjectives, and what is left loses its vowels once more, so that репресія, репресії and
репресій meet in репрес. Where there is no stemmer, two letters are taken off, and four at least must stay: what begins so is alike.
"""

from collections.abc import Callable
from functools import lru_cache
from importlib import import_module
from types import ModuleType
from typing import Final

from kiosk.search.folding import is_cyrillic

UKRAINIAN_ENDINGS: Final = (
    *("ями", "ами", "ові", "еві", "єві", "ого", "ому", "ими", "іми"),
    *("ою", "ею", "єю", "ам", "ям", "ах", "ях", "ом", "ем", "єм", "им", "ім", "их", "іх", "ій", "ий", "ів", "ев"),
)
"""The endings of more than one letter, the longest first; ї is і here, as in every folded word."""
UKRAINIAN_VOWELS: Final = "аеєиіоуюяйь"
LEAST_STEM: Final = 3
LEAST_BEGINNING: Final = 4
CUT: Final = 2
KEPT: Final = 20000
SNOWBALL: Final = {"en": "english", "ru": "russian"}


def ukrainian_stem(word: str) -> str:
    """Cut a Ukrainian word."""
    for ending in UKRAINIAN_ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= LEAST_STEM:
            word = word.removesuffix(ending)
            break
    stem = word.rstrip(UKRAINIAN_VOWELS)
    return stem if len(stem) >= LEAST_STEM else word


def library() -> ModuleType | None:
    """Give the stemmers, where they are installed. To load them takes as long as a tenth of a start, and most visitors look for nothing."""
    try:
        return import_module("snowballstemmer")
    except ImportError:
        return None


def _snowball(language: str) -> Callable[[str], str] | None:
    """Give the stemmer of a language; None where there is none."""
    stemmers = library() if language in SNOWBALL else None
    if stemmers is None:
        return None
    cut: Callable[[str], str] = stemmers.stemmer(SNOWBALL[language]).stemWord
    return cut


class Stemming:
    """Cuts words of an exhibit in one language: words in the other script are taken for Russian or for English."""

    def __init__(self, language: str) -> None:
        """Find the stemmers."""
        language = language.partition("-")[0]  # pt-BR has the endings of pt
        cyrillic = ukrainian_stem if language == "uk" else _snowball("ru")
        latin = _snowball("en" if language in {"ru", "uk"} else language)
        self._cut = {True: lru_cache(KEPT)(cyrillic) if cyrillic else None, False: lru_cache(KEPT)(latin) if latin else None}

    def stem(self, word: str) -> str:
        """Give a folded word without its ending; nothing where its language has no stemmer."""
        cut = self._cut[is_cyrillic(word)]
        return cut(word) if cut else ""

    def forget(self) -> None:
        """Let go of the words that were asked for: visitors typed some of them. A stemmer itself keeps the last one."""
        for cut in self._cut.values():
            if cut:
                cut.cache_clear()
                cut("")

    def beginning(self, word: str) -> str:
        """Give what words alike begin with, where there is no stemmer: two letters fewer, but four at least. Nothing for shorter words."""
        return word[: max(LEAST_BEGINNING, len(word) - CUT)] if len(word) > LEAST_BEGINNING and not self._cut[is_cyrillic(word)] else ""

    def alike(self, asked: str, word: str) -> bool:
        """Tell whether a word is the one asked for, with another ending."""
        if start := self.beginning(asked):
            return word.startswith(start)
        return bool(stem := self.stem(asked)) and stem == self.stem(word)
