"""The kinds of value that nouns are made of.

`extra` says what no type can: that a text is an id of some other noun (`refers`), what kind of file a path leads to (`file`), prose with
our small Markdown in it (`markup`), and whether a translation gives it (`words`). The checks read it there, so that a new field
is checked by being declared. Every number has bounds: that is what keeps `.nan` and `1e400` out.
"""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

PLAIN_NUMBER: Final = r"(?:0|[1-9]\d{0,14})(?:\.(\d{1,6}))?"
"""What can be drawn from zero: `353074`, `0.76`; not `00485`, `about 5.7 million`, `>20,000` or `-3`."""
ID_PATTERN: Final = "^[a-z0-9][a-z0-9_-]*$"
Id = Annotated[
    str,
    Meta(pattern=ID_PATTERN, max_length=64, description="Small letters, digits, - and _.", examples=["kirov-murder"]),
]
FigureId = Annotated[
    Id, Meta(extra={"refers": "figure"}, description="The id of a person in figures.yaml: small letters, digits, - and _.")
]
PanelId = Annotated[Id, Meta(extra={"refers": "panel"}, description="The id of a panel: small letters, digits, - and _.")]
EventId = Annotated[Id, Meta(extra={"refers": "event"}, description="The id of an event in events.yaml: small letters, digits, - and _.")]
PlaceId = Annotated[
    Id,
    Meta(extra={"refers": "place"}, description="The id of a place in places.yaml: small letters, digits, - and _.", examples=["smolny"]),
]
DatasetId = Annotated[
    Id,
    Meta(
        extra={"refers": "dataset"},
        description="The id of a dataset in datasets.yaml: small letters, digits, - and _.",
        examples=["order-00447"],
    ),
]
SourceId = Annotated[
    Id,
    Meta(
        extra={"refers": "source"},
        description="The id of a source in sources.yaml: small letters, digits, - and _.",
        examples=["lenoe-kirov"],
    ),
]
RoleClassId = Annotated[
    Id,
    Meta(
        extra={"refers": "role class"},
        description="The id of a role class in exhibit.yaml: small letters, digits, - and _.",
        examples=["leader"],
    ),
]

Prose = Annotated[
    str,
    Meta(
        description="Small Markdown: paragraphs, lists, **strong**, *emphasis*, [words](figure:id), [^claim].",
        extra={"markup": True, "words": True},
    ),
]
Words = Annotated[str, Meta(extra={"words": True})]
"""A text that a visitor reads, and that a translation says in another language."""
File = Annotated[
    str,
    Meta(
        description="A path inside the exhibit, written with forward slashes.",
        examples=["images/kirov-murder.svg"],
        extra={"file": "picture"},
    ),
]
Film = Annotated[
    str,
    Meta(
        description="The path of a film inside the exhibit: .mp4 (H.264) or .webm (VP9). A translation may name its own.",
        examples=["media/newsreel.mp4"],
        extra={"file": "video", "words": True},
    ),
]
Sound = Annotated[
    str,
    Meta(
        description="The path of a sound file inside the exhibit. A translation may name its own.",
        examples=["media/speech.mp3"],
        extra={"file": "audio", "words": True},
    ),
]
Captions = Annotated[
    str,
    Meta(
        description="The path of the captions, a WebVTT file inside the exhibit. A translation names its own.",
        examples=["media/newsreel.en.vtt"],
        extra={"file": "captions", "words": True},
    ),
]
Document = Annotated[
    str,
    Meta(
        description="The path of a text inside the exhibit: .txt or .md. No visitor sees it; `kiosk check` finds what was copied from it.",
        examples=["source/article.txt"],
        extra={"file": "text"},
    ),
]
Size = Annotated[str, Meta(pattern="^[1-9][0-9]{2,4}x[1-9][0-9]{2,4}$", description="Width x height in pixels.", examples=["1920x1080"])]
Language = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$", description="A BCP 47 code.", examples=["uk"])]
Fraction = Annotated[float, Meta(ge=0, le=1)]
Number = Annotated[float, Meta(ge=-1e15, le=1e15)]
Year = Annotated[int, Meta(ge=1, le=9999, examples=[1934])]

Certainty = Literal["documented", "minimum", "estimate", "disputed"]
Chart = Literal["auto", "bars", "lines", "dots", "ranges", "table"]
Tile = Literal["square", "cut", "circle"]
Manner = Literal["killed", "executed", "died in custody", "suicide", "natural", "unknown"]
Sort = Literal["ally", "family", "changed", "rival", "court", "killed", "other"]
Palette = Literal["paper", "dark", "contrast", "grey"]


class Noun(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every noun of the format has in common: it is frozen, and an unknown key in it is a mistake."""
