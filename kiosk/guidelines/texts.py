"""The texts of a noun as its author wrote them, one by one, each with the place of every letter.

Prose is read as a visitor reads it: without marks and stars, links by their words. The way back from there to the author's
own letters is kept, so that a finding points at the word it speaks of.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from typing import Final, NamedTuple

from kiosk.exhibit import prose
from kiosk.exhibit.entries import Entry
from kiosk.exhibit.manuscript import Place
from kiosk.exhibit.model import Cover, Dataset, Event, Figure, Lesson, Panel, Question, Term
from kiosk.exhibit.model import Place as Somewhere
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence, place_in
from kiosk.exhibit.words import Leaf, Many, Plan, plan_of

OWN: Final = (Cover, Panel, Figure, Event, Somewhere, Dataset, Term, Lesson, Question)
"""The nouns whose words are the exhibit's own. The title of a source is somebody else's."""
MARKUP: Final = re.compile(r"(?P<bullet>^[ ]{0,3}\*[ ])|\*+|\\(?=[^\w\s])", re.MULTILINE)


class Reading(NamedTuple):
    """A text as it is read, and where its pieces stand in what was written: offsets of both, in step."""

    text: str
    read_at: tuple[int, ...] = (0,)
    written_at: tuple[int, ...] = (0,)

    def written(self, offset: int) -> int:
        """Give the place in what was written that an offset in what is read stands for."""
        piece = bisect_right(self.read_at, offset) - 1
        return self.written_at[piece] + offset - self.read_at[piece]


class Text:
    """One text of a noun. `key` is the last key on the way to it, `top` the first."""

    def __init__(self, entry: Entry, scalar: Scalar, *, top: str, key: str, is_prose: bool) -> None:
        """Keep where it stands."""
        self.entry = entry
        self.scalar = scalar
        self.top = top
        self.key = key
        self.is_prose = is_prose

    @property
    def written(self) -> str:
        """The text as typed."""
        return self.scalar.text

    @cached_property
    def reading(self) -> Reading:
        """The text as a visitor reads it."""
        return read(self.written) if self.is_prose else Reading(self.written)

    def place(self, offset: int, width: int = 1) -> Place:
        """Find the place of a piece of what was written."""
        return place_in(self.entry.manuscript, self.scalar, offset, width)

    def place_read(self, start: int, end: int) -> Place:
        """Find the place of a piece of what is read."""
        first = self.reading.written(start)
        return self.place(first, self.reading.written(max(end - 1, start)) + 1 - first)


def texts(entry: Entry) -> Iterator[Text]:
    """Give all texts of a noun that a visitor reads, in the order of the file; not the rules a language writes for itself."""
    if entry.texts is None:
        plan = plan_of(entry.noun)
        entry.texts = tuple(_found(entry, plan, entry.node)) if plan else ()
    return iter(entry.texts)


def text_at(entry: Entry, key: str) -> Text | None:
    """Give the text under a key of a noun; None when there is none."""
    return next((text for text in texts(entry) if text.top == key and text.key == key), None)


def linked(entry: Entry, kind: str) -> set[str]:
    """Give the ids of the nouns of a kind that the prose of a noun links to, but for its own."""
    own = {entry.noun.id} if kind == type(entry.noun).__name__.lower() else set()
    return {span.id for text in texts(entry) if text.is_prose for span in prose.spans(text.written) if span.noun == kind} - own


def read(written: str, *, skip: tuple[str, ...] = ()) -> Reading:
    """Read a prose: links become their words, marks and stars vanish. Links to the nouns in `skip` vanish whole."""
    cuts = [(found.start(), found.end()) for found in MARKUP.finditer(written) if not found["bullet"]]
    for span in prose.spans(written):
        if span.kind == "claim" or span.noun in skip:
            cuts.append((span.start, span.end))
        else:
            words = written.index("[", span.start) + 1
            cuts += [(span.start, words), (words + len(span.words), span.end)]
    pieces, read_at, written_at = [], [0], [0]
    length = after = 0
    for start, end in sorted(cuts):
        if end <= after:
            continue
        if start > after:
            pieces.append(written[after:start])
            length += start - after
        after = end
        read_at.append(length)
        written_at.append(after)
    return Reading("".join([*pieces, written[after:]]), tuple(read_at), tuple(written_at))


def _found(entry: Entry, plan: Plan, node: Node, top: str = "", key: str = "") -> Iterator[Text]:
    """Go along the plan of a noun through what was written."""
    if isinstance(plan, Leaf):
        if isinstance(node, Scalar) and not (plan.own or plan.file or node.is_nothing) and node.text.strip():
            yield Text(entry, node, top=top, key=key, is_prose=plan.prose)
    elif isinstance(plan, Many):
        values = () if isinstance(node, Scalar) else node.items if isinstance(node, Sequence) else [one for _, one in node.entries.values()]
        for value in values:
            yield from _found(entry, plan.plan, value, top, key)
    elif isinstance(node, Mapping):
        for name, (_, value) in node.entries.items():
            if name in plan.steps:
                yield from _found(entry, plan.steps[name].plan, value, top or name, name)
