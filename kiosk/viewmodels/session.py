"""One visit, from the first touch to the reset: attract → visit → warning → attract.

Whoever stays silent is asked first, for at least twenty seconds, and stays by any touch or key, as often as they like (WCAG 2.2.1). What
ends a visit is only said here; the owner of everything else wipes it then. Seconds are counted by a clock that nobody can set: a machine
that corrects its time, or wakes up from sleep, throws nobody out.
"""

import time
from collections.abc import Callable
from operator import attrgetter
from typing import Final, Literal

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Kiosk.ViewModels"
QML_IMPORT_MAJOR_VERSION = 1

State = Literal["attract", "visit", "warning"]
COUNTDOWN: Final = 20
"""Seconds of warning that nobody may go below (WCAG 2.2.1)."""
LONGER: Final = 2
"""How many times longer whoever chose an access feature is waited for."""
SECOND: Final = 1000
HURRY: Final = 5
"""Seconds before the end from which each is heard."""


@QmlElement
@QmlUncreatable("")
class SessionViewModel(QObject):  # type: ignore[operator]
    """Whether somebody is there, and how long they are waited for."""

    stateChanged = Signal()
    secondsChanged = Signal()
    sounded = Signal(str)
    """A tone is to be heard: `warning` when the count begins, `hurry` in each of its last seconds, nothing when it is over."""
    ending = Signal(float, float)
    """A visit is over, and nothing of it is wiped yet: so many seconds from its first sign of life to its last, so many of silence since.
    Where nobody gave a sign there was no visit, and nothing is said."""
    expired = Signal()
    """A visit is over: everything of it is to be wiped."""

    def __init__(
        self,
        patience: float = 0,
        countdown: int = COUNTDOWN,
        *,
        attracts: bool = False,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        """Wait `patience` seconds for a sign of life; with 0 a visit never ends by itself. `attracts`: between visits a screen invites."""
        super().__init__(parent)
        self._patience, self._countdown = patience, max(COUNTDOWN, countdown)
        self._attracts, self._clock = attracts, clock
        self._state: State = "attract" if attracts else "visit"
        self._seconds = 0
        self._slower = False
        self._busy: set[str] = set()
        self._last = clock()
        self._first: float | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._watch()

    # -- what is done ------------------------------------------------------------------------------------------------

    @Slot()
    def begin(self) -> None:
        """Begin a visit."""
        if self._state == "attract":
            self._first = None
        self._note()
        self._become("visit")

    @Slot()
    def keep(self) -> None:
        """Somebody is there: they are waited for anew, and a warning goes away. While the screen invites it means nothing."""
        self._note()
        if self._state == "warning":
            self._become("visit")

    @Slot()
    def end(self) -> None:
        """End the visit at once, as somebody wishes, or as the count does."""
        if self._first is not None and self._state != "attract":
            self.ending.emit(self._last - self._first, self._clock() - self._last)
        self.rest()
        self.expired.emit()

    @Slot()
    def rest(self) -> None:
        """Be as between two visits, without a word to anybody."""
        self._busy.clear()
        self._slower = False
        self._last, self._first = self._clock(), None
        self._become("attract" if self._attracts else "visit")

    def hear(self, *, key: bool) -> bool:
        """Take note of a finger, a mouse or a key. True for a key that has done its work: it took the warning away, and does no more."""
        if self._state == "warning":
            if key:
                self.keep()
            return key  # a finger is answered by the warning itself, which has a key of its own
        self._note()
        return False

    def _note(self) -> None:
        """Somebody gave a sign of life. Where no screen invites, the first one is how a visit begins."""
        self._last = self._clock()
        if self._first is None:
            self._first = self._last
            if self._state == "visit":
                self._watch()

    @Slot(str, bool)
    def hold(self, what: str, on: bool) -> None:  # noqa: FBT001, as QML calls it
        """Say that something goes on which is no silence, such as speech or a film, or that it has ended."""
        (self._busy.add if on else self._busy.discard)(what)
        self.keep()

    def wait_longer(self, longer: bool) -> None:  # noqa: FBT001, it is connected to a signal
        """Be more patient with those who read with larger type, or are read to."""
        self._slower = longer
        self._watch()

    @property
    def visited(self) -> bool:
        """True while somebody is there, or was a moment ago."""
        return self._state != "attract" and self._first is not None

    @property
    def patience(self) -> float:
        """Seconds of silence after which a visitor is asked; 0: never."""
        return self._patience

    @property
    def silence(self) -> float:
        """Seconds since the last sign of life; speech and films are one that goes on."""
        return 0 if self._busy else self._clock() - self._last

    # -- the clock ---------------------------------------------------------------------------------------------------

    def _become(self, state: State) -> None:
        changed, self._state = state != self._state, state
        self._seconds = self._countdown if state == "warning" else 0
        self._watch()
        if changed:
            self.sounded.emit("warning" if state == "warning" else "")
            self.stateChanged.emit()
            self.secondsChanged.emit()

    def _watch(self) -> None:
        """Look again when there may be something to see; while nobody is there, or nobody is ever sent away, never."""
        if self._state == "warning":
            self._timer.start(SECOND)
        elif self.visited and self._patience > 0:
            self._timer.start(max(1, round(self._left() * 1000)))
        else:
            self._timer.stop()

    def _left(self) -> float:
        """Seconds of silence that are left."""
        return self._last + self._patience * (LONGER if self._slower else 1) - self._clock()

    @Slot()
    def look(self) -> None:
        """See how long it has been silent. Each second of the count could be seen: a machine that hung for a while skips none."""
        if self._state == "warning":
            self._seconds -= 1
            if self._seconds <= 0:
                self.end()
                return
            if self._seconds <= HURRY:
                self.sounded.emit("hurry")
            self.secondsChanged.emit()
        elif self.visited:
            if self._busy:
                self._last = self._clock()
            if self._patience > 0 and self._left() <= 0:
                self._become("warning")
                return
        self._watch()

    _get_state = attrgetter("_state")
    state = Property(str, _get_state, notify=stateChanged)
    """attract, visit or warning."""
    _get_seconds = attrgetter("_seconds")
    seconds = Property(int, _get_seconds, notify=secondsChanged)
    """What is left of the warning."""
    _get_countdown = attrgetter("_countdown")
    countdown = Property(int, _get_countdown, constant=True)
    """How many seconds a warning lasts."""
