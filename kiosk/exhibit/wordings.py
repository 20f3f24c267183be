"""What laying words over nouns gave, kept from one reading of a translation to the next: while somebody writes, all but one stay."""

from typing import Any, NamedTuple

from kiosk.exhibit.checks import Known
from kiosk.exhibit.manuscript import MOST_PROBLEMS, Manuscript
from kiosk.exhibit.nodes import Node
from kiosk.exhibit.problem import Problem


class Wording(NamedTuple):
    """A noun in other words, with all that was found while they were laid over it."""

    noun: Any
    node: Node
    laid: Any
    problems: tuple[Problem, ...]
    said: int
    """How many texts of the noun the words say."""
    missing: int
    """How many they do not."""
    plain: set[int]
    """Identities of the texts that were taken over as they are typed."""
    lasts: bool
    """Tells that nothing but the noun, the words and what there is to refer to made it so: no file was looked for, no problem left out."""


class Wordings:
    """The wordings of one language. One is given again for the same noun and the same words, as long as there is the same to refer to."""

    def __init__(self) -> None:
        """Begin with none."""
        self._usable: dict[str, set[str]] = {}
        self._before: dict[int, Wording] = {}
        self._kept: dict[int, Wording] = {}

    def begin(self, known: Known) -> None:
        """Begin another reading: what it does not ask for is forgotten with the next."""
        self._before, self._kept = self._kept if self._usable == known.usable else {}, {}
        self._usable = known.usable

    def found(self, noun: Any, node: Node, manuscript: Manuscript) -> Wording | None:
        """Give the wording that was made of a noun and words, and report its problems again; None where it must be made anew."""
        wording = self._before.get(id(node))
        if wording is None or wording.node is not node or wording.noun is not noun:
            return None
        if len(manuscript.problems) + len(wording.problems) >= MOST_PROBLEMS:
            return None
        manuscript.problems += wording.problems
        return wording

    def keep(self, wording: Wording) -> None:
        """Keep one for the next reading, if it lasts."""
        if wording.lasts:
            self._kept[id(wording.node)] = wording
