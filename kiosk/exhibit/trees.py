"""Files as trees, kept from one reading of an exhibit to the next: while somebody writes, all but one are as they were."""

from typing import NamedTuple

from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import read
from kiosk.exhibit.nodes import Tree, parse


class Kept(NamedTuple):
    """A tree, with the text it was made of and how many problems were known when it had been made."""

    text: str
    found: int
    tree: Tree


class Trees:
    """Parses files, and of those that it parsed before only the ones that are written anew."""

    def __init__(self) -> None:
        """Begin with none."""
        self._kept: dict[str, Kept] = {}

    def read(self, folder: Folder, name: str) -> Tree:
        """Read a file and give its tree, without what was reported to it since it was made."""
        manuscript = read(folder, name)
        kept = self._kept.get(manuscript.path)
        if kept is not None and manuscript.readable and kept.text == manuscript.text:
            del kept.tree.manuscript.problems[kept.found :]
            return kept.tree
        tree = parse(manuscript)
        if manuscript.readable:
            self._kept[manuscript.path] = Kept(manuscript.text, len(manuscript.problems), tree)
        return tree
