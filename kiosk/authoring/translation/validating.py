"""Whether what came back may stand in the exhibit: texts that it has, in our markup, with the links and marks of the original."""

import unicodedata
from pathlib import Path

from msgspec.structs import replace

from kiosk.authoring.flowing import flowing
from kiosk.authoring.translation.delivery import Delivery, Given
from kiosk.authoring.translation.units import Piece, Translation, Unit
from kiosk.exhibit import prose
from kiosk.exhibit.characters import examine
from kiosk.exhibit.checks import Checker
from kiosk.exhibit.files import Folder
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.nodes import Scalar
from kiosk.exhibit.problem import shorten
from kiosk.exhibit.rulebook import UNNAMED, UNNAMED_ADVICE
from kiosk.exhibit.translations import compare_ends, known

UNPLACED = "?"
"""A style that no text of a file has: problems of such a text stand at its beginning."""


def accepted(delivery: Delivery, translation: Translation, exhibit: Exhibit, folder: Path, *, known_only: bool) -> dict[str, Given]:
    """Give the units that say something, by their ids, and report all that cannot be used."""
    manuscript = delivery.manuscript
    places = {unit.id: (piece, unit) for piece in translation.pieces for unit in piece.units}
    checker = Checker(Folder(folder), known(exhibit))
    given: dict[str, Given] = {}
    lines: dict[str, int] = {}
    for one in delivery.units:
        if one.id not in places:
            _report_unknown(one, manuscript, () if known_only else places, known_only=known_only)
        elif one.id in lines:
            manuscript.report(f"'{one.id}' stands here a second time; it stands first on line {lines[one.id]}", one.at)
        else:
            lines[one.id] = one.at.line
            clean = replace(one, target=_clean(one.target, prose=places[one.id][1].prose))
            for finding in (each for each in examine(clean.target) if not each.odd):
                manuscript.report(finding.message, one.at, hint=finding.hint)
            if clean.target:
                given[one.id] = clean
                piece, unit = places[one.id]
                if clean.target != unit.translation:
                    _judge(clean, piece, unit, checker, manuscript)
    if not delivery.units and not manuscript.problems:
        manuscript.report("there is no text in this file")
    return given


def _clean(text: str, *, prose: bool) -> str:
    """Take away what tools leave behind at the ends, and compose the letters."""
    composed = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n").strip())
    return flowing(composed) if prose else composed


def _report_unknown(one: Given, manuscript: Manuscript, names: dict[str, tuple[Piece, Unit]] | tuple[()], *, known_only: bool) -> None:
    """Report a unit that the exhibit has no text for."""
    hint = "it is left out" if known_only else "with --known-only such texts are left out"
    file = one.id.partition("#")[0]
    near = [name for name in names if name.startswith(file)] or list(names)
    message = f"the exhibit has no text '{shorten(one.id, 90)}'"
    manuscript.report(message, one.at, hint=hint, rule=UNNAMED_ADVICE if known_only else UNNAMED, meant=(one.id, near))


def _judge(one: Given, piece: Piece, unit: Unit, checker: Checker, manuscript: Manuscript) -> None:
    """Report what is wrong with one text, as `kiosk check` would once it stood in the exhibit."""
    at = Scalar(one.at.line, one.at.column, one.at.width, one.target, UNPLACED)
    if unit.prose:
        checker.begin(manuscript, getattr(piece.noun, "claims", None))
        checker.markup(one.target, at)
        compare_ends(one.target, unit.original, at, manuscript)
    faults = prose.html_faults(one.target) + (() if unit.prose else prose.stray_links(one.target))
    for fault in faults:
        manuscript.report(fault.message, at, hint=fault.hint)
