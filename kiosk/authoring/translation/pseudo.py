"""A language that nobody speaks: the original with accents and longer words. Whatever has no room for it has none for a real one."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from kiosk.authoring.translation.changes import changes
from kiosk.authoring.translation.delivery import Given
from kiosk.authoring.translation.exporting import sound
from kiosk.authoring.translation.importing import Home, Wishes, lay_in
from kiosk.authoring.translation.units import Unit, translation_of
from kiosk.exhibit import prose
from kiosk.exhibit.manuscript import START, Manuscript

ACCENTS: Final = str.maketrans("aceilnorsuyzACEILNORSUYZ", "áçéíłñöřšúýžÁÇÉÍŁÑÖŘŠÚÝŽ")
VOWELS: Final = frozenset("aeiouáéíöú")
FEWEST: Final = 4
"""Letters of the shortest text that grows: letters in a tile do not."""


def make_pseudo(folder: Path, language: str, say: Callable[[str], None]) -> int:
    """Write the language into the exhibit. Gives the exit status."""
    exhibit = sound(folder, language, say)
    if exhibit is None:
        return 1
    translation = translation_of(exhibit, folder, language)
    given = {unit.id: Given(id=unit.id, source=unit.original, target=_said(unit), done=True, at=START) for unit in translation.units}
    home = Home(folder, language, Manuscript(""))
    return lay_in(changes(translation.pieces, given, home.manuscript), translation, home, Wishes(), say)


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
