"""The nouns that panels refer to besides people: places, events, numbers, words and sources, each kind in one file of its own.

They are entries of lists, each with an id; a panel names the id and never repeats the text.
"""

from typing import Annotated

from msgspec import Meta, field

from kiosk.exhibit.dates import Edtf
from kiosk.exhibit.kinds import Certainty, Chart, FigureId, Id, Native, Noun, Number, PlaceId, Prose, Sources, Words, described


class Place(Noun, frozen=True, kw_only=True):
    """Somewhere on the map."""

    id: Annotated[Id, described("The place's id, by which panels, events and links name it.", "smolny")]
    name: Annotated[Words, described("The name that a visitor reads.", "The Smolny, Leningrad")]
    native: Native = field(default_factory=dict)
    kind: Annotated[
        Words,
        described("What kind of place it is, in a word or two.", "seat of power", "prison"),
    ] = ""
    latitude: Annotated[float, Meta(ge=-90, le=90), described("Degrees north of the equator; south of it with a minus.", 59.946)] | None = (
        None
    )
    longitude: Annotated[float, Meta(ge=-180, le=180), described("Degrees east of Greenwich; west of it with a minus.", 30.396)] | None = (
        None
    )
    when: Annotated[Edtf, described("The time that matters here, not the age of the place.", "1917/1934")] = Edtf()
    about: Annotated[Prose, described("What happened here, in a sentence or two.", "A former school, then the seat of the party.")] = ""
    sources: Sources = ()


class Event(Noun, frozen=True, kw_only=True):
    """Something that happened, on a lane of the timeline."""

    id: Annotated[Id, described("The event's id, by which panels and links name it.", "e1917-october")]
    title: Annotated[Words, described("What happened, in a few words.", "Bolsheviks take power in Petrograd")]
    date: Annotated[Edtf, described("When it happened.", "1917-11-07", "1937-07/1938-11")]
    lane: Annotated[
        str,
        described(
            "The lane of the timeline it lies on. `politics`, `repression`, `lives`, `world` and `memory` have names in every language;"
            " any other word is a lane of its own and stands as you write it.",
            "politics",
        ),
    ] = ""
    kind: Annotated[str, described("What sort of event it is, in a word, for your own order; visitors do not see it.", "decree")] = ""
    place: Annotated[PlaceId, described("Where it happened: the id of a place in places.yaml.", "smolny")] = ""
    figures: Annotated[tuple[FigureId, ...], described("Who was part of it: ids of people in figures.yaml.", ["lenin", "trotsky"])] = ()
    about: Annotated[Prose, described("What happened, in one or two sentences.", "Lenin’s party overthrew the Provisional Government.")] = (
        ""
    )
    sources: Sources = ()


class OnMap(Noun, frozen=True, kw_only=True):
    """How a dataset is drawn on the map: a circle at each place, its area as large as the number."""

    place: Annotated[str, described("The key of the rows that holds the id of a place. It need not be a column.", "at")]
    number: Annotated[str, described("The column that a circle is as large as.", "sent")]


class Dataset(Noun, frozen=True, kw_only=True):
    """Numbers with their unit, who counted them, and how sure they are. Each is a page of the view Numbers."""

    id: Annotated[Id, described("The dataset's id, by which panels name it.", "order-00447")]
    title: Annotated[Words, described("What the numbers are about.", "Death sentences by year")]
    unit: Annotated[Words, described("What is counted. With the word people, a dot can be a person.", "people")] = ""
    counted_by: Annotated[Words, described("Who counted.", "the clerks of the ministry")] = ""
    period: Annotated[Edtf, described("The time that the numbers cover.", "1921/1953")] = Edtf()
    columns: Annotated[
        dict[str, Annotated[Words, described("What a visitor reads above this column.", "Year")]],
        described(
            "The columns: the key that the rows use, and what a visitor reads. The first names the rows.",
            {"year": "Year", "death": "Sentenced"},
        ),
    ] = field(default_factory=dict)
    rows: Annotated[
        tuple[
            Annotated[
                dict[str, Annotated[Words, described("A plain number is drawn; anything else stands as text.", "353074", "about 2,000")]],
                described("A row: what stands in each column. Leave out what is not known.", {"year": 1937, "death": 353074}),
            ],
            ...,
        ],
        described(
            "The rows, each with a value under the keys of the columns.", [{"year": 1937, "death": 353074}, {"year": 1938, "death": 328618}]
        ),
    ] = ()
    chart: Annotated[Chart, described("How it is drawn; by default what its numbers ask for.")] = "auto"
    map: Annotated[
        OnMap | None,
        described(
            "Draws the numbers on the map: a circle at each place, its area as large as the number.", {"place": "at", "number": "sent"}
        ),
    ] = None
    certainty: Certainty = "documented"
    range: Annotated[
        dict[str, Annotated[tuple[Number, Number], described("The least and the most.", [4000, 7000])]],
        described("What historians put a number at, the least and the most, by the key of its column.", {"death": [4000, 7000]}),
    ] = field(default_factory=dict)
    note: Annotated[
        Words, described("What is missing, and what must not be added to what.", "The book for the second half of 1852 is lost.")
    ] = ""
    sources: Sources = ()


class Term(Noun, frozen=True, kw_only=True):
    """A word of the glossary."""

    id: Annotated[Id, described("The term's id, by which links name it: `[words](term:…)`.", "nkvd")]
    term: Annotated[Words, described("The word itself.", "NKVD")]
    native: Native = field(default_factory=dict)
    meaning: Annotated[Prose, described("What it means, in one or two sentences.", "The interior ministry from 1934 to 1946.")]
    sources: Sources = ()


class Source(Noun, frozen=True, kw_only=True):
    """A book, article, archive or page that statements rest on. Sources are the same in every language."""

    id: Annotated[Id, described("The source's id, by which everything else names it.", "lenoe-kirov")]
    title: Annotated[str, described("Its title, as it stands on it.", "The Kirov Murder and Soviet History")]
    author: Annotated[str, described("Who wrote it; several are parted by commas.", "Matthew E. Lenoe")] = ""
    year: Annotated[str, described("When it appeared.", "2010", "1851–1866")] = ""
    publisher: Annotated[str, described("Who published it and where, or the journal and its number.", "Yale University Press")] = ""
    kind: Annotated[
        str,
        described(
            "What it is, which gives its place in the bibliography: archive, record, document, report, law; book, pamphlet, memoir;"
            " article, review, lecture; newspaper; encyclopedia, dictionary; web page, website, blog, forum. All else stands at the end.",
            "book",
        ),
    ] = ""
    address: Annotated[
        str, described("Its address on the web, with https:// in front. It is shown, never opened.", "https://example.org/book")
    ] = ""
    note: Annotated[
        str, described("What should be known of it: how far it can be trusted, where it is kept.", "With many documents in full.")
    ] = ""
