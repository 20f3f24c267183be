"""A list model whose rows are used again: what is still there keeps its row, and QML makes no more delegates than are shown at once."""

from collections.abc import Hashable, Mapping
from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.rows import ChangingModel

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

    def put(self, rows: Mapping[Hashable, tuple[object, ...]]) -> int:
        """Show these rows instead of those before; each lacks only its last value. Gives how many rows changed for that."""
        held, places = list(self._rows), {key: place for key, place in self._places.items() if key in rows}
        free = sorted(set(range(len(held))) - set(places.values()), reverse=True)
        for key in rows:
            if key not in places:
                places[key] = free.pop() if free else len(places)
        changed = {place: (*held[place][:-1], False) for place in free if held[place][-1]}
        changed |= {place: (*rows[key], True) for key, place in places.items() if place >= len(held) or held[place] != (*rows[key], True)}
        self._places = places
        self._take(changed, max(places.values(), default=-1) + 1)
        return len(changed)
