"""Files of an exhibit, and what is put into them: below or between what stands there, of which no byte is changed.

What comes of it is read again before anybody writes it down. So a file is never left in a state that the program cannot read.
"""

from collections.abc import Iterable
from collections.abc import Sequence as Series
from typing import Final

from kiosk.exhibit.files import LARGEST, Folder, Unreadable
from kiosk.exhibit.finding import id_of
from kiosk.exhibit.loader import CATALOGUES
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Mapping, Node, Sequence, Tree, parse, texts_in

EVENTS: Final = CATALOGUES["event"][0]
CHAPTERS: Final = "chapters"
MEND: Final = "mend it first; kiosk check says what is wrong"


class Shelf:
    """events.yaml as it is, and how entries stand in it."""

    def __init__(self, inside: Folder) -> None:
        """Read it. Raises Unreadable when it has mistakes, for what is below them could be lost."""
        self.data = inside.read(EVENTS) if EVENTS in inside.names() else b""
        self.ids: set[str] = set()
        self.count = 0
        self.indent = ""
        self.line_end = "\r\n" if b"\r\n" in self.data else "\n"
        text = _text(self.data, EVENTS)
        if not any(line.strip() and not line.lstrip().startswith("#") for line in text.split("\n")):
            return
        root = _entries(text)
        if root is None:
            raise Unreadable(f"{EVENTS} has a mistake", MEND)
        if not _begins_lines(root, text):
            raise Unreadable(f"the list in {EVENTS} stands in brackets, so nothing can be put below it", "begin each entry with `- id: …`")
        self.count = len(root.items)
        self.indent = " " * (root.column - 1)
        self.ids = {name.text for item in root.items if (name := id_of(item))}

    def with_more(self, texts: Iterable[str]) -> bytes:
        """Give the file with entries below what stands in it. Raises Unreadable where they would not be read as such."""
        lines = [f"{self.indent}{line}" if line else "" for text in texts for line in ["", *text.rstrip("\n").split("\n")]]
        if not lines:
            return self.data
        whole = self.data + (b"" if not self.data or self.data.endswith(b"\n") else self.line_end.encode())
        whole += self.line_end.join([*(lines if whole else lines[1:]), ""]).encode()
        root = _entries(_text(whole, EVENTS))
        if root is None or len(root.items) - self.count != sum(line.startswith(f"{self.indent}- id: ") for line in lines):
            raise Unreadable(f"nothing can be put below the end of {EVENTS}", "does a line with ... or --- stand there? take it out")
        if len(whole) > LARGEST:
            raise Unreadable(f"{EVENTS} would be larger than 1 MiB", "import fewer rows")
        return whole


def with_chapter(data: bytes, name: str, chapter: Iterable[str]) -> bytes:
    """Give exhibit.yaml, or a translation of it, with one chapter more below the last. Raises Unreadable where that cannot be."""
    text = _text(data, name)
    before = _chapters(text)
    if before is None:
        raise Unreadable(f"no chapter can be added to {name}", "begin each chapter with `- id: …` below `chapters:`")
    root, chapters = before
    behind = min((key.line for key, _ in root.entries.values() if key.line > chapters.line), default=text.count("\n") + 2)
    lines = data.split(b"\n")
    end = behind - 1
    while not lines[end - 1].strip() or lines[end - 1].lstrip().startswith(b"#"):
        end -= 1
    ending = b"\r" if b"\r\n" in data else b""
    added = [f"{' ' * (chapters.column - 1)}{line}".encode() + ending for line in chapter]
    if end == len(lines):
        lines[-1] += ending
        added.append(b"")
    whole = b"\n".join([*lines[:end], *added, *lines[end:]])
    after = _chapters(_text(whole, name))
    if (
        after is None
        or len(after[1].items) != len(chapters.items) + 1
        or _words(after[0], after[1].items[:-1]) != _words(root, chapters.items)
    ):
        raise Unreadable(f"no chapter can be added to {name}", MEND)
    return whole


def _words(root: Mapping, chapters: Series[Node]) -> list[str]:
    """Give every key of a file and every text of some of its chapters."""
    return [*root.entries, *(text.text for chapter in chapters for text in texts_in(chapter))]


def _chapters(text: str) -> tuple[Mapping, Sequence] | None:
    """Give the keys of a file and its list of chapters, where each chapter begins a line."""
    tree = _sound(text)
    chapters = tree.root.get(CHAPTERS) if tree and isinstance(tree.root, Mapping) else None
    if tree is None or not isinstance(tree.root, Mapping) or not isinstance(chapters, Sequence) or not _begins_lines(chapters, text):
        return None
    return tree.root, chapters


def _entries(text: str) -> Sequence | None:
    """Give the list in a file; None where it cannot be read to its end."""
    tree = _sound(text)
    return tree.root if tree and isinstance(tree.root, Sequence) else None


def _begins_lines(node: Sequence, text: str) -> bool:
    """Tell whether a list stands entry below entry, not in brackets."""
    return text.split("\n")[node.line - 1][node.column - 1 : node.column] == "-"


def _sound(text: str) -> Tree | None:
    """Parse a file; None where there is an error in it."""
    manuscript = Manuscript("", text)
    tree = parse(manuscript)
    return None if tree.cut_short or any(one.severity == "error" for one in manuscript.problems) else tree


def _text(data: bytes, name: str) -> str:
    """Read what is to be added to, with every line ended in the one way in which lines are counted."""
    try:
        return data.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        raise Unreadable(f"{name} is not in UTF-8", MEND) from None
