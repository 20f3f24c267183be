"""The exhibit in each of its languages, translated when somebody first asks for it, and without what a school leaves out."""

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.exhibit.languages import languages
from kiosk.exhibit.loaded import Loaded
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.profiles import without_sensitive
from kiosk.exhibit.stored import NOWHERE, Shelf

if TYPE_CHECKING:
    from kiosk.exhibit.trees import Trees


class Editions:
    """An exhibit as its author wrote it, and as it is said in other languages."""

    def __init__(self, original: Exhibit, wished: tuple[str, ...] = (), *, school: bool = False, shelf: Shelf = NOWHERE) -> None:
        """Begin with no translation read. `wished` are the languages to offer, as far as there are; all where none is named."""
        self._wished = wished
        self._school = school
        self._shelf = shelf
        self.renew(original)

    def renew(self, original: Exhibit, trees: "Trees | None" = None) -> None:
        """Take the exhibit as it is written now. With `trees`, translations are parsed again only where they were written anew."""
        self._original, self._trees = original, trees
        self._said: dict[str, Exhibit] = {}
        self.languages = offered(languages(original), self._wished)

    def said_in(self, language: str) -> tuple[Exhibit, Iterable[Problem]]:
        """Give the exhibit in a language, with what is wrong with that translation, where it was read just now."""
        if language in self._said:
            return self._said[language], ()
        folder = Path(self._original.folder)

        def afresh() -> Loaded:
            from kiosk.exhibit.translations import translate  # Whoever takes it as it was kept needs none of it.

            return translate(self._original, folder, language, trees=self._trees)

        own = language == self._original.cover.language
        loaded = Loaded(self._original) if own else self._shelf.take(folder, language, afresh)
        exhibit = without_sensitive(loaded.exhibit) if self._school else loaded.exhibit
        self._said[language] = exhibit
        return exhibit, loaded.problems


def offered(spoken: tuple[str, ...], wished: tuple[str, ...]) -> tuple[str, ...]:
    """Choose the languages that are wished for, in that order, from those that there are; all where none of them is."""
    return tuple(language for language in wished if language in spoken) or spoken
