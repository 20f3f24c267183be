"""The word list of an exhibit: words that its curators do not want to use, and what they write instead.

Each language has a list of its own, on its cover. What others said or wrote may use any word, so nothing is looked for inside
quotation marks, in what the panel tells of its source document, or in the titles of sources.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from kiosk.exhibit.model import Cover
from kiosk.exhibit.nodes import Mapping
from kiosk.guidelines.edition import MOST_IN_A_TEXT, Edition, Finding
from kiosk.guidelines.guideline import guideline
from kiosk.guidelines.texts import OWN, Text, texts

REPORTED_SPEECH: Final = frozenset({"curator", "article"})
"""Keys of texts that say what the source document says."""
QUOTED: Final = re.compile(r"„[^“”„]*[“”]|“[^“”]*”|«[^«»]*(?:«[^«»]*»[^«»]*)*»")
APOSTROPHES: Final = "'’ʼ"


@guideline(
    "T301",
    "word-list",
    failing="""
        # exhibit.yaml
        word_list:
          avoid: {genius: inventor}
        # panels/lamp.yaml
        lead: A genius put a mesh around the flame.
        """,
    passing="""
        # exhibit.yaml
        word_list:
          avoid: {genius: inventor}
        # panels/lamp.yaml
        lead: An inventor put a mesh around the flame.
        """,
)
def avoided_words(edition: Edition) -> Iterator[Finding]:
    """No text has a word in it that the exhibit's own word list advises against.

    For rise-of-stalin the list follows the exhibit's dossier (6.3, Words): the vocabulary of those who killed, and words that
    take a sentence for a verdict. Whole words are found, in any case, across line breaks. A phrase with nothing to write
    instead is one that may stand: `Kiev Governorate` within a list that advises against Kiev.
    """
    avoid = {_key(phrase): advice for phrase, advice in _list_of(edition).items() if phrase.strip()}
    if not avoid:
        return
    pattern = _pattern(avoid)
    for entry in edition.entries(*OWN):
        for text in texts(entry):
            if text.key not in REPORTED_SPEECH:
                yield from _found(text, pattern, avoid)


def _list_of(edition: Edition) -> dict[str, str]:
    """Give the list of the edition's own language: a translation without one does not inherit the original's."""
    for entry in edition.entries(Cover):
        if isinstance(entry.node, Mapping) and entry.node.get("word_list", "avoid"):
            avoid: dict[str, str] = entry.noun.word_list.avoid
            return avoid
    return {}


def _found(text: Text, pattern: re.Pattern[str], avoid: dict[str, str]) -> Iterator[Finding]:
    """Find the words in one text."""
    said = QUOTED.sub(lambda quoted: "\0" * len(quoted[0]), text.reading.text)
    for found in islice(pattern.finditer(said), MOST_IN_A_TEXT):
        advice = avoid.get(_key(found[0]), "").strip()
        if advice:
            hint = advice.strip("()") if advice.startswith("(") else f"write: {advice}"
            message = f"'{' '.join(found[0].split())}' stands on the word list"
            yield Finding(text.entry, text.place_read(found.start(), found.end()), message, hint)


def _pattern(phrases: dict[str, str]) -> re.Pattern[str]:
    """Find any of the phrases as whole words; the longest first, so that the advice is that of the whole phrase."""
    longest = sorted(phrases, key=len, reverse=True)
    written = "|".join(r"\s+".join(re.escape(word).replace("'", f"[{APOSTROPHES}]") for word in phrase.split()) for phrase in longest)
    # An apostrophe is no letter to `re`, but what stands behind one is not the beginning of a word.
    return re.compile(rf"(?<!\w)(?<!\w[{APOSTROPHES}])(?:{written})(?!\w)", re.IGNORECASE)


def _key(phrase: str) -> str:
    """Write a phrase in the one way in which it is looked up."""
    return " ".join(re.sub(f"[{APOSTROPHES}]", "'", phrase).split()).casefold()
