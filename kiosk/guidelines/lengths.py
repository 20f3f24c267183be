"""How long a text may be, so that it is read at all: by people who stand, and have come for more than one panel."""

from collections.abc import Iterator
from math import ceil, floor
from typing import Final, NamedTuple

from kiosk.exhibit.model import Figure, Panel
from kiosk.guidelines.counting import sentences, words
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import Text, texts

OTHER_LANGUAGES: Final = 0.15
"""The part by which a translation may be shorter or longer, of one: this house's own rule, below the 20 to 25 % that the
Canadian Museum for Human Rights gives to French, because Russian and Ukrainian need fewer words for the same."""


class Length(NamedTuple):
    """The fewest and the most words of a text; 0 where there is no bound."""

    least: int
    most: int

    def in_other_languages(self) -> "Length":
        """Give the bounds of a translation."""
        return Length(ceil(self.least * (1 - OTHER_LANGUAGES)), floor(self.most * (1 + OTHER_LANGUAGES)))

    def __str__(self) -> str:
        return f"{self.least} to {self.most}" if self.least else f"at most {self.most}"


PANEL: Final = {
    "title": Length(2, 5),
    "lead": Length(0, 20),
    "brief": Length(0, 40),
    "body": Length(30, 70),
    "full": Length(150, 300),
}
LIFE: Final = Length(40, 80)
MOST_SENTENCES_OF_BRIEF: Final = 2


def asked_of_translation(noun: object, key: str) -> Length | None:
    """Give the length that is asked of a text in other languages, for those who write it; None where none is."""
    length = PANEL.get(key) if isinstance(noun, Panel) else LIFE if isinstance(noun, Figure) and key == "life" else None
    if length is None:
        return None
    return length.in_other_languages()._replace(least=1) if key == "title" else length.in_other_languages()


@guideline(
    "T101",
    "title-length",
    failing="""
        # panels/lamp.yaml
        title: The lamp that they carried down
        """,
    passing="""
        # panels/lamp.yaml
        title: The safety lamp
        """,
)
def title_length(edition: Edition) -> Iterator[Finding]:
    """The title of a panel has 2 to 5 words.

    Canadian Museum for Human Rights, graphic standards 5.5. One word is enough in languages other than English, for some have
    no articles. A translation may be up to 15 % shorter or longer, here and in every other length.
    """
    return _layer(edition, "title")


@guideline(
    "T102",
    "lead-length",
    failing="""
        # panels/lamp.yaml
        lead: A mesh of wire kept the flame inside the lamp, and the heat too, so that what burned outside was nothing at all.
        """,
    passing="""
        # panels/lamp.yaml
        lead: A mesh of wire kept the flame inside.
        """,
)
def lead_length(edition: Edition) -> Iterator[Finding]:
    """The lead of a panel has at most 20 words.

    It is one sentence that says what the panel is about; the number is this house's own.
    """
    return _layer(edition, "lead")


@guideline(
    "T103",
    "brief-length",
    failing="""
        # panels/lamp.yaml
        brief: |
          A mesh of wire kept the flame inside the lamp, and whoever carried it down into the pit could see and
          live. But the mesh grew hot, and in a strong draught the flame went through it and the gas outside burned.
        """,
    passing="""
        # panels/lamp.yaml
        brief: A mesh of wire kept the flame inside. It was not enough.
        """,
)
def brief_length(edition: Edition) -> Iterator[Finding]:
    """The brief of a panel has at most 40 words.

    Layers follow Te Papa: broad and shallow. The number is this house's own.
    """
    return _layer(edition, "brief")


@guideline(
    "T104",
    "brief-sentences",
    failing="""
        # panels/lamp.yaml
        brief: The flame stayed inside. The mesh grew hot. It was not enough.
        """,
    passing="""
        # panels/lamp.yaml
        brief: The flame stayed inside. It was not enough.
        """,
)
def brief_is_brief(edition: Edition) -> Iterator[Finding]:
    """The brief of a panel has one or two sentences.

    It is read from afar, or by those who read nothing else (this house's own rule).
    """
    for entry in edition.entries(Panel):
        for text in texts(entry):
            if text.key == text.top == "brief" and (count := len(sentences(text.reading.text))) > MOST_SENTENCES_OF_BRIEF:
                yield Finding(entry, text.scalar, f"'brief' has {count} sentences", "a brief has one or two")


@guideline(
    "T105",
    "body-length",
    failing="""
        # panels/lamp.yaml
        body: The flame stayed inside.
        """,
    passing="""
        # panels/lamp.yaml
        body: |
          In the pit a naked flame could kill. Humphry Davy put a mesh of wire around it. The mesh took the heat away. So the
          flame went out before the gas outside could burn.
        """,
)
def body_length(edition: Edition) -> Iterator[Finding]:
    """The body of a panel has 30 to 70 words.

    That is a screen (Te Papa, digital labels); 75 are the most for any label (Bitgood).
    """
    return _layer(edition, "body")


@guideline(
    "T106",
    "full-length",
    failing="""
        # panels/lamp.yaml
        full: The flame stayed inside.
        """,
    passing="""
        # panels/lamp.yaml
        full: ""
        """,
)
def full_length(edition: Edition) -> Iterator[Finding]:
    """The full text of a panel, where there is one, has 150 to 300 words.

    It is for those who sit down; the numbers are this house's own.
    """
    return _layer(edition, "full")


@guideline(
    "T107",
    "life-length",
    failing="""
        # figures.yaml
        - {id: davy, name: Humphry Davy, life: He was born by the sea.}
        """,
    passing="""
        # figures.yaml
        - id: davy
          name: Humphry Davy
          life: |
            He was born by the sea and learned from books. In London he gave talks to full halls. In the year 1815 the owners
            of the pits asked him for help. He tried flames in tubes and in cages of wire, and wrote down what he saw.
          relations: [{to: watson, kind: helper}]
        """,
)
def life_lengths(edition: Edition) -> Iterator[Finding]:
    """A life has 40 to 80 words.

    That is about a label (Te Papa: 30 to 70; Canadian Museum for Human Rights: 60 for primary texts).
    """
    for entry in edition.entries(Figure):
        for text in texts(entry):
            if text.key == text.top == "life":
                yield from _judged(text, _bounds(LIFE, edition))


def _layer(edition: Edition, key: str) -> Iterator[Finding]:
    """Judge one layer of every panel."""
    for entry in edition.entries(Panel):
        for text in texts(entry):
            if text.key == text.top == key:
                yield from _judged(text, _bounds(PANEL[key], edition, key))


def _bounds(length: Length, edition: Edition, key: str = "") -> Length:
    """Give the bounds in the edition's language."""
    bounds = length if edition.original else length.in_other_languages()
    return bounds._replace(least=1) if key == "title" and not edition.speaks("en") else bounds


def _judged(text: Text, length: Length) -> Iterator[Finding]:
    """Say when a text is too short or too long."""
    count = len(words(text.reading.text))
    if not length.least <= count <= length.most:
        said = f"'{text.key}' has {count} {'word' if count == 1 else 'words'}"
        yield Finding(text.entry, text.scalar, said, f"museums ask for {length} words here")
