"""What can be found: every noun of an exhibit, with the names it goes by and the texts that tell of it."""

import re
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, Final, Literal, NamedTuple, get_args

from kiosk.exhibit.captions import captions_in
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.files import Folder
from kiosk.exhibit.kept import kept
from kiosk.exhibit.model import Dataset, Event, Exhibit, Figure, Panel, Place, Recording, Term, Video
from kiosk.exhibit.prose import rewrite

Kind = Literal["figure", "panel", "event", "place", "term", "dataset", "media"]
KINDS: Final[tuple[Kind, ...]] = get_args(Kind)
"""In the order in which they are shown, where nothing else decides."""
DateWords = Callable[[Edtf], str]
MARKUP: Final = re.compile(r"(?m)^\s*(?:[-*+]|\d{1,9}[.)])\s+|\*+|\\(?=[^\w\s])|(?<!\w)_|_(?!\w)")
"""What Markdown writes beside the words: signs of list items, stars, strokes, and the backslash before a sign."""


class Entry(NamedTuple):
    """One thing that can be found. The first of its names is the one on screen; others are only looked for."""

    kind: Kind
    id: str
    names: tuple[str, ...]
    noun: Any
    when: str = ""
    link: str = ""
    """Where it is shown, as prose would link to it."""

    @property
    def title(self) -> str:
        """Its name on screen."""
        return self.names[0]


class Recorded:
    """A film or a sound recording by its words. Captions are a file, which is read once, when its words are asked for."""

    def __init__(self, folder: Path, recording: Recording) -> None:
        """Read nothing yet."""
        self._folder, self._recording = folder, recording

    @cached_property
    def texts(self) -> tuple[str, ...]:
        """What is said in it, as its transcript has it, else its captions; then what is to be seen."""
        said = plain_words(self._recording.transcript) or self._captions()
        return said, self._recording.alt if isinstance(self._recording, Video) else ""

    def _captions(self) -> str:
        if not self._recording.captions:
            return ""
        captions, _ = captions_in(Folder(self._folder), self._recording.captions)
        return " ".join(word for cue in captions.cues for word in cue.text.split())


def plain_words(prose: str) -> str:
    """Give the words of prose without its Markdown, on one line."""
    return " ".join(MARKUP.sub("", rewrite(prose, lambda span: span.words)).split())


def gather(exhibit: Exhibit, dates: DateWords, links: Callable[[Kind, str], str]) -> Iterator[Entry]:
    """Give everything that can be found and shown, kind by kind. `links` says where a thing is shown; nothing where it is not.

    Ids of people, places and terms are looked for as names: they are Latin, and mostly the name in the exhibit's first language.
    """
    for figure in exhibit.figures.values():
        names = (figure.name, figure.short, figure.birth_name, *figure.native.values(), figure.id)
        yield Entry("figure", figure.id, names, figure, "", links("figure", figure.id))
    for panel in exhibit.panels:
        when = dates(panel.date)
        yield Entry("panel", panel.id, (panel.title, when), panel, when, links("panel", panel.id))
    for event in exhibit.events.values():
        if link := links("event", event.id):
            when = dates(event.date)
            yield Entry("event", event.id, (event.title, when), event, when, link)
    for place in exhibit.places.values():
        if link := links("place", place.id):
            yield Entry("place", place.id, (place.name, *place.native.values(), place.id), place, dates(place.when), link)
    for term in exhibit.terms.values():
        yield Entry("term", term.id, (term.term, *term.native.values(), term.id), term, "", links("term", term.id))
    for dataset in exhibit.datasets.values():
        if link := links("dataset", dataset.id):
            yield Entry("dataset", dataset.id, (dataset.title,), dataset, dates(dataset.period), link)
    yield from _recorded(exhibit)


def _recorded(exhibit: Exhibit) -> Iterator[Entry]:
    """Give the films and sound recordings; each is shown in a place of its own."""
    for one in (one for panel in exhibit.panels for one in kept(panel)):
        yield Entry("media", one.link.removeprefix("media:"), (one.title,), Recorded(Path(exhibit.folder), one.recording), "", one.link)


def passages(noun: Any) -> list[str]:
    """Give the texts that tell of a noun, as plain words, the most telling first."""
    match noun:
        case Figure():
            places = (noun.born.place, noun.died.place if noun.died else "")
            texts = (noun.fate, plain_words(noun.life), *(role.title for role in noun.roles), *places)
        case Panel():
            prose = (noun.brief, noun.body, noun.full, noun.easy)
            texts = (noun.lead, *map(plain_words, prose), noun.stamp)
        case Event():
            texts = (plain_words(noun.about),)
        case Place():
            texts = (plain_words(noun.about), noun.kind)
        case Term():
            texts = (plain_words(noun.meaning),)
        case Dataset():
            texts = (noun.note, noun.counted_by, noun.unit)
        case Recorded():
            texts = noun.texts
        case _:
            texts = ()
    return [text for text in texts if text]
