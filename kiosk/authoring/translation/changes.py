"""What a file that came back changes: which texts, and which fingerprint each noun is to carry from then on.

A fingerprint says from which original a noun was translated. It is set to today's only when all that is said for the noun was made
from, or looked over against, today's original. What was made from an older one stays old, and a newer one is not replaced by it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.authoring.translation.delivery import Given
from kiosk.authoring.translation.scalars import Saying
from kiosk.authoring.translation.steps import By, Key, Step
from kiosk.authoring.translation.units import Piece, Unit
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.overlay import DRAFT, FINGERPRINT
from kiosk.exhibit.words import fingerprint

Chosen = tuple[Unit, Given]


class Change(NamedTuple):
    """What is said anew for one noun, and the fingerprint to be written; none: it stays as it is."""

    piece: Piece
    texts: dict[Unit, str]
    mark: str = ""

    def sayings(self) -> Iterator[tuple[tuple[Step, ...], Saying]]:
        """Give all that is to be written, with the steps within the file."""
        home = home_of(self.piece)
        if self.mark:
            yield (*home, Key(FINGERPRINT)), Saying(self.mark)
        yield from (((*home, *unit.steps), Saying(text, unit.prose)) for unit, text in self.texts.items())


def home_of(piece: Piece) -> tuple[Step, ...]:
    """Give the step to a noun within its file."""
    return (By("id", piece.entry),) if piece.entry else ()


def changes(pieces: tuple[Piece, ...], given: Mapping[str, Given], manuscript: Manuscript) -> list[Change]:
    """Decide for every noun."""
    decided = (_change(piece, [(unit, given[unit.id]) for unit in piece.units if unit.id in given], manuscript) for piece in pieces)
    return [change for change in decided if change.texts or change.mark]


def _change(piece: Piece, chosen: list[Chosen], manuscript: Manuscript) -> Change:
    """Decide for one noun."""
    differing = [(unit, one) for unit, one in chosen if one.target != unit.translation]
    if piece.kept == piece.now:
        for unit, one in differing:
            if unit.translation and one.source != unit.original:
                message = "the original has changed since this file was exported, and the exhibit has a translation of the new one"
                manuscript.report(message, one.at, hint="it stays; export anew to go on with it", severity="warning")
        differing = [(unit, one) for unit, one in differing if not unit.translation or one.source == unit.original]
    texts = {unit: one.target for unit, one in differing}
    mark = _mark_of_old(piece, chosen, texts) if piece.is_old else _mark_of_new(piece, differing)
    return Change(piece, texts, "" if mark == piece.kept else mark)


def _mark_of_old(piece: Piece, chosen: list[Chosen], texts: Mapping[Unit, str]) -> str:
    """Give the fingerprint of a noun that was old or a draft: a new one only when everything was looked over."""
    done = {unit for unit, one in chosen if one.done or (one.done is None and unit in texts)}
    left = [unit for unit in piece.units if (unit.translation or unit in texts) and unit not in done]
    return piece.kept if left or not done else _made_from(piece, chosen)


def _mark_of_new(piece: Piece, differing: list[Chosen]) -> str:
    """Give the fingerprint of a noun that was not old, or not translated at all."""
    if not differing:
        return piece.kept
    return DRAFT if any(one.done is False for _, one in differing) else _made_from(piece, differing)


def _made_from(piece: Piece, chosen: list[Chosen]) -> str:
    """Give the fingerprint of the original that texts were translated from: the file that came back still holds it."""
    return fingerprint(piece.noun, {unit.path: one.source for unit, one in chosen if one.source != unit.original})
