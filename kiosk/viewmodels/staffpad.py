"""The PIN pad of staff: digits in an order of their own each time, what was typed only as a count, and a wait after a wrong guess."""

import random
import sys
from collections.abc import Callable
from math import ceil
from operator import attrgetter
from typing import Final, Protocol

from PySide6.QtCore import Property, QCoreApplication, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.installation.staff import LEAST_DIGITS, MOST_DIGITS

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

SECOND: Final = 1000
SCAN_CODES: Final = {
    **{10 + place: str((place + 1) % 10) for place in range(10)},
    **dict(zip((79, 80, 81, 83, 84, 85, 87, 88, 89, 90), "7894561230", strict=True)),
}
"""Which key of a keyboard has which digit printed on it, in the row above the letters and in the block beside them, whatever a layout
or NumLock make of it (X11 and Wayland)."""


class PinLock(Protocol):
    """What a PIN is held against."""

    @property
    def is_set(self) -> bool:
        """Whether there is a PIN."""

    @property
    def wait(self) -> float:
        """Seconds until the next guess is heard."""

    def open(self, pin: str) -> bool:
        """Tell whether this is the PIN."""


def shuffled(digits: str) -> list[str]:
    """Put digits in an order that nobody can know."""
    order = list(digits)
    random.SystemRandom().shuffle(order)
    return order


@QmlElement
@QmlUncreatable("")
class StaffPadViewModel(QObject):  # type: ignore[operator]
    """What the pad shows, and what its keys do."""

    changed = Signal()
    digitsChanged = Signal()
    opened = Signal()
    """The right PIN was typed."""
    refused = Signal()
    closed = Signal()
    """Whoever stood there wants no more."""

    def __init__(self, lock: PinLock, shuffle: Callable[[str], list[str]] = shuffled, parent: QObject | None = None) -> None:
        """Begin with nothing typed."""
        super().__init__(parent)
        self._lock, self._shuffle = lock, shuffle
        self._digits = sorted("0123456789")
        self._typed = ""
        self._refused = False
        self._tick = QTimer(self)
        self._tick.setInterval(SECOND // 4)
        self._tick.timeout.connect(self._count)

    def begin(self) -> None:
        """Stand there anew, for somebody else."""
        self._mix()
        self._typed, self._refused = "", False
        self._count()

    def end(self) -> None:
        """Forget what was typed."""
        self._typed, self._refused = "", False
        self._tick.stop()
        self.changed.emit()

    @Slot()
    def _count(self) -> None:
        """Go on counting down while there is a wait."""
        waits = self._lock.wait > 0
        if waits != self._tick.isActive():
            (self._tick.start if waits else self._tick.stop)()
        self._refused = self._refused and waits
        self.changed.emit()

    @Slot(str)
    def type(self, digit: str) -> None:
        """Take one digit."""
        if len(digit) == 1 and digit in "0123456789" and len(self._typed) < MOST_DIGITS and self._lock.wait <= 0:
            self._typed += digit
            self.changed.emit()

    @Slot()
    def erase(self) -> None:
        """Take back the last digit."""
        self._typed = self._typed[:-1]
        self.changed.emit()

    @Slot()
    def enter(self) -> None:
        """Try what was typed. What cannot be a PIN is no guess."""
        if len(self._typed) < LEAST_DIGITS or self._lock.wait > 0:
            return
        typed, self._typed = self._typed, ""
        if self._lock.open(typed):
            self.opened.emit()
            return
        self._refused = True
        self._mix()
        self._count()
        self.refused.emit()

    def _mix(self) -> None:
        self._digits = self._shuffle("0123456789")
        self.digitsChanged.emit()

    @Slot()
    def close(self) -> None:
        """Go away."""
        self.closed.emit()

    @Slot(int, int, str, result=bool)
    def press(self, key: int, scan_code: int, text: str) -> bool:
        """Do what a key of a keyboard means here; false where it is not one of the pad's."""
        by_place = SCAN_CODES.get(scan_code, "") if sys.platform == "linux" else ""  # elsewhere they have other numbers
        digit = by_place or (text if text.isdecimal() and text.isascii() else "")
        if digit:
            self.type(digit)
        elif key == Qt.Key.Key_Backspace:
            self.erase()
        elif key == Qt.Key.Key_Escape:
            self.close()
        return bool(digit) or key in (Qt.Key.Key_Backspace, Qt.Key.Key_Escape)

    def _get_said(self) -> str:
        seconds = ceil(self._lock.wait)
        if seconds > 0:
            wait = f"{seconds // 60}:{seconds % 60:02}"
            next_try = QCoreApplication.translate("StaffPad", "The next try is possible in %1.").replace("%1", wait)
            refused = QCoreApplication.translate("StaffPad", "That is not the PIN.")
            return f"{refused} {next_try}" if self._refused else next_try
        return QCoreApplication.translate("StaffPad", "Type the PIN, then press Open.")

    _get_digits = attrgetter("_digits")
    digits = Property(list, _get_digits, notify=digitsChanged)
    """The ten digits in the order of the keys."""

    def _get_typed(self) -> int:
        return len(self._typed)

    typed = Property(int, _get_typed, notify=changed)
    """How many digits were typed; which ones nobody is told."""

    def _get_waits(self) -> bool:
        return self._lock.wait > 0

    waits = Property(bool, _get_waits, notify=changed)

    def _get_ready(self) -> bool:
        return len(self._typed) >= LEAST_DIGITS and not self._get_waits()

    ready = Property(bool, _get_ready, notify=changed)
    """True: it may be tried."""
    said = Property(str, _get_said, notify=changed)
