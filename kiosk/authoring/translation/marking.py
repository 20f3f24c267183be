"""`kiosk translate mark`: a translation that says nothing of what it was made from is declared to belong to today's original."""

from collections.abc import Callable
from pathlib import Path

from kiosk.authoring.translation.changes import marked
from kiosk.authoring.translation.exporting import sound
from kiosk.authoring.translation.importing import Home, Wishes, lay_in
from kiosk.authoring.translation.units import translation_of
from kiosk.exhibit.manuscript import Manuscript


def mark(folder: Path, language: str, say: Callable[[str], None]) -> int:
    """Write it down for everything that carries no `of:` yet. Gives the exit status."""
    exhibit = sound(folder, language, say)
    if exhibit is None:
        return 1
    translation = translation_of(exhibit, folder, language)
    return lay_in(marked(translation.pieces), translation, Home(folder, language, Manuscript("")), Wishes(), say)
