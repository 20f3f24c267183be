"""A language that nobody speaks: the original with accents and longer words. Whatever has no room for it has none for a real one."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.authoring.translation.delivery import Given
from kiosk.authoring.translation.exporting import language_fault
from kiosk.authoring.translation.importing import Home, Wishes, lay_in
from kiosk.authoring.translation.units import Unit, translation_of
from kiosk.exhibit import prose
from kiosk.exhibit.loader import load
from kiosk.exhibit.manuscript import START, Manuscript
from kiosk.exhibit.problem import shown_path

ACCENTS: Final = str.maketrans("aceilnorsuyzACEILNORSUYZ", "áçéíłñöřšúýžÁÇÉÍŁÑÖŘŠÚÝŽ")
VOWELS: Final = frozenset("aeiouáéíöú")
FEWEST: Final = 4
"""Letters of the shortest text that grows: letters in a tile do not."""


def make_pseudo(folder: Path, language: str, say: Callable[[str], None]) -> int:
    """Write the language into the exhibit. Gives the exit status."""
    loaded = load(folder)
    fault = language_fault(loaded.exhibit, language)
    if loaded.errors:
        fault = f"{shown_path(str(folder))} has mistakes; mend what `kiosk check` says first"
    if fault:
        say(fault)
        return 1 if loaded.errors else 2
    translation = translation_of(loaded.exhibit, folder, language)
    given = {unit.id: Given(id=unit.id, source=unit.original, target=_said(unit), done=True, at=START) for unit in translation.units}
    return lay_in(given, translation, Home(folder, language, Manuscript("")), Wishes(), say)


def pseudo(text: str) -> str:
    """Accent a text and double its vowels, a good third more in English; links and marks keep their ends."""
    pieces, after = [], 0
    for span in prose.spans(text):
        pieces.append(_stretched(text[after : span.start]))
        pieces.append(f"[{_stretched(span.words)}]({span.target})" if span.kind == "link" else text[span.start : span.end])
        after = span.end
    return "".join([*pieces, _stretched(text[after:])])


def _said(unit: Unit) -> str:
    return pseudo(unit.original) if len(unit.original) >= FEWEST else unit.original.translate(ACCENTS)


def _stretched(text: str) -> str:
    return "".join(char * 2 if char in VOWELS else char for char in text.translate(ACCENTS))
