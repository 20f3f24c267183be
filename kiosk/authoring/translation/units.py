"""What there is to translate: every text of an exhibit with what a translation says for it now, in reading order.

A unit's id is the way to its text: the file, the noun in it, the keys. `figures.yaml#/kirov/roles/2/title` stays the same
whatever else is written, so that a file which was out for months still fits.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, Literal, NamedTuple

from msgspec import Struct

from kiosk.authoring.flowing import flowing
from kiosk.authoring.translation.advice import advice_on
from kiosk.authoring.translation.steps import By, Key, Nth, Step, path_of, pointer
from kiosk.exhibit.catalogue import Source
from kiosk.exhibit.divided import parts, whole
from kiosk.exhibit.files import Folder
from kiosk.exhibit.finding import id_of
from kiosk.exhibit.kinds import Noun
from kiosk.exhibit.loader import CATALOGUES, COVER, read_tree
from kiosk.exhibit.model import Exhibit
from kiosk.exhibit.nodes import Mapping, Node, Scalar, Sequence, Tree
from kiosk.exhibit.overlay import FINGERPRINT, old_texts
from kiosk.exhibit.problem import Problem
from kiosk.exhibit.translations import TRANSLATIONS, single_files
from kiosk.exhibit.words import Leaf, Many, Plan, Record, holds_an_id, plan_of, says

State = Literal["translated", "needs review", "needs translation"]
TRANSLATED: Final[State] = "translated"
REVIEW: Final[State] = "needs review"
MISSING: Final[State] = "needs translation"


class Unit(Struct, frozen=True, kw_only=True):
    """One text. Prose is given without the line breaks that only keep lines short in a file."""

    id: str
    kind: str
    """What it is, in two words: `panel: body`."""
    original: str
    translation: str
    state: State
    note: str
    """What a translator should know."""
    steps: tuple[Step, ...]
    prose: bool
    moved: bool
    """True: its list has another length than the original's, so nobody knows whether it stands for this text."""

    @property
    def path(self) -> str:
        """The way from the noun to the text, as the walk over its words writes it."""
        return path_of(self.steps)


class Piece(Struct, frozen=True, kw_only=True):
    """One noun with its units, and the fingerprint of what they were translated from."""

    file: str
    entry: str
    """The id by which it stands in a list of its kind; empty where the file is about nothing else."""
    noun: Noun
    units: tuple[Unit, ...]
    kept: str
    """What stands under `of:`."""


class Translation(NamedTuple):
    """The pieces of an exhibit in one language, and the files that say them."""

    pieces: tuple[Piece, ...]
    trees: dict[str, Tree]

    @property
    def units(self) -> tuple[Unit, ...]:
        """All units, in reading order."""
        return tuple(unit for piece in self.pieces for unit in piece.units)

    def faults(self, name: str) -> list[Problem]:
        """Give the mistakes for which a file cannot be read to its end, or not as it is meant."""
        return [problem for problem in self.trees[name].manuscript.findings() if problem.severity == "error"]


def translation_of(exhibit: Exhibit, path: Path, language: str) -> Translation:
    """Read what there is to translate, and what is translated already."""
    folder = Folder(path)
    home = f"{TRANSLATIONS}/{language}"
    trees: dict[str, Tree] = {}
    lists = {name: _Written(name, {}) for name, _ in CATALOGUES.values()}
    pieces = []
    for list_of in lists.values():
        for file in parts(folder, list_of.file, home):
            trees[file] = read_tree(folder, f"{home}/{file}")
            list_of.entries.update({name: (file, node) for name, node in _entries(trees[file].root).items() if name not in list_of.entries})
    for file, entry, noun in _nouns(exhibit):
        if entry:
            lies, node = lists[file].entries.get(entry, (file, None))
            pieces.append(_piece(lies, entry, noun, node))
            continue
        below, _, name = f"{home}/{file}".rpartition("/")
        if name in folder.names(below):
            trees[file] = read_tree(folder, f"{home}/{file}")
        pieces.append(_piece(file, entry, noun, trees[file].root if file in trees else None))
    return Translation(tuple(piece for piece in pieces if piece.units), trees)


def pieces_in(root: Node, pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Read pieces of one file again, from what it says now."""
    entries = _entries(root)
    return (_piece(piece.file, piece.entry, piece.noun, entries.get(piece.entry) if piece.entry else root) for piece in pieces)


def _nouns(exhibit: Exhibit) -> Iterator[tuple[str, str, Noun]]:
    """Give every noun with words, in the order in which an exhibit is read."""
    yield COVER, "", exhibit.cover
    yield from ((f"{home}/{one.id}.yaml", "", one) for _, home, held in single_files(exhibit) for one in held)
    for noun, (file, kind) in CATALOGUES.items():
        if kind is not Source:
            yield from ((file, key, one) for key, one in getattr(exhibit, f"{noun}s").items())


class _Written(NamedTuple):
    """What a translation has of a list: each entry by its id, with the file it lies in."""

    file: str
    entries: dict[str, tuple[str, Node]]


def _entries(root: Node | None) -> dict[str, Node]:
    """Find the entries of a list by their ids; of two with one id the first is read."""
    found: dict[str, Node] = {}
    for node in root.items if isinstance(root, Sequence) else ():
        if (name := id_of(node)) is not None:
            found.setdefault(name.text, node)
    return found


def _piece(file: str, entry: str, noun: Noun, node: Node | None) -> Piece:
    """Hold a noun and what its file says for it side by side."""
    mark = node.get(FINGERPRINT) if isinstance(node, Mapping) else None
    kept = mark.text if isinstance(mark, Scalar) else ""
    plan = plan_of(noun)
    found = _walk(plan, noun, node, (), moved=False) if plan else ()
    old = frozenset(old_texts(noun, kept))
    home = (Key(entry),) if entry else ()
    units = tuple(
        _unit(pointer(whole(file) if entry else file, (*home, *one.steps)), noun, one, old)
        for one in found
        if not holds_an_id(noun, path_of(one.steps))
    )
    return Piece(file=file, entry=entry, noun=noun, units=units, kept=kept)


class _Found(NamedTuple):
    steps: tuple[Step, ...]
    prose: bool
    original: str
    translation: str
    moved: bool


def _unit(name: str, noun: Noun, found: _Found, old: frozenset[str]) -> Unit:
    path = path_of(found.steps).removeprefix(".")
    original, translation = (flowing(text) if found.prose else text.rstrip("\n") for text in (found.original, found.translation))
    state = MISSING if not translation.strip() else REVIEW if found.moved or path in old else TRANSLATED
    kind, note = advice_on(noun, path, original, old=state == REVIEW)
    return Unit(
        id=name,
        kind=kind,
        original=original,
        translation=translation.strip(),
        state=state,
        note=note,
        steps=found.steps,
        prose=found.prose,
        moved=found.moved,
    )


def _walk(plan: Plan, value: object, node: Node | None, steps: tuple[Step, ...], *, moved: bool) -> Iterator[_Found]:
    """Give every text within a value, with what is said for it; not files, nor what each language writes for itself."""
    match plan, value:
        case Leaf(own=False, file=""), str() if says(value):
            said = node.text if isinstance(node, Scalar) and not node.is_nothing else ""
            yield _Found(steps, plan.prose, value, said, moved)
        case Record(), Noun():
            for key, step in plan.steps.items():
                inner = node.get(key) if isinstance(node, Mapping) else None
                yield from _walk(step.plan, getattr(value, step.name), inner, (*steps, Key(key)), moved=moved)
        case Many(inner_plan), dict():
            for key, one in value.items():
                inner = node.get(key) if isinstance(node, Mapping) else None
                yield from _walk(inner_plan, one, inner, (*steps, Key(key)), moved=moved)
        case Many(inner_plan), tuple():
            items = node.items if isinstance(node, Sequence) else []
            ways = _ways(plan, value)
            differs = not plan.handle and len(items) not in {0, len(value)}  # an entry came or went: nobody knows which
            for one, way in zip(value, ways, strict=True):
                yield from _walk(inner_plan, one, way.find(items), (*steps, way), moved=moved or differs)


def _ways(plan: Many, values: tuple[object, ...]) -> list[By | Nth]:
    """Say how each entry of a list is found in another language: by its id, or by its place."""
    if not plan.handle:
        return [Nth(place, len(values)) for place in range(1, len(values) + 1)]
    names = [str(getattr(value, plan.handle)) for value in values]
    return [By(plan.handle, name, names[:at].count(name) + 1) for at, name in enumerate(names)]
