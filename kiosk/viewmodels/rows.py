"""List models of rows of equal shape, each role a place in the row: one that never changes, and one whose rows give way to others."""

from collections.abc import Iterator, Mapping, Sequence
from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.unfailing import nothing, unfailing

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

FIRST_ROLE = Qt.ItemDataRole.UserRole


@QmlElement
@QmlUncreatable("")
class RowsModel(QAbstractListModel):  # type: ignore[operator]
    """Rows of equal shape for QML. A subclass names its roles, in the order of the row, as an IntEnum from 0."""

    def __init__(self, roles: type[IntEnum], rows: Sequence[tuple[object, ...]], parent: QObject | None = None) -> None:
        """Keep the rows; `roles` gives each column its name in QML (lower_case becomes lowerCase)."""
        super().__init__(parent)
        self._rows = tuple(rows)
        self._names = {FIRST_ROLE + role.value: QByteArray(_camel(role.name).encode()) for role in roles}

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        """Count the rows; a row has no rows below it."""
        return 0 if parent.isValid() else len(self._rows)

    @unfailing(nothing)
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """Give one value; None outside the rows and for roles of Qt's own."""
        column = role - FIRST_ROLE
        if not 0 <= index.row() < len(self._rows) or not 0 <= column < len(self._names):
            return None
        return self._rows[index.row()][column]

    def roleNames(self) -> dict[int, QByteArray]:
        """Give the names that delegates require."""
        return self._names


@QmlElement
@QmlUncreatable("")
class ChangingModel(RowsModel):  # type: ignore[operator]
    """Rows that give way to others. QML keeps its delegates, and hears only of what differs: each new one costs it a millisecond."""

    def _take(self, changed: Mapping[int, tuple[object, ...]], count: int) -> None:
        """Take the new rows over, drop what is free at the end, and tell."""
        old, held = self._rows, {**dict(enumerate(self._rows)), **changed}
        before, after = len(old), tuple(held[place] for place in range(count))
        if count > before:
            self.beginInsertRows(QModelIndex(), before, count - 1)
            self._rows = after
            self.endInsertRows()
        elif count < before:
            self.beginRemoveRows(QModelIndex(), count, before - 1)
            self._rows = after
            self.endRemoveRows()
        else:
            self._rows = after
        differing = {place: _differing(old[place], after[place]) for place in sorted(changed) if place < min(before, count)}
        for first, last in _runs(differing):
            # createIndex() and not index(), which would ask for the count each time.
            self.dataChanged.emit(self.createIndex(first, 0), self.createIndex(last, 0), differing[first])


def _differing(before: tuple[object, ...], after: tuple[object, ...]) -> list[int]:
    """Give the roles whose values are others, for QML reads again what it is told of, a value in ten microseconds. None: any may be."""
    return [FIRST_ROLE + column for column, (old, new) in enumerate(zip(before, after, strict=True)) if old != new]


def _runs(differing: Mapping[int, list[int]]) -> Iterator[tuple[int, int]]:
    """Give the first and the last of those that follow each other without a gap and differ in the same roles."""
    for _, run in groupby(enumerate(differing.items()), lambda counted: (counted[1][0] - counted[0], counted[1][1])):
        places = [place for _, (place, _) in run]
        yield places[0], places[-1]


def _camel(name: str) -> str:
    """Turn CHAPTER_TITLE into chapterTitle."""
    head, *tail = name.lower().split("_")
    return head + "".join(word.capitalize() for word in tail)
