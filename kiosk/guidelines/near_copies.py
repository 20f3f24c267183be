"""The words of an exhibit are its own: no eight words in a row stand in the document whose sections its panels follow.

Names are left out of the count, because a changed name does not make a sentence one's own, and a long one is nobody's. What
stands in quotation marks may be anybody's. The document is one file, read once for all texts of an exhibit.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from pathlib import Path
from typing import Final, NamedTuple

from kiosk.documents.decoding import read_document
from kiosk.documents.markdown import outline_of_markdown
from kiosk.documents.outline import Outline
from kiosk.documents.plaintext import outline_of_text
from kiosk.exhibit.files import Unreadable
from kiosk.exhibit.finding import at
from kiosk.exhibit.model import Cover
from kiosk.exhibit.problem import shorten
from kiosk.guidelines.counting import sentences, words
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import OWN, Text, read, texts
from kiosk.guidelines.word_list import QUOTED, REPORTED_SPEECH

RUN: Final = 8
"""Words in a row, names not counted, that stand in two texts only when one was copied from the other."""
WORD: Final = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
APOSTROPHES: Final = str.maketrans("’ʼ", "''")
STRAIGHT: Final = re.compile(r"\"[^\"\n]{1,600}\"")
SENTENCE: Final = 110
"""Characters of a sentence that are shown."""
WITH_CAPITALS: Final = "de"
"""A language that begins every noun with a capital, so that names cannot be told by theirs."""

Run = tuple[str, ...]


class Spoken(NamedTuple):
    """A word as it is compared, and where it stands."""

    word: str
    start: int
    end: int


class Known(NamedTuple):
    """A section of the document: its heading, its text, and where its sentences begin."""

    heading: str
    text: str
    begins: tuple[int, ...]

    def sentence(self, offset: int) -> str:
        """Give the sentence that stands at an offset."""
        place = max(bisect_right(self.begins, offset) - 1, 0)
        return self.text[self.begins[place] if self.begins else 0 : self.begins[place + 1] if place + 1 < len(self.begins) else None]


class Document:
    """A document, known by its runs of words."""

    def __init__(self, outline: Outline, *, with_names: bool = False) -> None:
        """Take every run of a document down, with the first place where it stands."""
        self.names: frozenset[str] = frozenset()
        self.common: frozenset[str] = frozenset()
        self.runs: dict[Run, tuple[Known, int]] = {}
        read_texts = [(section.heading, read(section.text).text) for section in outline.sections]
        if not with_names:
            said = [found[0] for _, text in read_texts for found in WORD.finditer(text)]
            small = {_folded(word) for word in said if not word[0].isupper()}
            self.names = frozenset(_folded(word) for word in said if word[0].isupper()) - small
            self.common = frozenset(small)
        for heading, text in read_texts:
            section = Known(heading, text, tuple(sentence.start for sentence in sentences(text)))
            spoken = self.spoken(text)
            for place in range(len(spoken) - RUN + 1):
                self.runs.setdefault(_run(spoken, place), (section, spoken[place].start))

    def spoken(self, text: str, begin: int = 0, end: int | None = None) -> list[Spoken]:
        """Give the words of a text that are no names: not those of the document, and no others that begin with a capital."""
        found = [Spoken(_folded(one[0]), *one.span()) for one in WORD.finditer(text, begin, len(text) if end is None else end)]
        if not self.common:
            return found
        return [one for one in found if one.word not in self.names and (one.word in self.common or not text[one.start].isupper())]


def read_source(path: Path, *, with_names: bool = False) -> Document:
    """Read a source document. Raises Unreadable."""
    text = read_document(path)
    outline = outline_of_text(text) if path.suffix.lower() == ".txt" else outline_of_markdown(text)
    if not outline.sections:
        raise Unreadable("no heading was found in it", "a heading is a short line of its own, without a full stop")
    return Document(outline, with_names=with_names)


@guideline(
    "S301",
    "near-copy",
    failing="""
        # exhibit.yaml
        source_document: {title: The lamp, file: source/lamp.md}
        # source/lamp.md
        ## The journey
        In that year he travelled to the north and listened to the people who worked there.
        # panels/lamp.yaml
        lead: He travelled to the north and listened to the people who worked in the pits.
        """,
    passing="""
        # exhibit.yaml
        source_document: {title: The lamp, file: source/lamp.md}
        # source/lamp.md
        ## The journey
        In that year he travelled to the north and listened to the people who worked there.
        # panels/lamp.yaml
        lead: In the north, miners told him what they saw.
        """,
)
def near_copies(edition: Edition) -> Iterator[Finding]:
    """No eight words in a row are those of the document that the exhibit follows, names left out, outside quotation marks.

    A text on a wall is its curator's own; copyright knows no number of words, this one is the house's. The document is the file
    under `source_document:`, or another that is given with `--source`, because not every document may be handed on. What the
    curator says of it (`curator`, `article`) may have its words.
    """
    cover = next(edition.entries(Cover), None)
    named = edition.loaded.exhibit.cover.source_document.file
    file = edition.source or (Path(edition.loaded.exhibit.folder) / named if named else None)
    if file is None:
        return
    try:
        document = read_source(file, with_names=edition.speaks(WITH_CAPITALS))
    except Unreadable as why:
        if cover and edition.original:
            message = f"nothing can be compared with the source document: {why}"
            yield Finding(cover, at(cover.node, "source_document"), message, why.hint)
        return
    for entry in edition.entries(*OWN):
        for text in texts(entry):
            if text.key not in REPORTED_SPEECH:
                yield from islice(_copies(text, document), MOST_IN_A_TEXT)


def _copies(text: Text, document: Document) -> Iterator[Finding]:
    """Find the runs of one text that stand in the document, each as long as it goes."""
    said = text.reading.text
    for begin, end in _own(said):
        spoken = document.spoken(said, begin, end)
        place = 0
        while place + RUN <= len(spoken):
            found = document.runs.get(_run(spoken, place))
            if found is None:
                place += 1
                continue
            last = place
            while last + 1 + RUN <= len(spoken) and _run(spoken, last + 1) in document.runs:
                last += 1
            first, stop = spoken[place].start, spoken[last + RUN - 1].end
            section, offset = found
            where = f"under '{shorten(section.heading, 60)}': {shorten(section.sentence(offset), SENTENCE)}"
            message = f"{len(words(said[first:stop]))} words in a row are those of the source document"
            yield Finding(text.entry, text.place_read(first, stop), message, f"{where}; say it anew, or set it in quotation marks")
            place = last + RUN


def _own(text: str) -> Iterator[tuple[int, int]]:
    """Give the pieces of a text that stand in no quotation marks."""
    begin = 0
    quoted = sorted(found.span() for pattern in (QUOTED, STRAIGHT) for found in pattern.finditer(text))
    for start, end in quoted:
        if start >= begin:
            yield begin, start
            begin = end
    yield begin, len(text)


def _run(spoken: list[Spoken], place: int) -> Run:
    return tuple(one.word for one in spoken[place : place + RUN])


def _folded(word: str) -> str:
    return word.translate(APOSTROPHES).casefold()
