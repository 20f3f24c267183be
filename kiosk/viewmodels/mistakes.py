"""What is wrong with the exhibit that an author is writing, said over the last one that was right."""

from collections.abc import Sequence
from operator import attrgetter
from typing import NamedTuple

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1


class Mistake(NamedTuple):
    """Where it stands, what is wrong, how it is mended, and the line itself."""

    place: str
    message: str
    hint: str = ""
    source: str = ""


NOTHING = Mistake("", "")


@QmlElement
@QmlUncreatable("")
class MistakesViewModel(QObject):  # type: ignore[operator]
    """The first mistake, and how many more there are. Authors alone see it; visitors never do."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        """Begin with none."""
        super().__init__(parent)
        self._first, self._count = NOTHING, 0

    def show(self, mistakes: Sequence[Mistake]) -> None:
        """Say what is wrong now."""
        self._first, self._count = mistakes[0] if mistakes else NOTHING, len(mistakes)
        self.changed.emit()

    _get_count = attrgetter("_count")
    count = Property(int, _get_count, notify=changed)
    _get_place = attrgetter("_first.place")
    place = Property(str, _get_place, notify=changed)
    """The file, the line and the column."""
    _get_message = attrgetter("_first.message")
    message = Property(str, _get_message, notify=changed)
    _get_hint = attrgetter("_first.hint")
    hint = Property(str, _get_hint, notify=changed)
    _get_source = attrgetter("_first.source")
    source = Property(str, _get_source, notify=changed)
    """The line as it is written; empty where it would not help."""
