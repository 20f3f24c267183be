"""A person in front of the exhibit: looks for words on the screen, taps, swipes, presses keys, and waits for things to settle.

What can be tapped is found by its accessible name, as a screen reader would find it; what can be read is what is painted,
not covered, and inside the window. Nothing here asks a view model where the visitor is.
"""

import time
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QImage, QKeyEvent, QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.app import Application
from tests.helpers.seeing import Thing, Words, is_opaque, kind, plain_text, texts, things, walk

PATIENCE: Final = 10.0
"""Seconds after which a visitor gives up waiting for the screen to come to rest."""
PAUSE: Final = 0.45
"""Seconds between two taps that are meant as two; the exhibit takes quicker ones for one (Motion.tapGuard)."""
STILL: Final = 4
"""Waits of one frame without a new picture after which the screen is at rest."""
STEP: Final = 12
"""Milliseconds between two reports of a finger on its way."""
PRESSABLE: Final = (QAccessible.Role.Button, QAccessible.Role.Link, QAccessible.Role.MenuItem)

Key = Qt.Key
NONE: Final = Qt.KeyboardModifier.NoModifier


@cache
def touch_screen() -> QPointingDevice:
    """The touch screen of this process; Qt keeps a device for ever, so there is one."""
    return QTest.createTouchDevice()


class Visitor:
    """One person. Everything they do goes through Qt's own input, with time passing as it does for a hand."""

    def __init__(self, application: Application) -> None:
        self.application = application
        self.window: QQuickWindow = application.window
        self._pictures = 0
        self._last_tap = 0.0
        self.window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._pictures += 1

    # -- waiting -----------------------------------------------------------------------------------------------------

    def wait(self, milliseconds: int) -> None:
        """Let time pass."""
        QTest.qWait(milliseconds)

    def settle(self) -> None:
        """Wait until nothing on the screen moves."""
        quiet, until = 0, time.monotonic() + PATIENCE
        while quiet < STILL:
            assert time.monotonic() < until, "the screen does not come to rest"
            before = self._pictures
            QTest.qWait(16)
            quiet = quiet + 1 if self._pictures == before else 0

    # -- what is there -----------------------------------------------------------------------------------------------

    def things(self) -> Iterator[Thing]:
        """Everything with a name or a part to play that can be seen and used now, in reading order; `box` is what can be seen of it."""
        return things(self.window)

    def find(self, name: str) -> Thing:
        """Find what can be pressed under a name, whole or up to its first comma. Fails naming all that is there instead."""
        pressable = [thing for thing in self.things() if thing.role in PRESSABLE]
        found = [thing for thing in pressable if thing.name == name] or [thing for thing in pressable if thing.name.startswith(f"{name}, ")]
        assert found, f"nothing to press is called {name!r}; there are {[thing.name for thing in pressable]}"
        return found[0]

    def offers(self, name: str) -> bool:
        """Tell whether something can be pressed under this name."""
        return any(thing.role in PRESSABLE and thing.name == name for thing in self.things())

    @property
    def keys(self) -> list[str]:
        """The names of all that can be pressed."""
        return [thing.name for thing in self.things() if thing.role in PRESSABLE]

    @property
    def dialogs(self) -> list[str]:
        """The names of what lies over the panel."""
        return [thing.name for thing in self.things() if thing.role == QAccessible.Role.Dialog]

    @property
    def panel(self) -> str:
        """The title of the panel in front of the visitor. Fails unless exactly one stands there, in its place and with its headline."""
        pages = [item for item in walk(self.window.contentItem()) if kind(item) == "PanelPage" and item.isVisible()]
        here = [page for page in pages if abs(page.mapToScene(QPointF(0, 0)).x()) < 1 and abs(page.width() - self.window.width()) < 1]
        assert len(here) == 1, f"{len(here)} panels stand in place"
        place = QAccessible.queryAccessibleInterface(here[0])
        assert place is not None
        title = place.text(QAccessible.Text.Name)
        drawn = {plain_text(item) for item in walk(here[0]) if item.isVisible()}
        assert title, "the panel has no name"
        assert title in drawn or any(f"{head} {tail}" == title for head in drawn for tail in drawn), f"{title!r} has no headline"
        return title

    @property
    def sheet(self) -> str:
        """The name of the person whose sheet is open; empty when none is."""
        return next((name for name in self.dialogs if name != "Contents"), "")

    def descriptions(self) -> dict[str, str]:
        """What a screen reader says after the name of each key."""
        root = QAccessible.queryAccessibleInterface(self.window)
        assert root is not None
        said: dict[str, str] = {}
        waiting = [root]
        while waiting:
            place = waiting.pop()
            waiting += [child for index in range(place.childCount()) if (child := place.child(index)) is not None]
            if place.role() in PRESSABLE and not place.state().disabled and not place.state().invisible:
                said[place.text(QAccessible.Text.Name)] = place.text(QAccessible.Text.Description)
        return said

    @property
    def beside_the_sheet(self) -> QRect:
        """The part of the panel that the open sheet leaves free; empty when it leaves nothing."""
        sheet = next(item for item in walk(self.window.contentItem()) if kind(item) == "FigureSheet")
        ground = next(item for item in sheet.childItems() if is_opaque(item))
        box = ground.mapRectToScene(QRectF(0, 0, ground.width(), ground.height())).toRect()
        width, height = self.window.width(), self.window.height()
        return QRect(0, 0, box.left(), height) if box.left() > 0 else QRect(0, 0, width, max(0, box.top()))

    @property
    def focused(self) -> str:
        """The name of what the keys would press; empty when that is nothing."""
        return next((thing.name for thing in self.things() if thing.focused and thing.role in PRESSABLE), "")

    # -- reading -----------------------------------------------------------------------------------------------------

    def words(self) -> list[Words]:
        """All texts that can be read now, in the order they are painted."""
        return texts(self.window)

    def reads(self) -> list[str]:
        """The texts that can be read now."""
        return [words.text for words in self.words()]

    def sees(self, text: str) -> bool:
        """Tell whether these words stand somewhere on the screen."""
        return any(text in words for words in self.reads())

    def picture(self) -> QImage:
        """What the screen shows, pixel by pixel."""
        return self.window.grabWindow().convertToFormat(QImage.Format.Format_RGB32)

    # -- fingers -----------------------------------------------------------------------------------------------------

    def tap(self, name: str) -> None:
        """Touch what has this name in its middle, and wait for what comes of it."""
        self.tap_at(self.find(name).box.center())

    def reach(self, name: str) -> None:
        """Go on through a text or a sheet, by the key that says there is more, until something of this name can be seen."""
        for _ in range(8):
            if any(name in (thing.name, thing.name.partition(",")[0]) and thing.role in PRESSABLE for thing in self.things()):
                return
            more = [key for key in self.keys if key.startswith("More") or key == "Read on"]
            if not more:
                break
            self.tap(more[0])
        self.find(name)

    def tap_at(self, point: QPoint) -> None:
        """Touch a point of the window as someone does who has taken the time to look."""
        rest = self._last_tap + PAUSE - time.monotonic()
        if rest > 0:
            QTest.qWait(round(rest * 1000) + 1)
        self.quick_taps(point, 1)
        self.settle()

    def quick_taps(self, point: QPoint, count: int) -> None:
        """Touch a point some times as fast as a nervous finger does, about eight times a second."""
        for number in range(count):
            if number:
                QTest.qWait(60)
            self.touch(press={0: point})
            QTest.qWait(30)
            self.touch(release={0: point})
        self._last_tap = time.monotonic()

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
            self._last_tap = time.monotonic()
        frame.commit()

    def drag(self, *stations: QPoint, milliseconds: int = 120) -> None:
        """Draw a finger through the stations at an even pace, then lift it; each leg takes `milliseconds`."""
        self.touch(press={0: stations[0]})
        for start, end in pairwise(stations):
            began, count = time.monotonic(), max(3, milliseconds // STEP)
            for number in range(1, count + 1):
                late = time.monotonic() - began - number * milliseconds / count / 1000
                QTest.qWait(max(1, round(-late * 1000)))
                self.touch(move={0: start + (end - start) * number / count})
        self.touch(release={0: stations[-1]})
        self._last_tap = time.monotonic()

    def swipe(self, direction: str, share: float = 0.4, *, milliseconds: int = 120) -> None:
        """Swipe left, right, up or down over a share of the window, and wait for what comes of it."""
        width, height = self.window.width(), self.window.height()
        middle = QPoint(width // 2, round(height * 0.45))
        ways = {"left": QPoint(-width, 0), "right": QPoint(width, 0), "up": QPoint(0, -height), "down": QPoint(0, height)}
        way = ways[direction] * (share / 2)
        self.drag(middle - way, middle + way, milliseconds=milliseconds)
        self.settle()

    def slide_off(self, name: str) -> None:
        """Press something, slide the finger away from it, and lift it there."""
        box = self.find(name).box
        away = self.window.height() // 3
        self.drag(box.center(), box.center() - QPoint(0, away), milliseconds=250)
        self.settle()

    def unplug(self, *points: QPoint) -> None:
        """Take the touch screen away while fingers are on it: what Qt then reports is a cancelled touch."""
        fingers = [QEventPoint(number, QEventPoint.State.Updated, point, point) for number, point in enumerate(points)]
        QCoreApplication.sendEvent(self.window, QTouchEvent(QEvent.Type.TouchCancel, touch_screen(), NONE, fingers))

    # -- mouse -------------------------------------------------------------------------------------------------------

    def click(self, name: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click what has this name."""
        self.click_at(self.find(name).box.center(), button)

    def click_at(self, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click a point of the window."""
        rest = self._last_tap + PAUSE - time.monotonic()
        if rest > 0:
            QTest.qWait(round(rest * 1000) + 1)
        QTest.mouseClick(self.window, button, NONE, point)
        self._last_tap = time.monotonic()
        self.settle()

    def mark(self, start: QPoint, end: QPoint) -> None:
        """Draw the mouse over something with its button held, as one marks words."""
        QTest.mousePress(self.window, Qt.MouseButton.LeftButton, NONE, start)
        for number in range(1, 9):
            QTest.mouseMove(self.window, start + (end - start) * number / 8)
            QTest.qWait(STEP)
        QTest.mouseRelease(self.window, Qt.MouseButton.LeftButton, NONE, end)
        self.settle()

    # -- keys --------------------------------------------------------------------------------------------------------

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after the other, and wait for what comes of each."""
        for key in keys:
            QTest.keyClick(self.window, key, modifiers)
            self.settle()

    def hit(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE, *, held: bool = False) -> None:
        """Press any key there is, also one that no keyboard has, without waiting for anything."""
        for kind_of_event in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(kind_of_event, key, modifiers, "", held))
        QCoreApplication.processEvents()

    # -- the room ----------------------------------------------------------------------------------------------------

    def resize(self, width: int, height: int) -> None:
        """Make the window another size, and wait until everything has its place."""
        self.window.resize(width, height)
        self.settle()

    @property
    def windows(self) -> int:
        """How many windows the program shows."""
        return len(QGuiApplication.topLevelWindows())


def difference(one: QImage, other: QImage) -> QRect:
    """The smallest box round all pixels in which two pictures of one size differ; empty when they are equal."""
    if one == other:
        return QRect()
    rows = [y for y in range(one.height()) if one.constScanLine(y) != other.constScanLine(y)]
    columns: list[int] = []
    for y in rows:
        before, after = bytes(one.constScanLine(y)), bytes(other.constScanLine(y))
        changed = [x for x in range(one.width()) if before[4 * x : 4 * x + 3] != after[4 * x : 4 * x + 3]]
        columns += changed[:1] + changed[-1:]
    return QRect(QPoint(min(columns), rows[0]), QPoint(max(columns), rows[-1])) if columns else QRect()
