"""How long a text may be, so that it is read at all: by people who stand, and have come for more than one panel."""

from collections.abc import Iterator
from math import ceil, floor
from typing import Final, NamedTuple

from kiosk.exhibit.model import Figure, Panel
from kiosk.guidelines.counting import sentences, words
from kiosk.guidelines.edition import Edition, Finding
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


def panel_lengths(edition: Edition) -> Iterator[Finding]:
    """Each layer of a panel keeps to its length.

    Title: 2 to 5 words (Canadian Museum for Human Rights, graphic standards 5.5). Body: 30 to 70 words on a screen (Te Papa,
    digital labels); 75 are the most for any label (Bitgood). Lead, brief and full are this house's own: one sentence of at
    most 20 words, one or two of at most 40, and 150 to 300 for those who sit down; the layers follow Te Papa ("broad and
    shallow: one or two layers"). A title of one word is enough in a language without articles.
    """
    for entry in edition.entries(Panel):
        for text in texts(entry):
            if text.key == text.top and text.key in PANEL:
                yield from _judged(text, _bounds(PANEL[text.key], edition, text.key))


def asked_of_translation(noun: object, key: str) -> Length | None:
    """Give the length that is asked of a text in other languages, for those who write it; None where none is."""
    length = PANEL.get(key) if isinstance(noun, Panel) else LIFE if isinstance(noun, Figure) and key == "life" else None
    if length is None:
        return None
    return length.in_other_languages()._replace(least=1) if key == "title" else length.in_other_languages()


def brief_is_brief(edition: Edition) -> Iterator[Finding]:
    """The brief has one or two sentences: it is read from afar, or by those who read nothing else (this house's own rule)."""
    for entry in edition.entries(Panel):
        for text in texts(entry):
            if text.key == text.top == "brief" and (count := len(sentences(text.reading.text))) > MOST_SENTENCES_OF_BRIEF:
                yield Finding(entry, text.scalar, f"'brief' has {count} sentences", "a brief has one or two")


def life_lengths(edition: Edition) -> Iterator[Finding]:
    """A life has 40 to 80 words: about a label (Te Papa: 30 to 70; Canadian Museum for Human Rights: 60 for primary texts)."""
    for entry in edition.entries(Figure):
        for text in texts(entry):
            if text.key == text.top == "life":
                yield from _judged(text, _bounds(LIFE, edition))


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
