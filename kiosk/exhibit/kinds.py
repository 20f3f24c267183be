"""The kinds of value that nouns are made of.

`extra` says what no type can: that a text is an id of some other noun (`refers`), what kind of file a path leads to (`file`), prose with
our small Markdown in it (`markup`), whether a translation gives it (`words`), by what `rule` it is written, and what each of a few words
that may be chosen means (`meanings`). The checks read it there, so that a new field is checked by being declared. The description of a
field says what it is for; editors show it, docs/format-reference.md prints it, and a test demands one of every field. Every number has
bounds: that is what keeps `.nan` and `1e400` out.
"""

from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

PLAIN_NUMBER: Final = r"(?:0|[1-9]\d{0,14})(?:\.(\d{1,6}))?"
"""What can be drawn from zero: `353074`, `0.76`; not `00485`, `about 5.7 million`, `>20,000` or `-3`."""
ID_PATTERN: Final = "^[a-z0-9][a-z0-9_-]*$"
LONGEST_ID: Final = 64
ID_RULE: Final = "small letters, digits, - and _."


def described(description: str, *examples: object, **extra: object) -> Meta:
    """Say what a field is for, with examples of its value as they would stand in a file."""
    return Meta(description=description, examples=list(examples) or None, extra=extra or None)


def leading_to(noun: str, refers: str, example: str) -> Meta:
    """Say that an id is one of some other noun."""
    return described(f"The id of {noun}.", example, refers=refers, rule=f"The id of {noun}: {ID_RULE}")


Id = Annotated[
    str,
    Meta(pattern=ID_PATTERN, max_length=LONGEST_ID),
    described("Its id, by which others name it.", "kirov-murder", rule=ID_RULE.capitalize()),
]
FigureId = Annotated[Id, leading_to("a person in figures.yaml", "figure", "kirov")]
PanelId = Annotated[Id, leading_to("a panel", "panel", "kirov-murder")]
EventId = Annotated[Id, leading_to("an event in events.yaml", "event", "e1917-october")]
PlaceId = Annotated[Id, leading_to("a place in places.yaml", "place", "smolny")]
DatasetId = Annotated[Id, leading_to("a dataset in datasets.yaml", "dataset", "order-00447")]
SourceId = Annotated[Id, leading_to("a source in sources.yaml", "source", "lenoe-kirov")]
RoleClassId = Annotated[Id, leading_to("a role class in exhibit.yaml", "role class", "leader")]
Sources = Annotated[tuple[SourceId, ...], described("What this rests on: the ids of sources in sources.yaml.", ["lenoe-kirov"])]

Prose = Annotated[
    str,
    described(
        "A text that visitors read.",
        "Sergei Kirov was shot in [Leningrad](place:leningrad).",
        rule="Small Markdown: paragraphs, lists, **strong**, *emphasis*, [words](figure:id), [^claim].",
        markup=True,
        words=True,
    ),
]
Words = Annotated[str, Meta(extra={"words": True})]
"""A text that a visitor reads, and that a translation says in another language."""
Native = Annotated[
    dict[str, Annotated[str, described("The name in that language.", "Сергей Миронович Киров")]],
    described(
        "The name in its own languages and scripts, by language code. A search finds it by any of them.", {"ru": "Сергей Миронович Киров"}
    ),
]
File = Annotated[
    str,
    described("A path inside the exhibit, written with forward slashes.", "images/kirov-murder.svg", file="picture"),
]
Alt = Annotated[
    Words,
    described(
        "What is to be seen, for those who cannot see it; it is read aloud. At most 250 characters.", "A long corridor with one open door."
    ),
]
Caption = Annotated[Words, described("A line under the picture when it is looked at large.", "The corridor of the Smolny, simplified.")]
Credit = Annotated[str, described("Whose work it is.", "Town archive, 1901")]
Rights = Annotated[
    str,
    described(
        "What may be done with it, best by the SPDX name of a licence; else the licence of exhibit.yaml holds.", "CC0-1.0", "CC-BY-4.0"
    ),
]
Film = Annotated[
    str,
    described(
        "The path of a film inside the exhibit: .mp4 (H.264) or .webm (VP9). A translation may name its own.",
        "media/newsreel.mp4",
        file="video",
        words=True,
    ),
]
Sound = Annotated[
    str,
    described("The path of a sound file inside the exhibit. A translation may name its own.", "media/speech.mp3", file="audio", words=True),
]
Spoken = Annotated[
    str,
    described(
        "The path of a sound file inside the exhibit. Each language names its own.", "media/kirov.en.opus", file="spoken", words=True
    ),
]
"""Somebody reads a text aloud. In a language without a recording the voice of the machine does; it never speaks another language."""
Captions = Annotated[
    str,
    described(
        "The path of the captions, a WebVTT file inside the exhibit. A translation names its own.",
        "media/newsreel.en.vtt",
        file="captions",
        words=True,
    ),
]
Document = Annotated[
    str,
    described(
        "The path of the text inside the exhibit: .txt or .md. No visitor sees it; `kiosk check` finds what was copied from it.",
        "source/article.txt",
        file="text",
    ),
]
Size = Annotated[str, Meta(pattern="^[1-9][0-9]{2,4}x[1-9][0-9]{2,4}$"), described("Width x height in pixels.", "1920x1080")]
Language = Annotated[str, Meta(pattern="^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"), described("A BCP 47 code.", "uk")]
Fraction = Annotated[float, Meta(ge=0, le=1), described("A fraction from 0 to 1.", 0.5)]
Number = Annotated[float, Meta(ge=-1e15, le=1e15), described("A number, without spaces and words.", 681692)]
Year = Annotated[int, Meta(ge=1, le=9999), described("A year.", 1934)]
Point = tuple[Fraction, Fraction]
"""A point of a picture, from its upper left."""

Certainty = Annotated[
    Literal["documented", "minimum", "estimate", "disputed"],
    described(
        "How sure it is.",
        meanings={
            "documented": "recorded at the time",
            "minimum": "recorded, but not everything was: at least so many",
            "estimate": "worked out later",
            "disputed": "historians disagree",
        },
    ),
]
Chart = Annotated[
    Literal["auto", "bars", "lines", "dots", "ranges", "table"],
    described(
        "How it is drawn.",
        meanings={
            "auto": "as its numbers ask for",
            "bars": "a bar for each number",
            "lines": "a line for each column over the years, for what was held on one day of each year",
            "dots": "a dot for a person, or for a round number of them",
            "ranges": "from the lowest to the highest estimate",
            "table": "no drawing, only the table",
        },
    ),
]
Tile = Annotated[
    Literal["square", "cut", "circle"],
    described(
        "The shape of their tiles.",
        meanings={"square": "a square", "cut": "a square with its corners cut off", "circle": "a circle"},
    ),
]
Manner = Annotated[
    Literal["killed", "executed", "died in custody", "suicide", "natural", "unknown"],
    described(
        "How the life ended. Killed, executed and died in custody draw strokes over the tile.",
        meanings={
            "killed": "by other people",
            "executed": "put to death by a state, with a trial or without",
            "died in custody": "in prison, in a camp or under interrogation",
            "suicide": "by their own hand",
            "natural": "of illness, age or an accident",
            "unknown": "nobody knows, or it does not matter here",
        },
    ),
]
Sort = Annotated[
    Literal["ally", "family", "changed", "rival", "court", "killed", "other"],
    described(
        "How the tie is drawn in *Who knew whom*; without it, it is told from English words of the kind.",
        meanings={
            "ally": "friends, companions, allies",
            "family": "by blood or marriage",
            "changed": "one of the two changed sides",
            "rival": "rivals and opponents",
            "court": "police, prosecutor, judge and the accused",
            "killed": "one killed the other, or had them killed",
            "other": "anything else",
        },
    ),
]
Palette = Literal["paper", "dark", "contrast", "grey"]


class Noun(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What every noun of the format has in common: it is frozen, and an unknown key in it is a mistake."""
