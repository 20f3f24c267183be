"""The nouns of an exhibit, frozen.

One definition serves three readers: the loader converts YAML into these structs, the messages to authors name these
fields, and the JSON Schema for editors is generated from them. So a field's type, default and description have their
only home here. Text written by an author stays text; only dates (EDTF) and counts get a type of their own.
"""

from typing import Annotated, Literal

from msgspec import Meta, Struct, field

from kiosk.exhibit.catalogue import Birth, Dataset, Death, Event, Figure, OnMap, Place, Portrait, Relation, Role, Source, Term
from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.kinds import (
    Certainty,
    DatasetId,
    Document,
    EventId,
    FigureId,
    File,
    Fraction,
    Id,
    Language,
    Manner,
    Noun,
    Number,
    Palette,
    PanelId,
    PlaceId,
    Prose,
    Size,
    SourceId,
    Tile,
    Words,
    Year,
)
from kiosk.exhibit.recordings import Audio, Recording, Video

__all__ = [
    "Art",
    "Attract",
    "Audio",
    "Birth",
    "Block",
    "Certainty",
    "Chapter",
    "Claim",
    "Compare",
    "Cover",
    "Dataset",
    "DatasetBlock",
    "Death",
    "Event",
    "Exhibit",
    "Figure",
    "File",
    "Id",
    "Language",
    "Lifelines",
    "Manner",
    "Noun",
    "OnMap",
    "Palette",
    "Panel",
    "Part",
    "PartGroup",
    "Place",
    "Portrait",
    "Prose",
    "Recording",
    "Relation",
    "Role",
    "RoleClass",
    "Side",
    "Source",
    "SourceDocument",
    "Term",
    "Tile",
    "Video",
    "WordList",
    "Words",
]

# -- exhibit.yaml ---------------------------------------------------------------------------------------------------


class SourceDocument(Noun, frozen=True, kw_only=True):
    """The text whose sections the panels stand for."""

    title: str = ""
    publisher: str = ""
    kind: str = ""
    file: Document = ""


class Attract(Noun, frozen=True, kw_only=True):
    """What the screen shows when nobody is there."""

    art: File = ""
    wide: File = ""
    minutes: Annotated[int, Meta(ge=0, le=600, description="How long the whole exhibit takes, told honestly.")] = 0


class RoleClass(Noun, frozen=True, kw_only=True):
    """A kind of part that people play in this exhibit; it gives their tile its shape."""

    id: Id
    name: Words
    tile: Tile = "square"


class Chapter(Noun, frozen=True, kw_only=True):
    """Panels that belong together, in their order."""

    id: Id
    title: Words
    section: Annotated[str, Meta(description="The heading of the source document this chapter stands for.")] = ""
    question: Words = ""
    panels: tuple[PanelId, ...]


class WordList(Noun, frozen=True, kw_only=True):
    """Rules of this exhibit's language, for the guideline check."""

    avoid: Annotated[dict[str, str], Meta(extra={"words": True})] = field(default_factory=dict)


class Cover(Noun, frozen=True, kw_only=True):
    """exhibit.yaml: who, what, the chapters and the order of panels."""

    id: Id
    title: Words
    subtitle: Words = ""
    language: Annotated[Language, Meta(description="The language the files are written in.")] = "en"
    languages: tuple[Language, ...] = ()
    source_document: SourceDocument = SourceDocument()
    theme: Annotated[Literal["archive"], Meta(description="The family of looks; the colours in it follow the mode.")] = "archive"
    screens: Annotated[tuple[Size, ...], Meta(description="Screens that the exhibit is proved against.")] = ()
    attract: Attract = Attract()
    entry_notice: Words = ""
    role_classes: tuple[RoleClass, ...] = ()
    chapters: tuple[Chapter, ...]
    word_list: WordList = WordList()
    credits: tuple[Words, ...] = ()
    licence: str = ""


# -- panels/*.yaml --------------------------------------------------------------------------------------------------


class Art(Noun, frozen=True, kw_only=True):
    """The picture side of a panel: an upright plate and, for wide boxes, a landscape one."""

    file: File
    wide: File = ""
    alt: Words = ""
    caption: Words = ""
    credit: str = ""
    rights: str = ""
    title_colour: Annotated[Literal["paper", "ink"], Meta(description="The colour of a headline laid over the calm upper left.")] = "paper"
    focus: Annotated[tuple[Fraction, Fraction], Meta(description="The point a crop keeps, as fractions of width and height.")] = (0.5, 0.5)
    wide_focus: Annotated[tuple[Fraction, Fraction], Meta(description="The same for the landscape plate.")] = (0.5, 0.5)


class Part(Noun, frozen=True, kw_only=True):
    """A person in the sidebar of one panel, with a word on the part they play there."""

    id: FigureId
    part: Words = ""


class PartGroup(Noun, frozen=True, kw_only=True):
    """People of one panel who stand under one heading: never one mixed row of those who killed and those killed."""

    group: Words
    people: tuple[Part, ...]


class Lifelines(Noun, frozen=True, kw_only=True):
    """A chart of the sidebar's people against the panel's date."""

    title: Words = ""
    since: Annotated[Year, Meta(description="First year of the axis.")] = 0
    until: Annotated[Year, Meta(description="Last year of the axis.")] = 0


class DatasetBlock(Noun, frozen=True, kw_only=True):
    """A chart of one dataset."""

    id: DatasetId
    title: Words = ""


class Side(Noun, frozen=True, kw_only=True):
    """One of two pictures that are compared."""

    file: File
    alt: Words = ""
    caption: Words = ""
    credit: str = ""
    rights: str = ""


class Compare(Noun, frozen=True, kw_only=True):
    """Two pictures of one place, taken from one spot, with a line between them that the visitor moves."""

    title: Words = ""
    before: Side
    after: Side


class Block(Noun, frozen=True, kw_only=True):
    """One extra element of a panel; exactly one of the keys is given."""

    lifelines: Lifelines | None = None
    dataset: DatasetBlock | None = None
    compare: Compare | None = None
    video: Video | None = None
    audio: Audio | None = None


class Claim(Noun, frozen=True, kw_only=True):
    """A statement that the panel answers for: how it is known, how sure that is, and who says so."""

    says: Annotated[Prose, Meta(description="How we know: what was counted or written, by whom, and what is missing.")]
    certainty: Certainty = "documented"
    measure: Annotated[Words, Meta(description="What the number counts, for the bar.", examples=["Shot under this order"])] = ""
    number: Annotated[Number | None, Meta(description="The number that was counted.")] = None
    counted_by: Annotated[Words, Meta(description="Who counted it.", examples=["in police reports"])] = ""
    range: Annotated[tuple[Number, Number] | None, Meta(description="What historians put it at: the least and the most.")] = None
    sources: tuple[SourceId, ...] = ()
    article: Annotated[Words, Meta(description="What the source document says instead, and why this panel differs.")] = ""


class Panel(Noun, frozen=True, kw_only=True):
    """One full screen, standing for one section of the source document."""

    id: Id
    section: Annotated[str, Meta(description="The heading of the source document, without emoji.")] = ""
    title: Words
    date: Edtf = Edtf()
    place: PlaceId = ""
    stamp: Annotated[Words, Meta(description="A few words under the date: the hour, the place.")] = ""
    art: Art
    lead: Annotated[Words, Meta(description="One sentence that says what this panel is about.")] = ""
    brief: Prose = ""
    body: Prose
    full: Prose = ""
    easy: Prose = ""
    notice: Words = ""
    sensitive: bool = False
    figures: tuple[PartGroup, ...] = ()
    events: tuple[EventId, ...] = ()
    places: tuple[PlaceId, ...] = ()
    blocks: tuple[Block, ...] = ()
    claims: dict[str, Claim] = field(default_factory=dict)
    curator: Annotated[Words, Meta(description="The curator's note: where and why the panel differs from its source.")] = ""
    notes: Prose = ""
    questions: tuple[Words, ...] = ()


# -- the whole -----------------------------------------------------------------------------------------------------


class Exhibit(Struct, frozen=True, kw_only=True):
    """A whole exhibit, with only what is usable in it: a part with an error in it was reported and left out."""

    folder: str
    cover: Cover
    panels: tuple[Panel, ...] = ()
    figures: dict[str, Figure] = field(default_factory=dict)
    places: dict[str, Place] = field(default_factory=dict)
    events: dict[str, Event] = field(default_factory=dict)
    datasets: dict[str, Dataset] = field(default_factory=dict)
    terms: dict[str, Term] = field(default_factory=dict)
    sources: dict[str, Source] = field(default_factory=dict)
