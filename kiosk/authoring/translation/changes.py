"""What a file that came back changes: which texts, and what each noun is to keep under `of:` from then on.

There a translation says from which original it was made: by one fingerprint of the noun, and by marks of its texts one by one. A text is
fresh when what is said for it was made from today's original, or looked over against it by somebody who calls it done. What was made from
an older original stays old, and what is fresh is not replaced by it.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from kiosk.authoring.scalars import Saying
from kiosk.authoring.translation.delivery import Given
from kiosk.authoring.translation.steps import By, Key, Step
from kiosk.authoring.translation.units import REVIEW, TRANSLATED, Piece, Unit
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.overlay import DRAFT, FINGERPRINT
from kiosk.exhibit.rulebook import UNNAMED_ADVICE
from kiosk.exhibit.words import fingerprint, marks

Chosen = Mapping[Unit, Given]


class Change(NamedTuple):
    """What is said anew for one noun, and what stands under `of:` then; nothing: it stays as it is."""

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
    decided = (_change(piece, {unit: given[unit.id] for unit in piece.units if unit.id in given}, manuscript) for piece in pieces)
    return [change for change in decided if change.texts or change.mark]


def marked(pieces: tuple[Piece, ...]) -> list[Change]:
    """Write down of everything that says nothing about it that it was made from today's original."""
    said = ((piece, [unit for unit in piece.units if unit.state == TRANSLATED]) for piece in pieces if not piece.kept)
    return [Change(piece, {}, _mark(piece, {}, units, units)) for piece, units in said if units]


def _change(piece: Piece, chosen: Chosen, manuscript: Manuscript) -> Change:
    """Decide for one noun."""
    texts = {}
    for unit, one in chosen.items():
        if one.target == unit.translation and not unit.moved:
            continue
        if piece.kept and unit.state == TRANSLATED and one.source != unit.original:
            message = "the original has changed since this file was exported, and the exhibit has a translation of the new one"
            manuscript.report(message, one.at, hint="that one stays; export again to go on with it", rule=UNNAMED_ADVICE)
        else:
            texts[unit] = one.target
    said = [unit for unit in piece.units if unit.translation or unit in texts]
    fresh = [unit for unit in said if _is_fresh(unit, chosen.get(unit), is_new=unit in texts)]
    confirmed = any(unit.state == REVIEW for unit in fresh)
    return Change(piece, texts, _mark(piece, chosen, said, fresh) if texts or confirmed else "")


def _is_fresh(unit: Unit, one: Given | None, *, is_new: bool) -> bool:
    """Tell whether what is said for a text belongs to today's original."""
    if one is None or not (is_new or unit.state == REVIEW):
        return unit.state == TRANSLATED
    is_done = one.done if one.done is not None else is_new
    return is_done and one.source == unit.original


def _mark(piece: Piece, chosen: Chosen, said: list[Unit], fresh: list[Unit]) -> str:
    """Give what is to stand under `of:`: the fingerprint of the original, or of an older one with marks of the texts that are fresh."""
    mine = marks(piece.noun)
    known = [mine[unit.path] for unit in fresh] if len(mine) > 1 else []
    if len(fresh) == len(said):
        return " ".join([fingerprint(piece.noun), *known])
    before, *_ = piece.kept.split() or [""]
    older = {unit.path: one.source for unit, one in chosen.items() if one.source != unit.original}
    from_older = fingerprint(piece.noun, older) if older else DRAFT
    return " ".join([before if before not in {"", fingerprint(piece.noun)} else from_older, *known])
