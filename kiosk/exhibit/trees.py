"""Files as trees, and nouns made of them, kept from one reading of an exhibit to the next: while somebody writes, all but one stay."""

from typing import NamedTuple

from msgspec import Struct

from kiosk.exhibit.convert import NounT, convert
from kiosk.exhibit.files import Folder, Unreadable
from kiosk.exhibit.manuscript import Manuscript, decode, unread
from kiosk.exhibit.nodes import Node, Tree, parse
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.wordings import Wordings


class Kept(NamedTuple):
    """A tree, with the bytes it was made of and the problems that were known when it was made."""

    data: bytes
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
        self._wordings: dict[str, Wordings] = {}

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
        path = folder.shown(name)
        try:
            data = folder.read(name)
        except Unreadable as why:
            return parse(unread(path, why))
        kept = self._kept.get(path)
        if kept is not None and kept.is_whole and kept.data == data:
            kept.tree.manuscript.problems = list(kept.parsed)
            return kept.tree
        tree = parse(decode(path, data))
        if tree.manuscript.readable:
            self._kept[path] = Kept(data, tuple(tree.manuscript.problems), tree)
        return tree

    def wordings(self, language: str) -> Wordings:
        """Give what was laid over the nouns in a language."""
        return self._wordings.setdefault(language, Wordings())
