"""What lies on the glass and is no finger: a palm, a sleeve, a bag. The exhibit is not told of it, wherever else a finger is.

Not every screen says how wide a contact is; where it does not, all are fingers. A palm is somebody all the same, and a sign of them.
"""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QEventPoint, QGuiApplication, QScreen, QTouchEvent, QWindow

from kiosk.platform.touches import Telling, kind_of

WIDEST: Final = 40
"""Millimetres of a contact above which it is no finger; a thumb that lies flat has 25."""
NOMINAL: Final = 2.71
"""Pixels of a millimetre on a screen of 32 inches and 1920 × 1080 pixels, which nobody has measured."""
INCH: Final = 25.4


def screen_under(window: QWindow) -> QScreen | None:
    """Find the screen that a window stands on. The window is never asked (screens.py says why)."""
    return QGuiApplication.screenAt(window.geometry().center()) or QGuiApplication.primaryScreen()


def widest_finger(window: QWindow, wall: int) -> float:
    """Give the pixels of the widest finger on a window as wide as `wall` millimetres; 0: not measured.

    Then it is the larger of what the screen tells of itself and of what a screen on a wall has, so that nobody's finger is a palm.
    """
    if wall:
        return WIDEST * window.width() / wall
    long, short = max(window.width(), window.height()), min(window.width(), window.height())
    screen = screen_under(window)
    told = screen.physicalDotsPerInch() / INCH if screen is not None and not screen.physicalSize().isEmpty() else 0
    return WIDEST * max(NOMINAL * min(long / 1920, short / 1080), told)


class Palms(Telling):
    """Takes palms out of what a window is told."""

    def __init__(self, window: QWindow, widest: Callable[[], float], sign: Callable[[], object]) -> None:
        """Ask `widest` for the pixels of the widest finger, and tell `sign` where there is nothing but palms."""
        super().__init__(window)
        self._widest, self._sign = widest, sign
        self._palms: set[int] = set()
        self._fingers: set[int] = set()

    def sort(self, event: QTouchEvent) -> bool:
        """Pass the fingers on where there is a palm."""
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
            self.tell(QEvent.Type.TouchCancel, points, event.pointingDevice(), event.timestamp())
            self._palms |= self._fingers
            self._fingers = set()
        elif fingers:
            self.tell(kind_of(fingers), fingers, event.pointingDevice(), event.timestamp())
        else:
            self._sign()
        return True


def is_wider(point: QEventPoint, widest: float) -> bool:
    """Tell whether a contact is wider than a finger."""
    size = point.ellipseDiameters()
    return max(size.width(), size.height()) > widest
