"""Words of the glossary are offered where they are needed, and once."""

import re
from bisect import bisect
from collections.abc import Iterator
from itertools import islice
from typing import Final

from kiosk.exhibit import prose
from kiosk.exhibit.finding import at
from kiosk.exhibit.model import Term
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import Text, linked, texts

EMPTY_LINE: Final = re.compile(r"\n[ \t]*\n")


@guideline(
    "G101",
    "term-unused",
    failing="""
        # glossary.yaml
        - {id: afterdamp, term: Afterdamp, meaning: What is left of the air after an explosion.}
        """,
    passing="""
        # glossary.yaml
        - {id: firedamp, term: Firedamp, meaning: "A gas that burns, and leaves [afterdamp](term:afterdamp)."}
        - {id: afterdamp, term: Afterdamp, meaning: What is left of the air after an explosion.}
        """,
)
def terms_are_used(edition: Edition) -> Iterator[Finding]:
    """Every term of the glossary is led to from some prose.

    A word that nobody can tap explains nothing (this house's own rule).
    """
    if not (edition.original and edition.is_whole):
        return
    used = {name for entry in edition.loaded.entries for name in linked(entry, "term")}
    for entry in edition.entries(Term):
        name = entry.noun.id
        if name not in used:
            hint = f"lead to it with [words](term:{name}) where it is used first"
            yield Finding(entry, at(entry.node, "id"), f"no text links to the term '{name}'", hint)


@guideline(
    "G102",
    "term-repeated",
    failing="""
        # panels/lamp.yaml
        easy: The pit had [firedamp](term:firedamp). A flame and [firedamp](term:firedamp) kill.
        """,
    passing="""
        # panels/lamp.yaml
        easy: The pit had [firedamp](term:firedamp). A flame and firedamp kill.
        """,
)
def terms_once_a_paragraph(edition: Edition) -> Iterator[Finding]:
    """A term is linked once in a paragraph at most.

    Te Papa, gloss pattern: glosses are few, at most one in a paragraph.
    """
    for entry in edition.loaded.entries:
        for text in texts(entry):
            yield from islice(_repeated(text), MOST_IN_A_TEXT) if text.is_prose else ()


def _repeated(text: Text) -> Iterator[Finding]:
    """Find the second and every further link to a term between two empty lines."""
    breaks = [found.start() for found in EMPTY_LINE.finditer(text.written)]
    seen: set[tuple[int, str]] = set()
    for span in prose.spans(text.written):
        here = (bisect(breaks, span.start), span.id)
        if span.noun == "term" and here in seen:
            at_link = text.place(span.start, span.end - span.start)
            yield Finding(text.entry, at_link, f"the term '{span.id}' is linked twice in this paragraph", "write the words alone")
        if span.noun == "term":
            seen.add(here)
