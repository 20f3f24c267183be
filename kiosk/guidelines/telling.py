"""What is told of an exhibit in one language, and of all of them together. Each language is judged alone, in whatever process."""

from collections.abc import Sequence
from itertools import chain
from pathlib import Path

from msgspec import Struct

from kiosk.exhibit.languages import languages
from kiosk.exhibit.loaded import Loaded, Share
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.translations import translate
from kiosk.guidelines.edition import Edition
from kiosk.guidelines.ignores import Ignored
from kiosk.guidelines.judging import ALL, Abroad, Choice, Judge
from kiosk.guidelines.looks import UNSEEN, Looks


class Told(Struct, frozen=True, kw_only=True):
    """What is told of a translation."""

    language: str
    share: Share
    has_errors: bool
    problems: tuple[Problem, ...]
    with_unused: tuple[Problem, ...]
    """The same, with the ignores that have nothing to ignore: told when no edition has an error."""
    set_aside: tuple[Ignored, ...]
    ignored: tuple[Ignored | Abroad, ...]


class Hearing(Struct, frozen=True, kw_only=True):
    """An exhibit that was read, and how it is to be judged."""

    loaded: Loaded
    folder: Path
    choice: Choice = ALL
    looks: Looks = UNSEEN
    source: Path | None = None

    @property
    def languages(self) -> tuple[str, ...]:
        """Its own language, then the others it is offered in.

        The others wait while there are errors: held against an original with holes in it, a sound translation looks wrong.
        """
        own = self.loaded.exhibit.cover.language
        return tuple(dict.fromkeys((own, *(() if self.loaded.errors else languages(self.loaded.exhibit)))))

    def edition(self, language: str) -> Edition:
        """Give the exhibit in a language."""
        original = language == self.loaded.exhibit.cover.language
        said = self.loaded if original else translate(self.loaded.exhibit, self.folder, language, keep=True)
        return Edition(loaded=said, language=language, original=original, home=self.loaded, looks=self.looks, source=self.source)

    def tell(self, language: str) -> Told:
        """Judge a translation."""
        edition = self.edition(language)
        told = tell(edition, self.choice)
        edition.close()
        return told


def tell(edition: Edition, choice: Choice = ALL) -> Told:
    """Judge an edition that stands by itself, and tell what was found in it."""
    judge = Judge(edition, choice)
    judge.hear()
    problems = judge.told()
    judge.report_unused()
    return Told(
        language=edition.language,
        share=edition.loaded.share,
        has_errors=bool(edition.loaded.errors),
        problems=problems,
        with_unused=judge.told(),
        set_aside=tuple(judge.set_aside),
        ignored=tuple(judge.ignored),
    )


def together(judge: Judge, others: Sequence[Told]) -> tuple[tuple[Problem, ...], tuple[Ignored, ...]]:
    """Put together what the judge of the original heard and what is told of its translations: the problems, and what was ignored."""
    heard = chain(judge.ignored, *(one.ignored for one in others))
    settled = tuple(left for one in heard if (left := judge.settle(one) if isinstance(one, Abroad) else one))
    has_errors = bool(judge.edition.loaded.errors) or any(one.has_errors for one in others)
    if not has_errors:
        judge.report_unused()
    problems = (*judge.told(), *(problem for one in others for problem in (one.problems if has_errors else one.with_unused)))
    return problems, (*judge.set_aside, *(one for each in others for one in each.set_aside), *settled)
