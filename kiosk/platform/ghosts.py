"""Touches that nobody makes: a cup on the glass, a drop of water, a bad cable, a finger that was never said to be lifted.

Three things tell them from people. A touch screen that says nothing for a while has nobody's finger on it, or has gone: all is let go of.
A finger does not rest in one place for half a minute. And nobody taps one spot thirty times in two seconds, or a hundred times and
nothing else. What is a ghost gives no sign of life either, so a visit still ends; all the rest of the screen answers as ever.
"""

import math
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QPointF, QTimer
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent, QWindow

from kiosk.platform.messages import LOG
from kiosk.platform.touches import Telling, kind_of

LOOKED: Final = 500
"""Milliseconds between two looks at what is on the glass, while something is."""
SILENT: Final = 1.5
"""Seconds in which a touch screen says nothing after which its fingers are let go of: with the look that finds it so, two at most."""
RESTS: Final = 30.0
"""Seconds in one place after which a contact is no finger."""
MANY: Final = 30
SHORT: Final = 2.0
"""Seconds in which so many taps on one spot are made by no hand."""
IN_A_ROW: Final = 100
"""Taps on one spot, and on no other, that nobody makes."""
QUIET: Final = 10.0
"""Seconds without a touch after which a spot is trusted again."""
FORGOTTEN: Final = 60.0
"""Seconds without a tap on a spot after which taps on it are counted anew."""
CORNER: Final = 0.15
"""Of the width and of the height: the upper corners."""
REMEMBERED: Final = 20
"""Spots that are watched; those of ten fingers and as many again."""


@dataclass(slots=True)
class Contact:
    """Something on the glass, from when it came down until it is lifted."""

    first: QEventPoint
    """As it came down."""
    place: QPointF
    """Where it rests."""
    since: float
    drawn: bool = False
    """True: it was moved before it was let go of, so it cannot begin again where it came down."""
    told: bool = True
    """False: the window has been told that it is gone."""
    ghost: bool = False
    """True: the window hears nothing more of it."""


@dataclass(slots=True)
class Spot:
    """A place that was tapped."""

    place: QPointF
    taps: deque[float] = field(default_factory=lambda: deque(maxlen=MANY))
    in_a_row: int = 0
    until: float = 0.0
    """When it is trusted again."""
    named: bool = False
    """True: it is in the log."""

    def tap(self, now: float) -> bool:
        """Take note of one more tap, and tell whether nobody makes it."""
        self.in_a_row = 1 if self.taps and now - self.taps[-1] > FORGOTTEN else self.in_a_row + 1
        self.taps.append(now)
        if now < self.until or (len(self.taps) == MANY and now - self.taps[0] <= SHORT):
            self.until = now + QUIET
        return now < self.until or self.in_a_row >= IN_A_ROW


class Ghosts(Telling):
    """Keeps from a window what nobody touches."""

    def __init__(
        self,
        window: QWindow,
        widest: Callable[[], float],
        patient: Callable[[], bool] = lambda: False,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Ask `widest` for the pixels of the widest finger. `patient`: keys answer to fingers that rest, which may say nothing for long."""
        super().__init__(window)
        self._widest, self._patient, self._clock = widest, patient, clock
        self._contacts: dict[int, Contact] = {}
        self._spots: list[Spot] = []
        self._device, self._when = QPointingDevice.primaryPointingDevice(), 0
        self._heard = clock()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)

    def forget(self) -> None:
        """Hear that every touch is taken back."""
        self._contacts.clear()

    def sort(self, event: QTouchEvent) -> bool:
        """Pass on what is somebody's."""
        self._device, self._when = event.pointingDevice(), event.timestamp()
        points = event.points()
        if self._is_silent() and any(point.state() == QEventPoint.State.Pressed for point in points):
            self._let_go()  # Whoever comes now is not kept waiting by one who may have gone.
        woken = [contact.first for point in points if (contact := self._hear(point))]
        passed = [point for point in points if self._contacts[point.id()].told]
        for point in points:
            if point.state() == QEventPoint.State.Released:
                del self._contacts[point.id()]
        if self._contacts and not self._timer.isActive():
            self._timer.start(LOOKED)
        if len(passed) == len(points) and not woken:
            return False
        for first in woken:
            self.tell(QEvent.Type.TouchBegin, [first], self._device, self._when)
        if passed:
            self.tell(kind_of(passed), passed, self._device, self._when)
        return True

    def look(self) -> None:
        """See what has lain there for too long, or has not been heard of."""
        now = self._clock()
        resting = [contact for contact in self._contacts.values() if not contact.ghost and now - contact.since >= RESTS]
        for contact in resting:
            contact.ghost = True
            self._name("something lies on the screen", contact.place)
        gone = self._is_silent() and not self._patient() and not any(map(self._is_in_a_corner, self._contacts.values()))
        if gone or any(contact.told for contact in resting):
            self._let_go()
        if all(contact.ghost for contact in self._contacts.values()):
            self._timer.stop()

    def _is_silent(self) -> bool:
        return self._clock() - self._heard >= SILENT

    def _is_in_a_corner(self, contact: Contact) -> bool:
        """Tell whether it lies where nothing is pressed and staff rest a finger for some seconds, to be let in."""
        across, down = contact.place.x() / self._window.width(), contact.place.y() / self._window.height()
        return down <= CORNER and min(across, 1 - across) <= CORNER

    def _hear(self, point: QEventPoint) -> Contact | None:
        """Take note of a contact; give it when it was let go of, and shows now that it has been there all the time."""
        now, place = self._clock(), point.position()
        contact = self._contacts.get(point.id())
        if contact is None or point.state() == QEventPoint.State.Pressed:
            haunted = self._tap(place, now)
            self._contacts[point.id()] = Contact(QEventPoint(point), place, now, told=not haunted, ghost=haunted)
            self._heard = now
            return None
        if point.state() == QEventPoint.State.Stationary:
            return None
        self._heard = now
        if is_far(place, contact.place, self._widest() / 2):
            contact.place, contact.since = place, now
        if contact.told:
            contact.drawn = contact.drawn or is_far(place, contact.first.position(), self._widest() / 4)
        if contact.told or contact.ghost or contact.drawn:
            return None
        contact.told = True
        return contact

    def _tap(self, place: QPointF, now: float) -> bool:
        """Take note of a tap, and tell whether nobody makes it."""
        near = self._widest() / 2
        spot = next((spot for spot in self._spots if not is_far(spot.place, place, near)), None)
        if spot is None:
            spot = Spot(place)
            self._spots = [*self._spots[1 - REMEMBERED :], spot]
        haunted = spot.tap(now)
        if not haunted:
            spot.named = False
            for other in self._spots:
                other.in_a_row = other.in_a_row if other is spot else 0
        elif not spot.named:
            spot.named = True
            self._name("taps that nobody makes", place)
        return haunted

    def _let_go(self) -> None:
        """Take back what the window was told of all that is on the glass."""
        told = [contact for contact in self._contacts.values() if contact.told]
        for contact in told:
            contact.told = False
        if told and shiboken6.isValid(self._device):
            self.tell(QEvent.Type.TouchCancel, [contact.first for contact in told], self._device, self._when)

    def _name(self, what: str, place: QPointF) -> None:
        across, down = (round(100 * part) for part in (place.x() / self._window.width(), place.y() / self._window.height()))
        LOG.warning("%s, %d %% from the left and %d %% from the top: it counts for nothing while it goes on", what, across, down)


def is_far(one: QPointF, other: QPointF, most: float) -> bool:
    """Tell whether two places are further apart."""
    return math.hypot(one.x() - other.x(), one.y() - other.y()) > most
