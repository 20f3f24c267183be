"""A monkey at the glass: thousands of touches and keys without sense or mercy, and what must hold whatever it does.

What it does comes from a seed alone, as a list of deeds that mean something on any screen; so a run that fails can be repeated, and
shortened to the few deeds that matter (zoo.py).
"""

import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from types import TracebackType
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest

from tests.helpers.hands import NONE, touch_screen
from tests.helpers.keyboard import ALL_KEYS, MODIFIERS
from tests.helpers.rooms import complaints
from tests.helpers.seeing import walk
from tests.helpers.visitor import PRESSABLE, Visitor

Deed = tuple[str, int, int, int]
"""What is done and three numbers: a finger or a key, and a place in thousandths of the window or the modifiers."""
FINGERS: Final = 11
"""One more than any touch screen tells of."""
WHOLE: Final = 1000
AIMED: Final = 3
"""Of so many taps one is aimed at something that can be pressed."""
LOOKED: Final = 200
"""Deeds between two looks at what must hold."""
SEARCHED: Final = 40
"""Deeds after which what can be pressed is looked for anew."""
LAST: Final = 60
"""Deeds that are told of a run that failed."""
GRUMBLE: Final = "is missing from current event, but was neither canceled nor released"
"""Qt says so when a mouse is clicked while a finger is down: it goes on with the finger, as it should."""
HABITS: Final = {
    "down": 10,
    "move": 14,
    "up": 8,
    "tap": 22,
    "swipe": 3,
    "pinch": 2,
    "key": 14,
    "type": 3,
    "wheel": 2,
    "click": 3,
    "gone": 1,
    "lift": 2,
}
"""How often each thing is done."""
EVENTS: Final = {"tap": 2, "aim": 2, "swipe": 6, "pinch": 8, "key": 2, "type": 2, "click": 3}
"""How many events Qt is told of for one deed, where it is not one."""


class Harmed(AssertionError):  # noqa: N818  (it says what the exhibit is)
    """Something does not hold any more after so many deeds."""

    def __init__(self, why: str, deeds: Sequence[Deed]) -> None:
        super().__init__(f"{why}\nafter {len(deeds)} deeds, the last of them {[*deeds[-LAST:]]}")
        self.why, self.deeds = why, tuple(deeds)


def invent(seed: int, events: int) -> Iterator[Deed]:
    """Think of deeds that make so many events."""
    dice = random.Random(seed)  # noqa: S311, the same deeds for the same seed are what is wanted
    kinds, weights = list(HABITS), list(HABITS.values())
    while events > 0:
        (kind,) = dice.choices(kinds, weights)
        events -= EVENTS.get(kind, 1)
        if kind == "key":
            yield kind, int(dice.choice(ALL_KEYS)), dice.choice(MODIFIERS).value, 0
        elif kind == "type":
            yield kind, ord(dice.choice("aeiostrАеіо 17\n\b'")), 0, 0
        elif kind == "tap" and not dice.randrange(AIMED):
            yield "aim", dice.randrange(1 << 16), 0, 0
        else:
            yield kind, dice.randrange(FINGERS), dice.randrange(WHOLE), dice.randrange(WHOLE)


class Monkey:
    """One monkey in front of an exhibit that shows `attract` when nobody is there."""

    def __init__(self, visitor: Visitor) -> None:
        self._visitor, self._window = visitor, visitor.window
        self._down: dict[int, QPoint] = {}
        self._targets: list[QPoint] = []
        self._searched = 0
        self._place = self._window.geometry()

    def run(self, deeds: Sequence[Deed]) -> None:
        """Do them all. Raises Harmed when something does not hold any more."""
        with complaints() as said, exceptions(said):
            for number, deed in enumerate(deeds, 1):
                self._do(*deed)
                said[:] = [words for words in said if GRUMBLE not in words]
                if said or number % LOOKED == 0 or number == len(deeds):
                    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                    QCoreApplication.processEvents()
                    why = "; ".join(said) or self._harm()
                    if why:
                        raise Harmed(why, deeds[:number])
            why = self._calm_down() or "; ".join(said)
            if why:
                raise Harmed(why, deeds)

    # -- what must hold ----------------------------------------------------------------------------------------------

    def _harm(self) -> str:
        """Say what does not hold, whatever lies over the panel."""
        application = self._visitor.application
        if self._visitor.windows != 1 or not self._window.isVisible():
            return f"{self._visitor.windows} windows"
        if self._window.geometry() != self._place:
            return f"the window stands at {self._window.geometry()}"
        rows = application.exhibit.panel_list.rowCount()
        row = application.navigation.property("index")
        if not 0 <= row < rows:
            return f"panel {row} of {rows}"
        if application.session.property("state") not in ("attract", "visit", "warning"):
            return "no state"
        return ""

    def _calm_down(self) -> str:
        """Lift all fingers, see that the exhibit still answers, then stay silent: everything goes back to the invitation."""
        self._lift()
        visitor, session = self._visitor, self._visitor.application.session
        session.begin()
        visitor.press(Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Escape, Qt.Key.Key_Home)
        try:
            if not visitor.panel or visitor.dialogs:
                return f"in front of the first panel lies {visitor.dialogs}"
        except AssertionError as error:
            return f"{error}; {self._pager()}"
        session.hold("film", False)
        session.hold("speech", False)
        session._last -= 10_000
        session.look()
        for _ in range(session.property("countdown")):
            session.look()
        visitor.settle()
        return "" if session.property("state") == "attract" else f"after a long silence it is {session.property('state')!r}"

    def _pager(self) -> str:
        """Say how the panels stand, now and a second later: whether they come to rest by themselves."""
        application, told = self._visitor.application, []
        pager = next(item for item in walk(self._window.contentItem()) if item.metaObject().className().startswith("Pager_"))
        for _ in range(2):
            stands = {name: pager.property(name) for name in ("at", "middle", "interactive", "width")}
            told.append(f"panel {application.navigation.property('index')}, {application.session.property('state')}, {stands}")
            self._visitor.wait(1000)
        return f"{' and later '.join(told)}, below {self._visitor.dialogs}"

    # -- what is done ------------------------------------------------------------------------------------------------

    def _do(self, kind: str, finger: int, x: int, y: int) -> None:
        place = QPoint(x * self._window.width() // WHOLE, y * self._window.height() // WHOLE)
        match kind:
            case "down" if finger not in self._down:
                self._frame(press={finger: place})
            case "move" if self._down:
                held = list(self._down)
                self._frame(move={held[finger % len(held)]: place})
            case "up" if self._down:
                held = list(self._down)
                self._frame(release=(held[finger % len(held)],))
            case "tap":
                self._tap(place)
            case "aim":
                self._tap(self._target(finger) or place)
            case "swipe":
                self._swipe(place, QPoint(self._window.width() // 3 * (1 if finger % 2 else -1), 0))
            case "pinch":
                self._pinch(place, finger)
            case "gone":
                self._gone()
            case "lift":
                self._lift()
            case _:
                self._do_without_touching(kind, finger, x, place)

    def _do_without_touching(self, kind: str, number: int, x: int, place: QPoint) -> None:
        match kind:
            case "key":
                self._key(Qt.Key(number), Qt.KeyboardModifier(x))
            case "type":
                QTest.keyClick(self._window, {10: Qt.Key.Key_Return, 8: Qt.Key.Key_Backspace}.get(number) or chr(number))
            case "wheel" if (number, x) != (5, 500):  # Qt warns of a wheel that does not turn.
                QTest.wheelEvent(self._window, QPointF(place), QPoint((number - 5) * 120, (x - 500) * 2))
            case "click":
                QTest.mouseClick(self._window, (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)[number % 2], NONE, place)

    def _frame(self, press: dict[int, QPoint] | None = None, move: dict[int, QPoint] | None = None, release: Sequence[int] = ()) -> None:
        """Report one frame of the touch screen; what is not named rests."""
        told = {*(press or ()), *(move or ()), *release}
        frame = QTest.touchEvent(self._window, touch_screen(), False)
        for finger, place in (press or {}).items():
            frame.press(finger, place, self._window)
        for finger, place in (move or {}).items():
            frame.move(finger, place, self._window)
        for finger in release:
            frame.release(finger, self._down.pop(finger), self._window)
        for finger in self._down.keys() - told:
            frame.stationary(finger)
        self._down |= (press or {}) | (move or {})
        frame.commit()

    def _tap(self, place: QPoint) -> None:
        """Tap, as quick or slow as it comes: every other tap is one that the exhibit takes for meant."""
        finger = next(one for one in range(FINGERS + 1) if one not in self._down)
        self._visitor.ready()
        self._frame(press={finger: place})
        self._frame(release=(finger,))

    def _swipe(self, place: QPoint, way: QPoint) -> None:
        finger = next(one for one in range(FINGERS + 1) if one not in self._down)
        self._frame(press={finger: place})
        for step in range(1, 5):
            self._frame(move={finger: place + way * step / 4})
        self._frame(release=(finger,))

    def _pinch(self, middle: QPoint, number: int) -> None:
        """Draw two fingers apart, or together; now and then one of them stays when the other has gone."""
        one, other = [finger for finger in range(FINGERS + 2) if finger not in self._down][:2]
        stations = [40, 70, 110, 160, 220]
        first, *rest = stations if number % 2 else stations[::-1]
        self._frame(press={one: middle - QPoint(first, 0), other: middle + QPoint(first, 0)})
        for apart in rest:
            self._frame(move={one: middle - QPoint(apart, apart // 3), other: middle + QPoint(apart, 0)})
            QCoreApplication.processEvents()
        self._frame(release=(one,) if number % 3 else (one, other))

    def _key(self, key: Qt.Key, modifiers: Qt.KeyboardModifier) -> None:
        for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self._window, QKeyEvent(what, key, modifiers))
        QCoreApplication.processEvents()

    def _gone(self) -> None:
        """Pull the touch screen out: every touch is cancelled, and nothing is lifted in this frame of it."""
        if self._down:
            self._visitor.unplug(next(iter(self._down.values())))
            self._lift()

    def _lift(self) -> None:
        if self._down:
            self._frame(release=tuple(self._down))

    def _target(self, number: int) -> QPoint | None:
        """Choose one of the things that can be pressed."""
        if self._searched <= 0:
            self._targets = [thing.box.center() for thing in self._visitor.things() if thing.role in PRESSABLE]
            self._searched = SEARCHED // AIMED
        self._searched -= 1
        return self._targets[number % len(self._targets)] if self._targets else None


@contextmanager
def exceptions(said: list[str]) -> Iterator[None]:
    """Join what Python cannot hand to anybody, as from a slot, to what was said."""

    def hear(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        said.append("".join(traceback.format_exception(kind, error, trace)))

    before, sys.excepthook = sys.excepthook, hear
    try:
        yield
    finally:
        sys.excepthook = before


def shortest(fails: Callable[[Sequence[Deed]], bool], deeds: Sequence[Deed], seconds: float = 600) -> Sequence[Deed]:
    """Leave out of a run that fails all that it fails without (Zeller's ddmin), for as long as there is time."""
    until, pieces = time.monotonic() + seconds, 2
    while pieces <= len(deeds) and time.monotonic() < until:
        size = -(-len(deeds) // pieces)
        for start in range(0, len(deeds), size):
            rest = [*deeds[:start], *deeds[start + size :]]
            if fails(rest):
                deeds, pieces = rest, max(2, pieces - 1)
                break
        else:
            if size == 1:
                break
            pieces = min(len(deeds), 2 * pieces)
    return deeds
