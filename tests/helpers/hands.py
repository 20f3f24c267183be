"""Hands: fingers on a touch screen, a mouse, a keyboard. Time passes between what they do as it does for a person."""

import time
from collections.abc import Iterable
from functools import cache
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QEventPoint, QKeyEvent, QPointingDevice, QTouchEvent
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

QUICK: Final = 0.3
"""Seconds between two taps that are meant as two; the exhibit takes quicker ones for one (Motion.tapGuard)."""
STEP: Final = 12
"""Milliseconds between two reports of a finger on its way."""
NONE: Final = Qt.KeyboardModifier.NoModifier


@cache
def touch_screen() -> QPointingDevice:
    """The touch screen of this process; Qt keeps a device for ever, so there is one."""
    return QTest.createTouchDevice()


def pause(milliseconds: int) -> None:
    """Let time pass while everything goes on, to the millisecond; QTest.qWait looks up only every ten."""
    loop, timer = QEventLoop(), QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.setSingleShot(True)
    timer.timeout.connect(loop.quit)
    timer.start(milliseconds)
    loop.exec()


class Hands:
    """What a person can do to a window without looking. Nothing here waits for what comes of it."""

    def __init__(self, window: QQuickWindow) -> None:
        self.window = window

    def wait(self, milliseconds: int) -> None:
        """Let time pass."""
        pause(milliseconds)

    # -- fingers -----------------------------------------------------------------------------------------------------

    def touch(
        self,
        *,
        press: dict[int, QPoint] | None = None,
        move: dict[int, QPoint] | None = None,
        release: dict[int, QPoint] | None = None,
        rest: Iterable[int] = (),
    ) -> None:
        """Report one frame of the touch screen: what each finger, by its number, has just done."""
        frame = QTest.touchEvent(self.window, touch_screen(), False)
        for finger, point in (press or {}).items():
            frame.press(finger, point, self.window)
        for finger, point in (move or {}).items():
            frame.move(finger, point, self.window)
        for finger in rest:
            frame.stationary(finger)
        for finger, point in (release or {}).items():
            frame.release(finger, point, self.window)
        frame.commit()

    def quick_taps(self, point: QPoint, count: int) -> bool:
        """Touch a point some times as fast as a nervous finger does, about eight times a second.

        Tells whether it was quick: on a machine that is busy with something else it may not have been.
        """
        longest = 0.0
        for number in range(count):
            began = time.monotonic()
            if number:
                pause(60)
            self.touch(press={0: point})
            pause(30)
            longest = max(longest, time.monotonic() - began)
            self.touch(release={0: point})
        return longest < QUICK

    def draw(self, *stations: QPoint, milliseconds: int = 120) -> None:
        """Draw a finger through the stations at an even pace, then lift it; each leg takes `milliseconds`."""
        self.touch(press={0: stations[0]})
        for start, end in pairwise(stations):
            began, count = time.monotonic(), max(3, milliseconds // STEP)
            for number in range(1, count + 1):
                early = began + number * milliseconds / count / 1000 - time.monotonic()
                pause(max(1, round(early * 1000)))
                self.touch(move={0: start + (end - start) * number / count})
        self.touch(release={0: stations[-1]})

    def unplug(self, point: QPoint) -> None:
        """Take the touch screen away while a finger is on it: what Qt then reports is a cancelled touch."""
        finger = QEventPoint(0, QEventPoint.State.Updated, QPointF(point), QPointF(point))
        QCoreApplication.sendEvent(self.window, QTouchEvent(QEvent.Type.TouchCancel, touch_screen(), NONE, [finger]))

    # -- mouse -------------------------------------------------------------------------------------------------------

    def mark(self, start: QPoint, end: QPoint) -> None:
        """Draw the mouse over something with its button held, as one marks words."""
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, NONE, start)
        for number in range(1, 9):
            QTest.mouseMove(self.window, start + (end - start) * number / 8)
            pause(STEP)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, NONE, end)

    # -- keys --------------------------------------------------------------------------------------------------------

    def hit(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False) -> None:
        """Press any key there is, also one that no keyboard has."""
        for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(what, key, modifiers, "", held))
        QCoreApplication.processEvents()
