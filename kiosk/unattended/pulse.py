"""The pulse of a running exhibit: a sign of life for whoever keeps it running, every two seconds.

A sign proves two things: the event loop turned, because a timer of it asked, and a frame was drawn and handed to the screen, because only
that answers. Where nothing has changed such a frame costs a millisecond, and nothing is painted. While the window cannot be seen, as when
the display is off, nothing draws frames, and the loop alone has to do.
"""

import sys
import threading
from collections.abc import Callable, Mapping
from types import TracebackType
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Application
from kiosk.operations.notify import tell
from kiosk.platform.messages import LOG
from kiosk.unattended.holding import holding

BEAT: Final = 2000
"""Milliseconds. After five that stay out the exhibit is taken for dead."""
LONG_SILENCE: Final = 180
"""Seconds without a touch after which nobody is taken to be there, on a machine that ends no visit."""


class Faults:
    """Counts the mistakes of the program that it goes on after: in slots, in models, in what draws pictures, in threads."""

    def __init__(self) -> None:
        """Begin to count. Whoever wrote them down before goes on to."""
        self.count = 0
        self._hooks = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._in_qt, self._in_thread, self._nowhere

    def close(self) -> None:
        """Leave things as they were."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._hooks

    def _in_qt(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        self.count += 1
        self._hooks[0](kind, error, trace)

    def _in_thread(self, what: threading.ExceptHookArgs) -> None:
        self.count += 1
        LOG.error("unexpected error in %s", what.thread.name if what.thread else "a thread", exc_info=what.exc_value)

    def _nowhere(self, what: "sys.UnraisableHookArgs") -> None:
        self.count += 1
        LOG.error("unexpected error in %r", what.object, exc_info=what.exc_value)


class Pulse(QObject):
    """Beats for as long as the window is there."""

    def __init__(self, application: Application, tell: Callable[[Mapping[str, str]], object] = tell) -> None:
        """Begin to beat with the first frame."""
        self._window: QQuickWindow = application.window
        super().__init__(self._window)
        self._application, self._tell = application, tell
        self.faults = Faults()
        self._is_ready = self._asked = False
        self.staff = False
        """True while staff is at the screen."""
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.beat)
        self._timer.start(BEAT)
        self._ask()

    def beat(self) -> None:
        """Ask for a frame; where nobody can see one, say at once that the loop turns."""
        if not self._window.isExposed():
            self._tell({"WATCHDOG": "1", "X_UNSEEN": "1", **self._words()})
            return
        self._ask()

    def _ask(self) -> None:
        if not self._asked:
            self._asked = True
            self._window.frameSwapped.connect(self._answer)
        self._window.update()

    def _answer(self) -> None:
        """Say that there was one."""
        if not self._asked:
            return  # Frames come from a thread of their own, and another one may be under way.
        self._asked = False
        self._window.frameSwapped.disconnect(self._answer)
        words = {"WATCHDOG": "1", **self._words()}
        if not self._is_ready:
            self._is_ready = True
            words |= {"READY": "1", "X_HOLDING": holding(self._application)}
        self._tell(words)

    def _words(self) -> dict[str, str]:
        return {"STATUS": self.status(), **({"X_FAULTS": str(self.faults.count)} if self.faults.count else {})}

    def status(self) -> str:
        """Say who is there: nobody (attract), a visitor (visit, or warning when there is no answer), or staff."""
        if self.staff:
            return "staff"
        session = self._application.session
        state: str = session.property("state")
        return "attract" if state == "visit" and session.silence >= LONG_SILENCE else state
