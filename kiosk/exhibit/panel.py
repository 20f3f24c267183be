"""A panel, panels/*.yaml: one full screen with its picture, its texts, the people beside it and what it answers for."""

from typing import Annotated, Literal

from msgspec import field

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.kinds import (
    Alt,
    Caption,
    Certainty,
    Credit,
    DatasetId,
    EventId,
    FigureId,
    File,
    Id,
    Noun,
    Number,
    PlaceId,
    Point,
    Prose,
    Rights,
    Sources,
    Words,
    Year,
    described,
)
from kiosk.exhibit.recordings import SILENT_TEXTS, Audio, SpokenTexts, Video


class Art(Noun, frozen=True, kw_only=True):
    """The picture side of a panel: an upright plate and, for wide boxes, a landscape one."""

    file: Annotated[File, described("The upright picture: a path inside the exhibit, with forward slashes.", "images/kirov-murder.svg")]
    wide: Annotated[
        File, described("The landscape picture, for wide boxes; else the upright one is cropped.", "images/kirov-murder-wide.svg")
    ] = ""
    alt: Alt = ""
    caption: Caption = ""
    credit: Credit = ""
    rights: Rights = ""
    title_colour: Annotated[
        Literal["paper", "ink"],
        described(
            "The colour of a headline laid over the calm upper left.",
            meanings={"paper": "light words, for a dark picture", "ink": "dark words, for a light picture"},
        ),
    ] = "paper"
    focus: Annotated[Point, described("The point a crop keeps, as fractions of width and height.", [0.5, 0.6])] = (0.5, 0.5)
    wide_focus: Annotated[Point, described("The same for the landscape picture.", [0.6, 0.5])] = (0.5, 0.5)


class Part(Noun, frozen=True, kw_only=True):
    """A person in the sidebar of one panel, with a word on the part they play there."""

    id: FigureId
    part: Annotated[Words, described("The part that they play on this panel, in a word or two.", "victim", "investigator")] = ""


class PartGroup(Noun, frozen=True, kw_only=True):
    """People of one panel who stand under one heading: never one mixed row of those who killed and those killed."""

    group: Annotated[Words, described("The heading above these people.", "At the Smolny")]
    people: Annotated[tuple[Part, ...], described("The people under it, in their order.", [{"id": "kirov", "part": "victim"}])]


class Lifelines(Noun, frozen=True, kw_only=True):
    """A chart of the sidebar's people against the panel's date."""

    title: Annotated[Words, described("What stands above the chart.", "Seven lives against one date")] = ""
    since: Annotated[Year, described("First year of the axis.", 1880)] = 0
    until: Annotated[Year, described("Last year of the axis.", 1940)] = 0


class DatasetBlock(Noun, frozen=True, kw_only=True):
    """A chart of one dataset."""

    id: DatasetId
    title: Annotated[Words, described("What stands above the chart; else the title of the dataset.", "Death sentences by year")] = ""


class Side(Noun, frozen=True, kw_only=True):
    """One of two pictures that are compared."""

    file: File
    alt: Alt = ""
    caption: Caption = ""
    credit: Credit = ""
    rights: Rights = ""


class Compare(Noun, frozen=True, kw_only=True):
    """Two pictures of one place, taken from one spot, with a line between them that the visitor moves."""

    title: Annotated[Words, described("What stands above them; else the title of the panel.", "The station yard")] = ""
    before: Annotated[Side, described("The earlier picture.", {"file": "images/yard-1850.jpg", "alt": "A field with a path."})]
    after: Annotated[
        Side, described("The later picture, of the same size.", {"file": "images/yard-1866.jpg", "alt": "The field with rails."})
    ]


class Block(Noun, frozen=True, kw_only=True):
    """One extra element of a panel; exactly one of the keys is given."""

    lifelines: Annotated[
        Lifelines | None,
        described("The lives of the people in the sidebar as lines against the date of the panel.", {"since": 1880, "until": 1940}),
    ] = None
    dataset: Annotated[DatasetBlock | None, described("The chart of a dataset.", {"id": "order-00447"})] = None
    compare: Annotated[
        Compare | None,
        described(
            "Two pictures of one place, with a line between them that the visitor moves.",
            {"before": {"file": "images/yard-1850.jpg"}, "after": {"file": "images/yard-1866.jpg"}},
        ),
    ] = None
    video: Annotated[
        Video | None, described("A film. It plays when a visitor asks for it, never by itself.", {"file": "media/newsreel.mp4"})
    ] = None
    audio: Annotated[Audio | None, described("A recording of sound alone, with its words beside it.", {"file": "media/speech.mp3"})] = None


class Claim(Noun, frozen=True, kw_only=True):
    """A statement that the panel answers for: how it is known, how sure that is, and who says so."""

    says: Annotated[
        Prose,
        described(
            "How we know: what was counted or written, by whom, and what is missing.", "The clerks counted; their book for June is lost."
        ),
    ]
    certainty: Certainty = "documented"
    measure: Annotated[Words, described("What the number counts, for the bar.", "Shot under this order")] = ""
    number: Annotated[Number | None, described("The number that was counted.", 386798)] = None
    counted_by: Annotated[Words, described("Who counted it.", "in police reports")] = ""
    range: Annotated[tuple[Number, Number] | None, described("What historians put it at: the least and the most.", [350000, 400000])] = None
    sources: Sources = ()
    article: Annotated[
        Words,
        described(
            "What the source document says instead, and why this panel differs.", "The article gives another number, without a source."
        ),
    ] = ""


class Panel(Noun, frozen=True, kw_only=True):
    """One full screen, standing for one section of the source document."""

    id: Annotated[Id, described("The panel's id. The file is called like it: `kirov-murder.yaml`.", "kirov-murder")]
    section: Annotated[str, described("The heading of the source document, without emoji.", "The Murder of Sergei Kirov")] = ""
    title: Annotated[Words, described("The headline, in 2 to 5 words.", "The murder of Kirov")]
    date: Annotated[Edtf, described("The date that the panel is about.", "1934-12-01", "1937-07/1938-11")] = Edtf()
    place: Annotated[PlaceId, described("Where it happens: the id of a place in places.yaml.", "smolny")] = ""
    stamp: Annotated[Words, described("A few words under the date: the hour, the place.", "About half past four, in the Smolny")] = ""
    art: Annotated[Art, described("The picture of the panel.", {"file": "images/kirov-murder.svg", "alt": "A long corridor."})]
    lead: Annotated[
        Words,
        described(
            "One sentence that says what this panel is about, in at most 20 words.", "One shot in a corridor, and a decree on the same day."
        ),
    ] = ""
    brief: Annotated[
        Prose, described("The briefest wording: one or two sentences, at most 40 words.", "Kirov was shot on 1 December 1934.")
    ] = ""
    body: Annotated[
        Prose,
        described(
            "The text of the panel, in 30 to 70 words.",
            "Late in the afternoon [Sergei Kirov](figure:kirov) was shot in [the Smolny](place:smolny).[^hour]",
        ),
    ]
    full: Annotated[
        Prose, described("The long wording, for those who sit down: 150 to 300 words.", "It was a Saturday. Kirov came late to the Smolny.")
    ] = ""
    easy: Annotated[
        Prose, described("The same in easy language: short sentences, everyday words.", "Sergei Kirov was a leader. He was shot.")
    ] = ""
    spoken: Annotated[
        SpokenTexts,
        described("Recordings of these texts, heard in place of a voice. Each language names its own.", {"body": "media/kirov.en.opus"}),
    ] = SILENT_TEXTS
    notice: Annotated[
        Words, described("Stands before the text, where it speaks of something hard.", "This panel speaks of executions.")
    ] = ""
    sensitive: Annotated[bool, described("True: never shown between visits, and left out where the installation is for a school.")] = False
    figures: Annotated[
        tuple[PartGroup, ...],
        described("The people beside the text, in groups.", [{"group": "At the Smolny", "people": [{"id": "kirov", "part": "victim"}]}]),
    ] = ()
    events: Annotated[tuple[EventId, ...], described("What happened meanwhile: ids of events in events.yaml.", ["e1917-october"])] = ()
    places: Annotated[tuple[PlaceId, ...], described("Where else it happens: ids of places in places.yaml.", ["smolny"])] = ()
    blocks: Annotated[
        tuple[Block, ...],
        described("Charts, compared pictures, films and sound, one in each block.", [{"lifelines": {"since": 1880, "until": 1940}}]),
    ] = ()
    claims: Annotated[
        dict[str, Claim],
        described(
            "What the marks `[^name]` in the text answer for, by that name.",
            {"hour": {"says": "The book for that day survives.", "sources": ["lenoe-kirov"]}},
        ),
    ] = field(default_factory=dict)
    curator: Annotated[
        Words,
        described(
            "The curator's note: where and why the panel differs from its source.", "The article gives another day; the minutes decide."
        ),
    ] = ""
    notes: Annotated[
        Prose, described("Notes for whoever leads a group. Visitors do not see them.", "Ask who is missing from the picture.")
    ] = ""
    questions: Annotated[
        tuple[Annotated[Words, described("A question to think about.", "Who gained from it?")], ...],
        described("Questions to think about, for a class or a group.", ["Who gained from it, and who lost?"]),
    ] = ()
