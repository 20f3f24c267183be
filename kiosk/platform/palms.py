"""What lies on the glass and is no finger: a palm, a sleeve, a bag. The exhibit is not told of it, wherever else a finger is.

Not every screen says how wide a contact is; where it does not, all are fingers. A palm is somebody all the same, and a sign of them.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QEventPoint, QTouchEvent, QWindow

from kiosk.unfailing import unfailing

TOUCHES: Final = frozenset({QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd})
WIDEST: Final = 40
"""Millimetres of a contact above which it is no finger; a thumb that lies flat has 25."""
NOMINAL: Final = 2.71
"""Pixels of a millimetre on a screen of 32 inches and 1920 × 1080 pixels, which nobody has measured."""
INCH: Final = 25.4


def widest_finger(window: QWindow, wall: int) -> float:
    """Give the pixels of the widest finger on a window as wide as `wall` millimetres; 0: not measured.

    Then it is the larger of what the screen tells of itself and of what a screen on a wall has, so that nobody's finger is a palm.
    """
    if wall:
        return WIDEST * window.width() / wall
    long, short = max(window.width(), window.height()), min(window.width(), window.height())
    told = window.screen().physicalDotsPerInch() / INCH if not window.screen().physicalSize().isEmpty() else 0
    return WIDEST * max(NOMINAL * min(long / 1920, short / 1080), told)


class Palms(QObject):
    """Stands before a window and takes palms out of what it is told."""

    def __init__(self, window: QWindow, widest: Callable[[], float], sign: Callable[[], object]) -> None:
        """Ask `widest` for the pixels of the widest finger, and tell `sign` where there is nothing but palms."""
        super().__init__(window)
        self._window, self._widest, self._sign = window, widest, sign
        self._palms: set[int] = set()
        self._fingers: set[int] = set()
        self._passing = False
        window.installEventFilter(self)

    @unfailing(bool)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Look at one event."""
        if self._passing or event.type() not in TOUCHES or not isinstance(event, QTouchEvent):
            return False
        points, widest = event.points(), self._widest()
        palms = {point.id() for point in points if point.id() in self._palms or is_wider(point, widest)}
        fingers = [point for point in points if point.id() not in palms]
        grown = palms & self._fingers
        lifted = {point.id() for point in points if point.state() == QEventPoint.State.Released}
        self._palms = palms - lifted
        self._fingers = {point.id() for point in fingers} - lifted
        if not palms:
            return False
        if grown:
            # A hand that came down with its fingers first has touched something already: that is taken back.
            self._pass(QEvent.Type.TouchCancel, event, points)
            self._palms |= self._fingers
            self._fingers = set()
        elif fingers:
            states = {point.state() for point in fingers}
            kinds = {QEventPoint.State.Pressed: QEvent.Type.TouchBegin, QEventPoint.State.Released: QEvent.Type.TouchEnd}
            self._pass(kinds.get(states.pop(), QEvent.Type.TouchUpdate) if len(states) == 1 else QEvent.Type.TouchUpdate, event, fingers)
        else:
            self._sign()
        event.setAccepted(True)  # else Qt makes a mouse of it
        return True

    def _pass(self, kind: QEvent.Type, event: QTouchEvent, points: list[QEventPoint]) -> None:
        told = QTouchEvent(kind, event.pointingDevice(), event.modifiers(), points)
        told.setTimestamp(event.timestamp())
        self._passing = True
        QCoreApplication.sendEvent(self._window, told)
        self._passing = False


def is_wider(point: QEventPoint, widest: float) -> bool:
    """Tell whether a contact is wider than a finger."""
    size = point.ellipseDiameters()
    return max(size.width(), size.height()) > widest
