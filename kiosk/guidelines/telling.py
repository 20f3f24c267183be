"""What is told of an exhibit in one language, and of all of them together. Each language is judged alone, in whatever process."""

from collections.abc import Sequence
from pathlib import Path

from msgspec import Struct

from kiosk.exhibit.loaded import Loaded, Share
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.translations import languages, translate
from kiosk.guidelines.edition import Edition
from kiosk.guidelines.ignores import Ignored
from kiosk.guidelines.judging import ALL, Choice, Judge
from kiosk.guidelines.looks import UNSEEN, Looks


class Told(Struct, frozen=True, kw_only=True):
    """What is told of an edition."""

    language: str
    share: Share
    has_errors: bool
    problems: tuple[Problem, ...]
    with_unused: tuple[Problem, ...]
    """The same, with the ignores that have nothing to ignore: told when no edition has an error."""
    set_aside: tuple[Ignored, ...]
    """What was ignored of what reading found."""
    ignored: tuple[Ignored, ...]
    """What was ignored of what the guidelines found."""


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
        """Judge the exhibit in a language."""
        edition = self.edition(language)
        told = tell(edition, self.choice)
        edition.close()
        return told


def tell(edition: Edition, choice: Choice = ALL) -> Told:
    """Judge an edition."""
    judge = Judge(choice)
    for manuscript in edition.loaded.manuscripts:
        judge.sift(manuscript)
    read = len(judge.ignored)
    judge.ask(edition)
    problems = tuple(judge.told(edition.loaded))
    judge.report_unused()
    return Told(
        language=edition.language,
        share=edition.loaded.share,
        has_errors=bool(edition.loaded.errors),
        problems=problems,
        with_unused=tuple(judge.told(edition.loaded)),
        set_aside=tuple(judge.ignored[:read]),
        ignored=tuple(judge.ignored[read:]),
    )


def together(told: Sequence[Told]) -> tuple[tuple[Problem, ...], tuple[Ignored, ...]]:
    """Put together what is told of the editions of an exhibit, in their order: the problems, and what was ignored."""
    has_errors = any(one.has_errors for one in told)
    problems = tuple(problem for one in told for problem in (one.problems if has_errors else one.with_unused))
    return problems, (*(one for each in told for one in each.set_aside), *(one for each in told for one in each.ignored))
