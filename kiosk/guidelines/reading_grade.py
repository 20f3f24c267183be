"""How many years of school a text asks for."""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from kiosk.exhibit.model import Panel
from kiosk.guidelines.counting import sentences, words
from kiosk.guidelines.edition import Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import read, text_at

HARDEST: Final = 11
VOWELS: Final = re.compile(r"[aeiouy]+")
SILENT: Final = re.compile(r"(?:(?<![^aeiouy]l)e|(?<![td])ed|(?<![cgsxz])(?<![cs]h)es)\Z")
"""An ending that is not heard: *like*, *lived*, *lives*; but *table*, *wanted*, *prices*."""
NAMES: Final = ("figure", "place")
"""Links whose words are left out: a visitor looks a name up with a finger, and does not stumble over its syllables."""


@guideline(
    "T202",
    "reading-grade",
    failing="""
        # panels/lamp.yaml
        body: Miniaturised instrumentation facilitated subterranean investigation throughout Northumberland's collieries.
        """,
    passing="""
        # panels/lamp.yaml
        body: With small tools men could look for gas under the ground.
        """,
)
def body_grade(edition: Edition) -> Iterator[Finding]:
    """The English body asks for no more than eleven years of school.

    Estimated by Flesch and Kincaid, for English only; linked people and places are left out. Museums ask for about the eighth
    grade (Alaska State Museums) and for several levels side by side (Smithsonian, I.A). Words such as collectivization and
    Politburo cannot be left out of a history and raise the estimate by two or three grades, so eleven is the bound, and
    `easy` stands beside the body for everybody else. When this was set, the fourteen panels of the first exhibit lay between
    3.9 and 8.5.
    """
    if not edition.speaks("en"):
        return
    for entry in edition.entries(Panel):
        if text := text_at(entry, "body"):
            found = grade(read(text.written, skip=NAMES).text)
            if found > HARDEST:
                message = f"'body' asks for {found:.1f} years of school"
                yield Finding(entry, text.scalar, message, f"shorter sentences and words bring it to {HARDEST} or fewer")


def grade(text: str) -> float:
    """Estimate the Flesch–Kincaid grade of an English text: 0.39 words a sentence + 11.8 syllables a word − 15.59."""
    said = words(text)
    if not said:
        return 0.0
    return 0.39 * len(said) / max(1, len(sentences(text))) + 11.8 * sum(map(syllables, said)) / len(said) - 15.59


@lru_cache(maxsize=4096)
def syllables(word: str) -> int:
    """Estimate the syllables of an English word by its groups of vowels: an estimate, and for English only. A number counts one."""
    return sum(max(1, len(VOWELS.findall(SILENT.sub("", part)))) for part in re.findall(r"[a-z’']+|\d[\d.,]*", word.lower()))
