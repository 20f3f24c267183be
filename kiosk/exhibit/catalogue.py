"""The nouns that panels refer to: people, places, events, numbers, words and sources, each kind in one file of its own.

They are entries of lists, each with an id; a panel names the id and never repeats the text.
"""

from typing import Annotated

from msgspec import Meta, field

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.kinds import Certainty, FigureId, File, Id, Manner, Noun, Number, PlaceId, Prose, RoleClassId, SourceId


class Birth(Noun, frozen=True, kw_only=True):
    """When and where a life began."""

    date: Edtf = Edtf()
    old_style: Edtf = Edtf()
    place: str = ""
    note: str = ""


class Death(Noun, frozen=True, kw_only=True):
    """When, where and how a life ended."""

    date: Edtf = Edtf()
    old_style: Edtf = Edtf()
    place: str = ""
    manner: Manner = "unknown"
    note: str = ""


class Role(Noun, frozen=True, kw_only=True):
    """An office held, or a condition lived in, for some years."""

    title: str
    since: Edtf = field(default=Edtf(), name="from")
    until: Edtf = field(default=Edtf(), name="to")
    prison: Annotated[bool, Meta(description="True: not an office but years in prison or camp.")] = False


class Relation(Noun, frozen=True, kw_only=True):
    """A tie to another person, seen from the one who carries it: ``kind`` is the word a visitor reads."""

    to: FigureId
    kind: str
    since: Edtf = field(default=Edtf(), name="from")
    until: Edtf = Edtf()
    note: str = ""


class Portrait(Noun, frozen=True, kw_only=True):
    """A picture of a person; the monogram tile stands where there is none."""

    file: File
    credit: str
    rights: str
    alt: str = ""


class Figure(Noun, frozen=True, kw_only=True):
    """A person."""

    id: Id
    name: str
    short: Annotated[str, Meta(description="The name under the tile; by default the last word of the name.")] = ""
    monogram: Annotated[str, Meta(max_length=3, description="By default the first letters of the first and last word of the name.")] = ""
    native: dict[str, str] = field(default_factory=dict)
    birth_name: str = ""
    born: Birth = Birth()
    died: Death | None = None
    role_class: RoleClassId = ""
    roles: tuple[Role, ...] = ()
    fate: Annotated[str, Meta(description="What became of them, in plain words.")] = ""
    life: Prose = ""
    relations: tuple[Relation, ...] = ()
    sources: tuple[SourceId, ...] = ()
    portrait: Portrait | None = None


class Place(Noun, frozen=True, kw_only=True):
    """Somewhere on the map."""

    id: Id
    name: str
    native: dict[str, str] = field(default_factory=dict)
    kind: str = ""
    latitude: Annotated[float, Meta(ge=-90, le=90)] | None = None
    longitude: Annotated[float, Meta(ge=-180, le=180)] | None = None
    when: Edtf = Edtf()
    about: Prose = ""
    sources: tuple[SourceId, ...] = ()


class Event(Noun, frozen=True, kw_only=True):
    """Something that happened, on a lane of the timeline."""

    id: Id
    title: str
    date: Edtf
    lane: str = ""
    kind: str = ""
    place: PlaceId = ""
    figures: tuple[FigureId, ...] = ()
    about: Prose = ""
    sources: tuple[SourceId, ...] = ()


class Dataset(Noun, frozen=True, kw_only=True):
    """Numbers with their unit, who counted them, and how sure they are."""

    id: Id
    title: str
    unit: str = ""
    counted_by: str = ""
    period: Edtf = Edtf()
    columns: dict[str, str] = field(default_factory=dict)
    rows: tuple[dict[str, str], ...] = ()
    certainty: Certainty = "documented"
    range: dict[str, tuple[Number, Number]] = field(default_factory=dict)
    note: str = ""
    sources: tuple[SourceId, ...] = ()


class Term(Noun, frozen=True, kw_only=True):
    """A word of the glossary."""

    id: Id
    term: str
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
