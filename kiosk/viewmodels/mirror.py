"""What the laptop shows of the wall: pictures of it, taken when it changes.

Taking one makes the wall draw itself once more, so what that draws is no change; and while a panel turns one picture in a while is enough.
"""

from operator import attrgetter
from typing import Any, Final

from PySide6.QtCore import Property, QObject, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QImage
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickItem, QQuickWindow

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SOON: Final = 120
"""Milliseconds between a change and its picture."""
WIDEST: Final = 1056
"""Pixels of a picture: as wide as the laptop shows it at 1080p."""


@QmlElement
@QmlUncreatable("")
class MirrorViewModel(QObject):  # type: ignore[operator]
    """Takes the pictures of one window, and keeps the last."""

    changed = Signal()

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        """Begin to look."""
        super().__init__(parent)
        self._window = window
        self.pictures: dict[str, QImage] = {}
        """The last picture of each: `wall`, what is on it, and `next`, what comes next."""
        self._wished = True
        self._own = False
        self._taking: dict[str, object] = {}
        self._number = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._take)
        window.frameSwapped.connect(self._drawn)
        self._timer.start()

    @Slot()
    def _drawn(self) -> None:
        """Take a picture soon, where the wall was drawn for its own sake."""
        if self._own:
            self._own = False
        elif not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _take(self) -> None:
        """Take a picture of all that is there."""
        if self._taking:
            return
        for name in ("wall", "next"):
            item = self._window.findChild(QQuickItem, name)
            if item is None or item.width() < 1 or item.height() < 1:
                continue
            share = min(1.0, WIDEST / item.width())
            taken: Any = item.grabToImage(QSize(round(item.width() * share), round(item.height() * share)))
            if taken is not None:
                self._taking[name] = taken
                self._own = True
                taken.ready.connect(lambda name=name, taken=taken: self._keep(name, taken.image()))

    def _keep(self, name: str, picture: QImage) -> None:
        """Keep a picture, and tell when all are there and any is new."""
        self._taking.pop(name, None)
        if self.pictures.get(name) != picture:
            self.pictures[name] = picture
            self._wished = True
        if not self._taking and self._wished:
            self._wished = False
            self._number += 1
            self.changed.emit()

    _get_number = attrgetter("_number")
    number = Property(int, _get_number, notify=changed)
    """Counts the pictures, so that each has an address of its own."""

    def _get_shape(self) -> float:
        return self._window.width() / max(1, self._window.height())

    shape = Property(float, _get_shape, notify=changed)
    """How many times wider than high the wall is."""
