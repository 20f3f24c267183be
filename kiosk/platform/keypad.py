"""A tactile keypad beside the screen. It is a keyboard whose keys Linux takes for others, so each is known by its number.

What a key of it means is said to whoever asked; the key of a keyboard that does the same is then pressed in its place, so that the
exhibit needs to know of one way only.
"""

import logging
import sys
import time
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.unfailing import unfailing

F13: Final = 191
"""The number of F13 under X11 and Wayland; F24 is eleven further (faults 0.7)."""
F_KEYS: Final = {Qt.Key(Qt.Key.Key_F13 + place): F13 + place for place in range(12)}
"""Where the system leaves these keys what they are, they are known by that: on Windows, or with a keyboard layout of one's own."""
OTHERS: Final = {Qt.Key.Key_Help: "help", Qt.Key.Key_F1: "help", Qt.Key.Key_VolumeUp: "louder", Qt.Key.Key_VolumeDown: "softer"}
"""Keys that say what they mean."""


class Keypad(QObject):
    """Listens at a window for the keys of a keypad."""

    def __init__(
        self,
        window: QWindow,
        codes: Mapping[int, str],
        pressed: Callable[[str], int],
        *,
        pause: float = 0,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Tell `pressed` what a key means; the key it answers is pressed instead, 0 for none.

        A key that is held down counts once, and one that is struck again within `pause` seconds too (EN 301 549 5.7 and 5.8).
        """
        super().__init__(window)
        self._codes, self._pressed, self._pause, self._clock = codes, pressed, pause, clock
        self._window = window
        self._last = (0, 0.0)
        window.installEventFilter(self)

    def meaning(self, scan_code: int, key: int) -> str:
        """Say what a key means, by its number or by itself; empty for a key of a keyboard."""
        if sys.platform != "win32" and scan_code in self._codes:
            return self._codes[scan_code]
        if (known := F_KEYS.get(Qt.Key(key))) is not None:
            return self._codes.get(known, "")
        return OTHERS.get(Qt.Key(key), "")

    @unfailing(bool)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Look at one event."""
        if not isinstance(event, QKeyEvent) or event.type() not in {QEvent.Type.KeyPress, QEvent.Type.KeyRelease}:
            return False
        meaning = self.meaning(event.nativeScanCode(), event.key())
        if not meaning:
            return False
        if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat() and not self._struck_twice(event):
            # WORKAROUND: an exception that leaves eventFilter() ends the process (PySide6 6.11.3 crashes while printing it).
            try:
                self._do(meaning)
            except Exception:
                logging.getLogger("kiosk").exception("the key %r of the keypad did nothing", meaning)
        return True

    def _struck_twice(self, event: QKeyEvent) -> bool:
        """Tell whether a key was struck again before its time, as a hand that trembles does."""
        (before, at), now = self._last, self._clock()
        key = event.nativeScanCode() or event.key()
        if key == before and now - at < self._pause:
            return True
        self._last = (key, now)
        return False

    def _do(self, meaning: str) -> None:
        if key := self._pressed(meaning):
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                held = Qt.KeyboardModifier.ShiftModifier if key == Qt.Key.Key_Backtab else Qt.KeyboardModifier.NoModifier
                QCoreApplication.sendEvent(self._window, QKeyEvent(kind, key, held))
