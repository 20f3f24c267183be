"""The files of a translation with its changes in them: mended where they stand, or written anew where that cannot be done."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, NamedTuple

import yaml

from kiosk.authoring.scalars import Saying
from kiosk.authoring.translation.changes import Change, home_of
from kiosk.authoring.translation.mending import Edit, Order, Unmendable, mended, tree_of
from kiosk.authoring.translation.steps import Key, Step
from kiosk.authoring.translation.units import Piece, pieces_in
from kiosk.authoring.translation.writing import Sayings, document, grown
from kiosk.exhibit.loader import FOLDERS
from kiosk.exhibit.manuscript import Manuscript
from kiosk.exhibit.nodes import Scalar, parse
from kiosk.exhibit.overlay import FINGERPRINT

SINGLE: Final = tuple(f"{home}/" for home, _ in FOLDERS.values())
"""Where a file holds one noun, which has the name of its file."""
MARK: Final = "\ufeff"
"""The byte order mark that some editors put in front."""


class Rewritten(NamedTuple):
    """A file of a translation with changes in it."""

    data: bytes
    texts: int
    is_new: bool
    is_anew: bool
    """True: nothing but the words could be kept, not the comments and the order."""


def rewritten(data: bytes | None, changes: list[Change], pieces: list[Piece]) -> Rewritten:
    """Put changes into a file; `pieces` are all that the file could speak of. `None` is a file that there is not yet."""
    sayings = dict(saying for change in changes for saying in change.sayings())
    count = sum(len(change.texts) for change in changes)
    if data is None:
        file = pieces[0].file
        head: Sayings = {(Key("id"),): Saying(Path(file).stem)} if file.startswith(SINGLE) else {}
        return Rewritten(document(grown({**head, **sayings})).encode(), count, is_new=True, is_anew=False)
    text = data.decode("utf-8-sig")
    ends = "\r\n" if "\r\n" in text else "\n"
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    kept = _kept(plain, sayings, changes, pieces) if plain.replace("\n", ends) == text else ""
    new = kept or document(grown(sayings, tree_of(yaml.compose(plain, Loader=yaml.CSafeLoader))))
    front = MARK if data.startswith(MARK.encode()) else ""
    return Rewritten((front + new.replace("\n", ends)).encode(), count, is_new=False, is_anew=not kept)


def order_of(pieces: Iterable[Piece]) -> Order:
    """Rank the ways to everything that could stand in a file."""
    ranks: dict[tuple[Step, ...], int] = {}
    for piece in pieces:
        home = home_of(piece)
        for way in (home, (*home, Key(FINGERPRINT)), *(way for unit in piece.units for way in _ways((*home, *unit.steps), len(home)))):
            ranks.setdefault(way, len(ranks))
    return ranks


def _ways(steps: tuple[Step, ...], after: int) -> Iterator[tuple[Step, ...]]:
    """Give the ways to all that lies between a noun and one of its texts."""
    return (steps[:length] for length in range(after + 1, len(steps) + 1))


def _kept(text: str, sayings: Sayings, changes: list[Change], pieces: list[Piece]) -> str:
    """Mend a file where it stands; empty where the result would not say exactly what it should."""
    try:
        new, edits = mended(text, sayings, order_of(pieces))
    except (Unmendable, yaml.YAMLError):
        return ""
    before, after = (parse(Manuscript("", one)) for one in (text, new))
    if after.root is None or any(problem.severity == "error" for problem in after.manuscript.problems):
        return ""
    wanted = {unit.id: unit.translation for piece in pieces for unit in piece.units}
    wanted.update({unit.id: said for change in changes for unit, said in change.texts.items()})
    said = {unit.id: unit.translation for piece in pieces_in(after.root, pieces) for unit in piece.units}
    untouched = [one.text for one in before.texts if not _touched(one, edits)]
    return new if said == wanted and _holds(untouched, [one.text for one in after.texts]) else ""


def _touched(scalar: Scalar, edits: list[Edit]) -> bool:
    """Tell whether a text stood in a piece that gave way."""
    return any(edit.start <= scalar.start < max(edit.end, edit.start + 1) for edit in edits)  # nothing, too, can give way


def _holds(few: list[str], many: list[str]) -> bool:
    """Tell whether texts are all there, in their order."""
    rest = iter(many)
    return all(one in rest for one in few)
