"""Signs that a typesetter would not let pass: each language has quotation marks of its own, and no room before a comma.

The rules hold for English, Russian and Ukrainian alone; French, to name one, puts room before a colon.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import Text, texts

QUOTES: Final = {
    "en": "write “…” around a quotation, ‘…’ inside one, and ’ as apostrophe",
    "ru": "write «…» around a quotation and „…“ inside one",
    "uk": "write «…» around a quotation, „…“ inside one, and ’ as apostrophe",
}
"""What each language has instead of straight quotation marks (Unicode CLDR)."""
STRAIGHT: Final = re.compile("[\"']")
WIDE: Final = re.compile(r"[ \N{NO-BREAK SPACE}](?<=\S[ \N{NO-BREAK SPACE}])[ \N{NO-BREAK SPACE}]+(?=\S)")
EARLY: Final = re.compile(r"\s(?<=[\w)»”’]\s)\s*[,.;:!?](?![\w.])")
"""A space is looked for first, then what stands before it: the other way round every letter would be tried."""


@guideline(
    "T302",
    "quotation-marks",
    failing="""
        # panels/lamp.yaml
        lead: He called it "my lamp".
        """,
    passing="""
        # panels/lamp.yaml
        lead: He called it “my lamp”.
        """,
)
def quotation_marks(edition: Edition) -> Iterator[Finding]:
    """Quotation marks and apostrophes are those of the language, not those of a typewriter.

    Unicode CLDR; for English, Russian and Ukrainian. Told once for each text.
    """
    for text in _texts(edition):
        if found := STRAIGHT.findall(text.written):
            place = text.place(text.written.index(found[0]))
            more = f", and {len(found) - 1} more" if len(found) > 1 else ""
            yield Finding(text.entry, place, f"a straight quotation mark stands here{more}", QUOTES[edition.language.partition("-")[0]])


@guideline(
    "T303",
    "spaces",
    failing="""
        # panels/lamp.yaml
        lead: A mesh of wire , no more.
        """,
    passing="""
        # panels/lamp.yaml
        lead: A mesh of wire, no more.
        """,
)
def spaces(edition: Edition) -> Iterator[Finding]:
    """There is one space between words, and none before a punctuation mark.

    Every typesetter's rule, for English, Russian and Ukrainian; French, to name one, has others.
    """
    for text in _texts(edition):
        for found in islice(WIDE.finditer(text.written), MOST_IN_A_TEXT):
            yield Finding(text.entry, text.place(found.start(), len(found[0])), "two spaces stand here", "leave one")
        for found in islice(EARLY.finditer(text.written), MOST_IN_A_TEXT):
            yield Finding(text.entry, text.place(found.start(), len(found[0])), f"a space stands before '{found[0][-1]}'", "take it out")


def _texts(edition: Edition) -> Iterator[Text]:
    """Give all texts of an edition whose language has these rules."""
    if edition.speaks(*QUOTES):
        for entry in edition.loaded.entries:
            yield from texts(entry)
