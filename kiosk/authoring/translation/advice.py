"""What a translator is told about a text: where a visitor meets it, how long it may be, and what in it must stay."""

from typing import Final

from kiosk.exhibit import prose
from kiosk.exhibit.catalogue import Dataset, Event, Place, Term
from kiosk.exhibit.classroom import Lesson, Question
from kiosk.exhibit.kinds import Noun
from kiosk.exhibit.model import Cover, Panel
from kiosk.exhibit.people import Figure
from kiosk.exhibit.problem import shorten
from kiosk.guidelines.lengths import asked_of_translation
from kiosk.guidelines.pictures import LONGEST_ALT

NAMES: Final[dict[type[Noun], tuple[str, str]]] = {
    Cover: ("exhibit", "title"),
    Panel: ("panel", "title"),
    Figure: ("person", "name"),
    Place: ("place", "name"),
    Event: ("event", "title"),
    Dataset: ("numbers", "title"),
    Term: ("term", "term"),
    Lesson: ("lesson", "title"),
    Question: ("question", "asks"),
}
"""What a noun is called, and the field by which people know it."""

MEANINGS: Final = {
    "alt": f"what is to be seen, for those who do not see it; at most {LONGEST_ALT} characters",
    "article": "what another text says, and why this one differs",
    "because": "why an answer is right or wrong; a class sees it when all have answered",
    "easy": "easy language: short sentences, everyday words",
    "monogram": "the letters in the tile; at most 3",
    "notice": "stands before a text that speaks of something hard",
    "part": "a word or two under a person's tile",
    "reads": "what a class reads first, and who wrote it for whom",
    "short": "the name under a tile",
}
"""What a key means, where the word alone does not say it."""


def advice_on(noun: Noun, path: str, original: str, *, old: bool) -> tuple[str, str]:
    """Say what a text is in two words, and all a translator should know in a few sentences."""
    word, field = NAMES[type(noun)]
    key = path.rpartition(".")[2]
    said = [f"{word.capitalize()} “{shorten(getattr(noun, field), 60)}”: {path}."]
    if key in MEANINGS:
        said.append(f"{MEANINGS[key].capitalize()}.")
    if length := asked_of_translation(noun, path):
        said.append(f"Museums ask for {length} words.")
    kinds = {span.kind for span in prose.spans(original)}
    if "link" in kinds:
        said.append("In [words](…) translate the words; what stands in (…) stays.")
    if "claim" in kinds:
        said.append("Marks such as [^name] stay, behind the statement they belong to.")
    if old:
        said.append("To be looked over: the original has changed since this was translated, its list has, or this is a draft.")
    return f"{word}: {path}", " ".join(said)
