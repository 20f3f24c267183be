"""Telling a window of some contacts of a touch screen and not of others, for what stands between the two."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent, QWindow

TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})


def kind_of(points: Sequence[QEventPoint]) -> QEvent.Type:
    """Tell whether with these a touch begins, goes on or ends."""
    states = {point.state() for point in points}
    if states == {QEventPoint.State.Pressed}:
        return QEvent.Type.TouchBegin
    return QEvent.Type.TouchEnd if states == {QEventPoint.State.Released} else QEvent.Type.TouchUpdate


class Telling(QObject):
    """Stands before a window, hears of every touch first, and passes on what is one."""

    def __init__(self, window: QWindow) -> None:
        """Take the place before all that stand there already."""
        super().__init__(window)
        self._window = window
        self._passing = False
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Look at one event."""
        if self._passing or not isinstance(event, QTouchEvent):
            return False
        if event.type() == QEvent.Type.TouchCancel:
            self.forget()
            return False
        if event.type() not in TOUCHES or not self.sort(event):
            return False
        event.setAccepted(True)  # else Qt makes a mouse of it
        return True

    def sort(self, event: QTouchEvent) -> bool:
        """See what a touch is made of; true when the window has been told of it already, of all or a part or nothing."""
        raise NotImplementedError

    def forget(self) -> None:
        """Hear that every touch is taken back."""

    def tell(self, kind: QEvent.Type, points: Sequence[QEventPoint], device: QPointingDevice, when: int) -> None:
        """Tell the window of these contacts of a device, at a time of Qt's own."""
        told = QTouchEvent(kind, device, Qt.KeyboardModifier.NoModifier, list(points))
        told.setTimestamp(when)
        self._passing = True
        QCoreApplication.sendEvent(self._window, told)
        self._passing = False
