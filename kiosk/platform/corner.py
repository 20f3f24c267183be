"""A finger that rests in a corner of the window for a while, where nothing is drawn for it: the way in for those who know of it.

What is touched there is touched as ever; only when the time is over is the touch taken back from whatever lies below, so that
lifting the finger does nothing there.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, QTimer, Signal
from PySide6.QtGui import QEventPoint, QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

from kiosk.unfailing import unfailing

REST: Final = 5_000
"""Milliseconds: longer than anybody rests a finger by chance, and short enough to be told on the telephone."""
SHARE: Final = 0.06
"""Of the shorter side: 24 mm on a screen of 32 inches, so that a frame which hides the edge is no hindrance."""
TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd, QEvent.Type.TouchCancel})
MICE: Final = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease})
ENDS: Final = frozenset({QEvent.Type.TouchEnd, QEvent.Type.TouchCancel, QEvent.Type.MouseButtonRelease})


def corner_of(width: float, height: float, cut: float, *, mirrored: bool) -> QRectF:
    """Give the corner where texts begin, the upper left one. `cut` is the share of each edge that nobody sees."""
    side = SHARE * min(width, height)
    across, down = side + cut * width, side + cut * height
    return QRectF(width - across if mirrored else 0, 0, across, down)


class Corner(QObject):
    """Listens at a window. One finger, or the mouse with its button held."""

    held = Signal()

    def __init__(self, window: QQuickWindow, corner: Callable[[], QRectF]) -> None:
        """Ask `corner` where it is, each time that something is touched."""
        super().__init__(window)
        self._window, self._corner = window, corner
        self._taken = False
        self._back: QTouchEvent | None = None  # with which a touch is taken back
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST)
        self._rest.timeout.connect(self._is_held)
        window.installEventFilter(self)

    @unfailing(bool)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Look at one event. What follows a touch that was taken back goes nowhere, until it ends."""
        kind = event.type()
        if kind not in TOUCHES and kind not in MICE:
            return False
        if self._taken:
            self._taken = kind not in ENDS
            event.accept()
            return True
        if isinstance(event, QTouchEvent):
            self._see_fingers(event)
        elif isinstance(event, QMouseEvent):
            self._back = None
            self._see([event.position()], begins=kind == QEvent.Type.MouseButtonPress, ends=kind == QEvent.Type.MouseButtonRelease)
        return False

    def _see_fingers(self, event: QTouchEvent) -> None:
        points = [QEventPoint(point.id(), QEventPoint.State.Updated, point.position(), point.globalPosition()) for point in event.points()]
        self._back = QTouchEvent(QEvent.Type.TouchCancel, event.pointingDevice(), event.modifiers(), points)
        begins = event.type() == QEvent.Type.TouchBegin
        self._see([point.position() for point in event.points()], begins=begins, ends=event.type() in ENDS)

    def _see(self, places: list[QPointF], *, begins: bool, ends: bool) -> None:
        """Begin to wait where one finger comes down in the corner; give up when it leaves, or another one comes."""
        if ends or len(places) != 1 or not self._corner().contains(places[0]):
            self._rest.stop()
        elif begins:
            self._rest.start()

    def _is_held(self) -> None:
        back, self._back = self._back, None
        if back is not None:
            QCoreApplication.sendEvent(self._window, back)
        elif (below := self._window.mouseGrabberItem()) is not None:
            below.ungrabMouse()
        self._taken = True
        self.held.emit()
