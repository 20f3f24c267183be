"""Files as trees, kept from one reading of an exhibit to the next: while somebody writes, all but one are as they were."""

from typing import NamedTuple

from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import read
from kiosk.exhibit.nodes import Tree, parse
from kiosk.exhibit.problem import Problem


class Kept(NamedTuple):
    """A tree, with the text it was made of and the problems that were known before and after it was made.

    Those known before tell texts apart of which one held a character that is refused, where the other has a space.
    """

    text: str
    read: tuple[Problem, ...]
    parsed: tuple[Problem, ...]
    tree: Tree


class Trees:
    """Parses files, and of those that it parsed before only the ones that are written anew."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[str, Kept] = {}

    def read(self, folder: Folder, name: str) -> Tree:
        """Read a file and give its tree, without what was reported to it since it was made."""
        manuscript = read(folder, name)
        known = tuple(manuscript.problems)
        kept = self._kept.get(manuscript.path)
        if kept is not None and manuscript.readable and (kept.text, kept.read) == (manuscript.text, known):
            kept.tree.manuscript.problems = list(kept.parsed)
            return kept.tree
        tree = parse(manuscript)
        if manuscript.readable:
            self._kept[manuscript.path] = Kept(manuscript.text, known, tuple(manuscript.problems), tree)
        return tree
