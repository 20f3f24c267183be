"""Easy language is easy: short sentences, most of them very short."""

from collections.abc import Iterator
from itertools import islice
from statistics import median
from typing import Final

from kiosk.exhibit.model import Panel
from kiosk.guidelines.counting import sentences
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.texts import text_at

MEDIAN: Final = 12
LONGEST: Final = 20


def short_sentences(edition: Edition) -> Iterator[Finding]:
    """Half of the sentences of `easy` have 12 words or fewer, and none has more than 20.

    That essential text can be read by people who have difficulty reading is asked by the Smithsonian (Guidelines for
    Accessible Exhibition Design, III.A); the two numbers are this house's own.
    """
    for entry in edition.entries(Panel):
        if text := text_at(entry, "easy"):
            found = sentences(text.reading.text)
            middle = median(sentence.words for sentence in found) if found else 0
            if middle > MEDIAN:
                message = f"half of the sentences in 'easy' have {middle:g} words or more"
                yield Finding(entry, text.scalar, message, f"let half of them have {MEDIAN} or fewer")
            long = (sentence for sentence in found if sentence.words > LONGEST)
            for sentence in islice(long, MOST_IN_A_TEXT):
                at = text.place_read(sentence.start, sentence.end)
                hint = f"in easy language no sentence has more than {LONGEST}: make two of it"
                yield Finding(entry, at, f"this sentence has {sentence.words} words", hint)
