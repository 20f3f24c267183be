"""A list model whose rows are used again: what is still there keeps its row, and QML makes no more delegates than are shown at once."""

from collections.abc import Hashable, Mapping
from collections.abc import Set as AbstractSet
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import ChangingModel

Rows = Mapping[Hashable, tuple[object, ...]]
"""Rows by their keys."""

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("")
class PoolModel(ChangingModel):  # type: ignore[operator]
    """Rows with a key each. The last role says whether a row is in use; one that is not keeps what it last held."""

    def __init__(self, roles: type[IntEnum], parent: QObject | None = None) -> None:
        """Begin with no rows."""
        super().__init__(roles, (), parent)
        self._places: dict[Hashable, int] = {}
        self._parts: dict[Hashable, Hashable] = {}

    @property
    def parts(self) -> set[Hashable]:
        """The parts that have a row."""
        return set(self._parts.values())

    def put(self, rows: Rows) -> int:
        """Show these rows instead of those before; each lacks only its last value. Gives how many rows changed for that."""
        return self.put_parts({None: rows})

    def put_parts(self, parts: Mapping[Hashable, Rows]) -> int:
        """Show these rows instead of those before, and know to which part each of them belongs."""
        self._parts = {key: part for part, rows in parts.items() for key in rows}
        rows = {key: row for rows in parts.values() for key, row in rows.items()}
        return self._put(rows, self._places.keys() - rows.keys(), 0)

    def put_part(self, part: Hashable, rows: Rows) -> int:
        """Show these rows instead of those of a part. What is free then stays, for the next part."""
        gone = {key for key, its in self._parts.items() if its == part and key not in rows}
        self._parts = {key: its for key, its in self._parts.items() if key not in gone} | dict.fromkeys(rows, part)
        return self._put(rows, gone, len(self._rows))

    def _put(self, rows: Rows, gone: AbstractSet[Hashable], least: int) -> int:
        held, places = list(self._rows), {key: place for key, place in self._places.items() if key not in gone}
        free = sorted(set(range(len(held))) - set(places.values()), reverse=True)
        for key in rows:
            if key not in places:
                places[key] = free.pop() if free else len(places)
        changed = {place: (*held[place][:-1], False) for place in free if held[place][-1]}
        used = ((places[key], (*row, True)) for key, row in rows.items())
        changed |= {place: row for place, row in used if place >= len(held) or held[place] != row}
        self._places = places
        self._take(changed, max(least, max(places.values(), default=-1) + 1))
        return len(changed)
