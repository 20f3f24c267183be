"""An edition: an exhibit in one language, as guidelines look at it, and what a guideline finds in it.

A guideline is a function that is given an edition and gives findings. It changes nothing and reports nothing itself, so each
can be tried alone. Of a translation only what is translated is looked at: what stands in the language of the original is
looked at there.
"""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Final, NamedTuple

from msgspec import Struct

from kiosk.exhibit.entries import Entry
from kiosk.exhibit.files import Folder
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.manuscript import Place
from kiosk.guidelines.looks import UNSEEN, Looks

MOST_IN_A_TEXT: Final = 20
"""Findings of one guideline in one text: nobody mends more in one go, and a hostile text has thousands."""


class Finding(NamedTuple):
    """Something that a guideline advises against, with its place and what could be done."""

    entry: Entry
    at: Place
    message: str
    hint: str = ""


class Edition(Struct, frozen=True, kw_only=True, dict=True):
    """An exhibit in one of its languages."""

    loaded: Loaded
    language: str
    original: bool = True
    """False: a translation, of which nothing is asked that is the same in every language."""
    home: Loaded
    """The exhibit in its own language, also where the edition is another."""
    looks: Looks = UNSEEN
    """What can only be known by drawing it."""
    source: Path | None = None
    """A document that nothing may be copied from, where the exhibit does not hold it itself."""

    @cached_property
    def folder(self) -> Folder:
        """The folder of the exhibit, in which no file is judged twice."""
        return Folder(Path(self.loaded.exhibit.folder))

    @cached_property
    def _asked(self) -> dict[tuple[type[Struct], ...], tuple[Entry, ...]]:
        """What was given for each of the kinds that were asked for: most guidelines ask for the same few."""
        return {}

    def entries(self, *kinds: type[Struct]) -> Iterator[Entry]:
        """Give the nouns of some kinds, with their places."""
        if kinds not in self._asked:
            self._asked[kinds] = tuple(entry for entry in self.loaded.entries if isinstance(entry.noun, kinds))
        return iter(self._asked[kinds])

    @property
    def is_whole(self) -> bool:
        """Tell that nothing was left out for a mistake in it: only then can something be said to be mentioned nowhere."""
        return not self.loaded.errors

    def speaks(self, *languages: str) -> bool:
        """Tell whether it is in one of some languages, whatever the region."""
        return self.language.partition("-")[0] in languages

    def close(self) -> None:
        """Let go of what was read in the nouns: texts and nouns hold each other, and there are many for a collector to find."""
        for entry in self.loaded.entries:
            entry.texts = None
