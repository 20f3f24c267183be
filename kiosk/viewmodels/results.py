"""What a search found, one chip each: what kind of thing it is, and its name with the words underlined that were asked for."""

from collections.abc import Iterable
from enum import IntEnum
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.search.entries import Entry
from kiosk.search.marks import Marker, Piece
from kiosk.viewmodels.prose import FIXED_SPACES
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

ICONS: Final = {"figure": "people", "panel": "sources", "event": "timeline", "place": "map", "term": "wording", "dataset": "numbers", "media": "play"}


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
    texts = ((escape(piece.text, quote=False).translate(FIXED_SPACES), piece.found) for piece in pieces)
    return "".join(f"<u>{text}</u>" if found else text for text, found in texts)


class ResultRole(IntEnum):
    """What a chip knows."""

    KIND = 0  # in a word, for those who hear it
    ICON = 1
    TITLE = 2
    MARKED_TITLE = 3  # StyledText


@QmlElement
@QmlUncreatable("")
class ResultListModel(RowsModel):  # type: ignore[operator]
    """The results of the query of the moment."""

    def __init__(self, parent: QObject) -> None:
        """Begin with none."""
        super().__init__(ResultRole, [], parent)

    def show(self, found: Iterable[tuple[Entry, bool]], marker: Marker) -> None:
        """Take the place of what was found before. Each comes with whether it was found in spite of a slip."""
        self.beginResetModel()
        self._rows = tuple(
            (kind_word(entry.kind), ICONS[entry.kind], entry.title, marked(marker.name(entry.title, near=near))) for entry, near in found
        )
        self.endResetModel()
