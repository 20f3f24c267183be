"""Easy language is easy: short sentences, most of them very short."""

from collections.abc import Iterator
from statistics import median
from typing import Final

from kiosk.exhibit.model import Panel
from kiosk.guidelines.counting import sentences
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.sentence_length import long_sentences
from kiosk.guidelines.texts import text_at

MEDIAN: Final = 12
LONGEST: Final = 20


@guideline(
    "T203",
    "easy-sentences",
    failing="""
        # panels/lamp.yaml
        easy: The lamp had a fine mesh of wire around the flame in the middle.
        """,
    passing="""
        # panels/lamp.yaml
        easy: The lamp had a mesh. The mesh was made of wire.
        """,
)
def easy_sentences(edition: Edition) -> Iterator[Finding]:
    """Half of the sentences of `easy` have 12 words or fewer.

    That essential text can be read by people who have difficulty reading is asked by the Smithsonian (Guidelines for
    Accessible Exhibition Design, III.A); the number is this house's own.
    """
    for entry in edition.entries(Panel):
        if text := text_at(entry, "easy"):
            found = sentences(text.reading.text)
            middle = median(sentence.words for sentence in found) if found else 0
            if middle > MEDIAN:
                message = f"half of the sentences in 'easy' have {middle:g} words or more"
                yield Finding(entry, text.scalar, message, f"let half of them have {MEDIAN} or fewer")


@guideline(
    "T204",
    "easy-longest",
    failing="""
        # panels/lamp.yaml
        easy: |
          It had a mesh. The mesh was cool. Then the men went down into the pit with it every day and came back up
          every night and were glad of it.
        """,
    passing="""
        # panels/lamp.yaml
        easy: It had a mesh. The mesh was cool. The men took it into the pit every day.
        """,
)
def easy_longest(edition: Edition) -> Iterator[Finding]:
    """No sentence of `easy` has more than 20 words.

    After the Smithsonian (Guidelines for Accessible Exhibition Design, III.A), as easy-sentences is; the number is this
    house's own.
    """
    for entry in edition.entries(Panel):
        if text := text_at(entry, "easy"):
            yield from long_sentences(text, LONGEST, f"in easy language no sentence has more than {LONGEST}: make two of it")
