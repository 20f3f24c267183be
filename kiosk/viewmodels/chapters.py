"""The chapters of an exhibit, for the contents and for the ticks of progress."""

from enum import IntEnum

from PySide6.QtCore import QObject
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.exhibit.model import Exhibit
from kiosk.viewmodels.rows import RowsModel

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class ChapterRole(IntEnum):
    """What a chapter knows."""

    HEADING = 0  # with its number, unless it has a single panel
    TITLE = 1
    NUMBER = 2
    FIRST = 3  # place of its first panel among all
    COUNT = 4  # of its panels


@QmlElement
@QmlUncreatable("")
class ChapterListModel(RowsModel):  # type: ignore[operator]
    """The chapters in order. The loader has left only usable panels in them, and no chapter without panels."""

    def __init__(self, exhibit: Exhibit, parent: QObject | None = None) -> None:
        """Count the panels before each chapter."""
        rows: list[tuple[object, ...]] = []
        first = 0
        for number, chapter in enumerate(exhibit.cover.chapters, 1):
            count = len(chapter.panels)
            heading = chapter.title if count == 1 else f"{number}\u2002{chapter.title}"
            rows.append((heading, chapter.title, str(number), first, count))
            first += count
        super().__init__(ChapterRole, rows, parent)
