"""How long a sentence may be for somebody who stands."""

from collections.abc import Iterator
from itertools import islice
from typing import Final

from kiosk.exhibit.model import Event, Figure, Panel, Place, Term
from kiosk.guidelines.counting import sentences
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import Text, texts

LONGEST: Final = 30
READ_STANDING: Final = frozenset({"lead", "brief", "body", "full", "life", "about", "meaning"})
"""The texts on screens and sheets. What stands behind them (claims, notes) is for those who sit down with it; `easy` has a rule
of its own."""


@guideline(
    "T201",
    "sentence-length",
    failing="""
        # panels/lamp.yaml
        body: |
          The mesh of wire that Davy put around the flame took away so much of its heat that the firedamp, which had killed
          so many men in the pits of the north, could not burn.
        """,
    passing="""
        # panels/lamp.yaml
        body: |
          Davy put a mesh of wire around the flame. It took away so much heat that the firedamp could not burn.
        """,
)
def sentence_length(edition: Edition) -> Iterator[Finding]:
    """No sentence has more than 30 words.

    Museums ask for about eight years of school (Alaska State Museums). By the measure of Flesch and Kincaid a sentence of 30
    ordinary English words asks for nearly fourteen; an encyclopedia's, measured with it, had 20 to 37 and asked for thirteen
    to seventeen. The number is this house's own and holds for every language. What stands behind a panel (claims, notes) is
    left out.
    """
    for entry in edition.entries(Panel, Figure, Event, Place, Term):
        for text in texts(entry):
            if text.key == text.top and text.key in READ_STANDING:
                yield from long_sentences(text, LONGEST, f"make two of it; {LONGEST} are the most that can be read standing")


def long_sentences(text: Text, longest: int, hint: str) -> Iterator[Finding]:
    """Find the sentences of a text that are longer than is asked."""
    long = (sentence for sentence in sentences(text.reading.text) if sentence.words > longest)
    for sentence in islice(long, MOST_IN_A_TEXT):
        at = text.place_read(sentence.start, sentence.end)
        yield Finding(text.entry, at, f"this sentence has {sentence.words} words", hint)
