"""The nouns that panels refer to: people, places, events, numbers, words and sources, each kind in one file of its own.

They are entries of lists, each with an id; a panel names the id and never repeats the text.
"""

from typing import Annotated

from msgspec import Meta, field

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.kinds import (
    Certainty,
    Chart,
    FigureId,
    File,
    Id,
    Manner,
    Noun,
    Number,
    PlaceId,
    Prose,
    RoleClassId,
    Sort,
    SourceId,
    Words,
)


class Birth(Noun, frozen=True, kw_only=True):
    """When and where a life began."""

    date: Edtf = Edtf()
    old_style: Edtf = Edtf()
    place: Words = ""
    note: Words = ""


class Death(Noun, frozen=True, kw_only=True):
    """When, where and how a life ended."""

    date: Edtf = Edtf()
    old_style: Edtf = Edtf()
    place: Words = ""
    manner: Manner = "unknown"
    note: Words = ""


class Role(Noun, frozen=True, kw_only=True):
    """An office held, or a condition lived in, for some years."""

    title: Words
    since: Edtf = field(default=Edtf(), name="from")
    until: Edtf = field(default=Edtf(), name="to")
    prison: Annotated[bool, Meta(description="True: not an office but years in prison or camp.")] = False


class Relation(Noun, frozen=True, kw_only=True):
    """A tie to another person, seen from the one who carries it: ``kind`` is the word a visitor reads."""

    to: FigureId
    kind: Words
    sort: Annotated[Sort | None, Meta(description="How the tie is drawn; without it, it is told from English words of the kind.")] = None
    since: Edtf = field(default=Edtf(), name="from")
    until: Edtf = Edtf()
    note: Words = ""


class Portrait(Noun, frozen=True, kw_only=True):
    """A picture of a person; the monogram tile stands where there is none."""

    file: File
    credit: str
    rights: str
    alt: Words = ""


class Figure(Noun, frozen=True, kw_only=True):
    """A person."""

    id: Id
    name: Words
    short: Annotated[Words, Meta(description="The name under the tile; by default the last word of the name.")] = ""
    monogram: Annotated[Words, Meta(max_length=3, description="By default the first letters of the first and last word of the name.")] = ""
    native: dict[str, str] = field(default_factory=dict)
    birth_name: Words = ""
    born: Birth = Birth()
    died: Death | None = None
    role_class: RoleClassId = ""
    roles: tuple[Role, ...] = ()
    fate: Annotated[Words, Meta(description="What became of them, in plain words.")] = ""
    life: Prose = ""
    relations: tuple[Relation, ...] = ()
    sources: tuple[SourceId, ...] = ()
    portrait: Portrait | None = None


class Place(Noun, frozen=True, kw_only=True):
    """Somewhere on the map."""

    id: Id
    name: Words
    native: dict[str, str] = field(default_factory=dict)
    kind: Words = ""
    latitude: Annotated[float, Meta(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Meta(ge=-180, le=180)] | None = None
    when: Edtf = Edtf()
    about: Prose = ""
    sources: tuple[SourceId, ...] = ()


class Event(Noun, frozen=True, kw_only=True):
    """Something that happened, on a lane of the timeline."""

    id: Id
    title: Words
    date: Edtf
    lane: str = ""
    kind: str = ""
    place: PlaceId = ""
    figures: tuple[FigureId, ...] = ()
    about: Prose = ""
    sources: tuple[SourceId, ...] = ()


class OnMap(Noun, frozen=True, kw_only=True):
    """How a dataset is drawn on the map: a circle at each place, its area as large as the number."""

    place: Annotated[str, Meta(description="The key of the rows that holds the id of a place. It need not be a column.", examples=["at"])]
    number: Annotated[str, Meta(description="The column that a circle is as large as.", examples=["sent"])]


class Dataset(Noun, frozen=True, kw_only=True):
    """Numbers with their unit, who counted them, and how sure they are."""

    id: Id
    title: Words
    unit: Words = ""
    counted_by: Words = ""
    period: Edtf = Edtf()
    columns: dict[str, Words] = field(default_factory=dict)
    rows: tuple[dict[str, Words], ...] = ()
    chart: Annotated[Chart, Meta(description="How it is drawn; by default what its numbers ask for.")] = "auto"
    map: OnMap | None = None
    certainty: Certainty = "documented"
    range: dict[str, tuple[Number, Number]] = field(default_factory=dict)
    note: Words = ""
    sources: tuple[SourceId, ...] = ()


class Term(Noun, frozen=True, kw_only=True):
    """A word of the glossary."""

    id: Id
    term: Words
    native: dict[str, str] = field(default_factory=dict)
    meaning: Prose
    sources: tuple[SourceId, ...] = ()


class Source(Noun, frozen=True, kw_only=True):
    """A book, article, archive or page that statements rest on."""

    id: Id
    title: str
    author: str = ""
    year: str = ""
    publisher: str = ""
    kind: str = ""
    address: str = ""
    note: str = ""
