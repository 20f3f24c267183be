"""The Qt application, and what must be said before it exists."""

import os
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication

from kiosk.platform.memory import keep_little

FINGER_SLIP: Final = 20
"""How far in pixels at 1080p a finger may wander before a tap becomes a swipe; Qt's 10 is made for a mouse (faults I8)."""


def make_application(arguments: Sequence[str] = ("kiosk",)) -> QGuiApplication:
    """Make the Qt application, or give the one that is there."""
    if isinstance(running := QCoreApplication.instance(), QGuiApplication):
        return running
    keep_little()
    # Inside cage Qt would draw a title bar with a close button (faults 0.2).
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")
    # WORKAROUND: while Qt collects garbage bit by bit, what a new object holds is now and then let go of, "Cannot find member data"
    # (PySide6 6.11.3; not at will, so no test). All at once takes 7 to 11 ms, less than a frame.
    os.environ.setdefault("QV4_GC_TIMELIMIT", "0")
    # Where no display says when it can take the next picture, Qt lets 5 ms pass before it draws one: a third of what a picture has.
    # Not 0: Qt's glib loop lets such a timer wait behind all others.
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "1")
    application = QGuiApplication(list(arguments))
    application.setApplicationName("kiosk")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("kiosk")
    # A projector that is unplugged takes the last window away for a moment; that is no reason to end.
    application.setQuitOnLastWindowClosed(False)
    application.styleHints().setStartDragDistance(FINGER_SLIP)
    return application
