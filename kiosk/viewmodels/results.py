"""What a search found, one chip each: what kind of thing it is, and its name with the words underlined that were asked for."""

from collections.abc import Iterable
from enum import IntEnum
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex, QObject, QPersistentModelIndex
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.search.entries import Entry
from kiosk.search.marks import Marker, Piece
from kiosk.unfailing import nothing, unfailing
from kiosk.viewmodels.letters import escaped
from kiosk.viewmodels.prose import FIXED_SPACES
from kiosk.viewmodels.rows import FIRST_ROLE, ChangingModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ICONS: Final = {
    "figure": "people",
    "panel": "sources",
    "event": "timeline",
    "place": "map",
    "term": "wording",
    "dataset": "numbers",
    "media": "play",
}


def kind_word(kind: str) -> str:
    """Name a kind of thing."""
    return {
        "figure": QCoreApplication.translate("Search", "Person"),
        "panel": QCoreApplication.translate("Search", "Panel"),
        "event": QCoreApplication.translate("Search", "Event"),
        "place": QCoreApplication.translate("Search", "Place"),
        "term": QCoreApplication.translate("Search", "Term"),
        "dataset": QCoreApplication.translate("Search", "Numbers"),
        "media": QCoreApplication.translate("Search", "Recording"),
    }[kind]


def marked(pieces: Iterable[Piece]) -> str:
    """Write pieces as StyledText, with what was found underlined."""
    texts = ((escaped(piece.text).translate(FIXED_SPACES), piece.found) for piece in pieces)
    return "".join(f"<u>{text}</u>" if found else text for text, found in texts)


class ResultRole(IntEnum):
    """What a chip knows."""

    KIND = 0  # in a word, for those who hear it
    ICON = 1
    TITLE = 2
    MARKED_TITLE = 3  # StyledText


@QmlElement
@QmlUncreatable("")
class ResultListModel(ChangingModel):  # type: ignore[operator]
    """The results of the query of the moment."""

    def __init__(self, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(ResultRole, [], parent)
        self._found: tuple[tuple[Entry, bool], ...] = ()
        self._marker: Marker | None = None

    def show(self, found: Iterable[tuple[Entry, bool]], marker: Marker) -> None:
        """Take the place of what was found before. Each comes with whether it was found in spite of a slip.

        Only the few chips that can be seen are asked about, so what stands on them is put into words when they are.
        """
        self._found, self._marker = tuple(found), marker
        self._take(dict.fromkeys(range(len(self._found)), ()), len(self._found))

    @unfailing(nothing)
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = FIRST_ROLE) -> object:
        """Give one value."""
        if not 0 <= index.row() < len(self._found) or self._marker is None:
            return None
        entry, near = self._found[index.row()]
        match role - FIRST_ROLE:
            case ResultRole.KIND:
                return kind_word(entry.kind)
            case ResultRole.ICON:
                return ICONS[entry.kind]
            case ResultRole.TITLE:
                return entry.title
            case ResultRole.MARKED_TITLE:
                return marked(self._marker.name(entry.title, near=near))
            case _:
                return None
