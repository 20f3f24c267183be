"""Files as trees, and nouns made of them, kept from one reading of an exhibit to the next: while somebody writes, all but one stay."""

from typing import NamedTuple

from msgspec import Struct

from kiosk.exhibit.convert import NounT, convert
from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import Manuscript, read
from kiosk.exhibit.nodes import Node, Tree, parse
from kiosk.exhibit.problem import Problem


class Kept(NamedTuple):
    """A tree, with the text it was made of and the problems that were known before and after it was made.

    Those known before tell texts apart of which one held a character that is refused, where the other has a space.
    """

    text: str
    read: tuple[Problem, ...]
    parsed: tuple[Problem, ...]
    tree: Tree

    @property
    def is_whole(self) -> bool:
        """Tell whether nothing was left out of the tree since."""
        return all(problem.severity != "error" for problem in self.tree.manuscript.problems)


class Trees:
    """Parses files, and of those that it parsed before only the ones that are written anew or have errors.

    Where there is an error, reading leaves out of the tree what cannot be used, and would not find it the next time.
    """

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[str, Kept] = {}
        self._nouns: dict[int, tuple[Node, Struct]] = {}
        self._before: dict[int, tuple[Node, Struct]] = {}

    def begin(self) -> None:
        """Begin another reading: what it does not ask for is forgotten after it."""
        self._before, self._nouns = self._nouns, {}

    def noun(self, node: Node, kind: type[NounT], manuscript: Manuscript) -> NounT | None:
        """Make a noun of a node, or give the one that was made of it; reports what is wrong with it."""
        kept, made = self._before.get(id(node), (None, None))
        found = made if kept is node and isinstance(made, kind) else convert(node, kind, manuscript)
        if found is not None:
            self._nouns[id(node)] = (node, found)
        return found

    def read(self, folder: Folder, name: str) -> Tree:
        """Read a file and give its tree, without what was reported to it since it was made."""
        manuscript = read(folder, name)
        known = tuple(manuscript.problems)
        kept = self._kept.get(manuscript.path)
        if kept is not None and kept.is_whole and manuscript.readable and (kept.text, kept.read) == (manuscript.text, known):
            kept.tree.manuscript.problems = list(kept.parsed)
            return kept.tree
        tree = parse(manuscript)
        if manuscript.readable:
            self._kept[manuscript.path] = Kept(manuscript.text, known, tuple(manuscript.problems), tree)
        return tree
