"""What loading gives: an exhibit, what is wrong with it, and, for whoever goes on looking, the place of everything in it."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final, NamedTuple

from msgspec import Struct

from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.problem import Problem

if TYPE_CHECKING:  # What was kept as it was read is shown without any of what reads it.
    from kiosk.exhibit.entries import Entry
    from kiosk.exhibit.manuscript import Manuscript


class Share(NamedTuple):
    """How many texts of an original are said in another language, of how many."""

    said: int = 0
    of: int = 0

    @property
    def percent(self) -> int:
        """The share in hundredths; 100 only when nothing is missing."""
        return self.said * 100 // self.of if self.of else 100


ORIGINAL: Final = Share()
"""What an exhibit has in its own language: nothing to translate."""


class Loaded(Struct, frozen=True):
    """An exhibit as far as it can be shown, and all that is wrong with it."""

    exhibit: Exhibit
    problems: tuple[Problem, ...] = ()
    share: Share = ORIGINAL
    """Of a translation: how much is translated."""
    entries: "tuple[Entry, ...]" = ()
    """What is shown, with its places; given only when asked for, because it holds every file in memory."""
    manuscripts: "tuple[Manuscript, ...]" = ()
    """Every file that was read; given as `entries` are."""
    loose: tuple[Problem, ...] = ()
    """Problems that stand in none of these files; given as `entries` are."""

    @property
    def errors(self) -> tuple[Problem, ...]:
        """The problems that are more than warnings."""
        return tuple(problem for problem in self.problems if problem.severity == "error")

    def alone(self) -> "Loaded":
        """Give it without the places, so that no file is held any longer."""
        return Loaded(self.exhibit, self.problems, self.share)

    def problems_now(self) -> tuple[Problem, ...]:
        """Give all problems, with those that were reported to the manuscripts since."""
        return (*self.loose, *_findings(self.manuscripts)) if self.manuscripts else self.problems


def gather(
    exhibit: Exhibit, loose: Sequence[Problem], manuscripts: "Sequence[Manuscript]", entries: "Sequence[Entry]", share: Share = ORIGINAL
) -> Loaded:
    """Put together what was loaded, with all places."""
    return Loaded(exhibit, (*loose, *_findings(manuscripts)), share, tuple(entries), tuple(manuscripts), tuple(loose))


def _findings(manuscripts: "Sequence[Manuscript]") -> tuple[Problem, ...]:
    return tuple(problem for manuscript in manuscripts for problem in manuscript.findings())
