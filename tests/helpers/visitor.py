"""A person in front of the exhibit: looks for words on the screen, taps, swipes, presses keys, and waits for things to settle.

What can be tapped is found by its accessible name, as a screen reader would find it; what can be read is what is painted,
not covered, and inside the window. Nothing here asks a view model where the visitor is.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cached_property
from typing import Final

from PySide6.QtCore import QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication, QImage
from PySide6.QtTest import QTest

from kiosk.app import Application
from tests.helpers.hands import NONE, Hands, pause
from tests.helpers.seeing import Thing, Words, descriptions, is_opaque, kind, plain_text, texts, things, walk

PATIENCE: Final = 10.0
"""Seconds after which a visitor gives up waiting for the screen to come to rest."""
BREATH: Final = 0.5
"""Seconds in which a panel that turns has turned."""
STILL: Final = 3
"""Waits of one frame without a new picture after which the screen is at rest."""
PRESSABLE: Final = (
    QAccessible.Role.Button,
    QAccessible.Role.RadioButton,
    QAccessible.Role.CheckBox,
    QAccessible.Role.Link,
    QAccessible.Role.MenuBar,
    QAccessible.Role.MenuItem,
)

Key = Qt.Key


class Visitor(Hands):
    """One person. Everything they do goes through Qt's own input."""

    def __init__(self, application: Application) -> None:
        super().__init__(application.window)
        self.application = application
        self._pictures = 0
        self.window.frameSwapped.connect(self._count)

    def _count(self) -> None:
        self._pictures += 1

    def settle(self) -> None:
        """Wait until nothing on the screen moves."""
        quiet, until = 0, time.monotonic() + PATIENCE
        while quiet < STILL:
            assert time.monotonic() < until, "the screen does not come to rest"
            before = self._pictures
            pause(14)
            quiet = quiet + 1 if self._pictures == before else 0

    # -- what is there -----------------------------------------------------------------------------------------------

    def things(self) -> Iterator[Thing]:
        """Everything with a name or a part to play that can be seen and used now, in reading order; `box` is what can be seen of it."""
        return things(self.window)

    def find(self, name: str) -> Thing:
        """Find what can be pressed under a name, whole or up to its first comma. Fails naming all that is there instead."""
        begun = f"{name}, "
        found = list(self._pressable(lambda called: called == name or called.startswith(begun)))
        assert found, f"nothing to press is called {name!r}; there are {self.keys}"
        return next((thing for thing in found if thing.name == name), found[0])

    def _pressable(self, called: Callable[[str], bool]) -> Iterator[Thing]:
        """What can be pressed and has such a name."""
        return things(self.window, lambda role, name, _focused: role in PRESSABLE and called(name))

    def offers(self, name: str) -> bool:
        """Tell whether something can be pressed under this name."""
        return any(self._pressable(name.__eq__))

    @property
    def keys(self) -> list[str]:
        """The names of all that can be pressed."""
        return [thing.name for thing in self._pressable(lambda _: True)]

    @property
    def dialogs(self) -> list[str]:
        """The names of what lies over the panel."""
        return [thing.name for thing in things(self.window, lambda role, _name, _focused: role == QAccessible.Role.Dialog)]

    @property
    def panel(self) -> str:
        """The title of the panel in front of the visitor. Fails unless exactly one stands there, in its place and with its headline."""
        here, until = self._in_place(), time.monotonic() + BREATH
        while not here and time.monotonic() < until:  # On its way: a busy machine lets three pictures pass without drawing one.
            pause(14)
            here = self._in_place()
        assert len(here) == 1, f"{len(here)} panels stand in place"
        title = here[0].text(QAccessible.Text.Name)
        assert title, "the panel has no name"
        drawn = set()
        for text in filter(None, (plain_text(item) for item in walk(here[0].object()) if item.isVisible())):
            drawn.add(text)
            if text == title:
                return title
        assert any(title.startswith(head) and title.removeprefix(head).strip() in drawn for head in drawn), f"{title!r} has no headline"
        return title

    def _in_place(self) -> list[QAccessibleInterface]:
        """The panels that fill the screen from its left edge to its right."""
        root = QAccessible.queryAccessibleInterface(self.window)
        assert root is not None
        left, width = self.window.position().x(), self.window.width()
        panes = [pane for pane in map(root.child, range(root.childCount())) if pane is not None and pane.role() == QAccessible.Role.Pane]
        return [pane for pane in panes if pane.rect().left() == left and pane.rect().width() == width and not pane.state().invisible]

    @property
    def sheet(self) -> str:
        """The name of the person whose sheet is open; empty when none is."""
        return next((name for name in self.dialogs if name != "Contents"), "")

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
        """The name of what the keys would press; empty when that is nothing, or nothing that can be seen."""
        with_focus = things(self.window, lambda role, _name, focused: focused and role in PRESSABLE)
        return next((thing.name for thing in with_focus), "")

    @property
    def descriptions(self) -> dict[str, str]:
        """What a screen reader says after the name of each key."""
        return descriptions(self.window, PRESSABLE)

    @property
    def windows(self) -> int:
        """How many windows the program shows; one that waits behind closed doors (rooms.py) is none."""
        return sum(window.isVisible() for window in QGuiApplication.topLevelWindows())

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

    # -- acting, and waiting for what comes of it --------------------------------------------------------------------

    def ready(self) -> None:
        """Let the exhibit believe that the last tap was long ago, so that the next one is no second half of a double one."""
        self._guard.setProperty("last", 0)

    @cached_property
    def _guard(self) -> QObject:
        """What takes two quick taps for one."""
        return self.application.engine.singletonInstance("Kiosk.Controls", "TapGuard")

    @contextmanager
    def _unhurried(self) -> Iterator[None]:
        """Touch or click as somebody who has taken the time to look, for the exhibit and for Qt, without waiting for it."""
        self.ready()
        hints = QGuiApplication.styleHints()
        interval = hints.mouseDoubleClickInterval()
        hints.setMouseDoubleClickInterval(0)
        yield
        hints.setMouseDoubleClickInterval(interval)

    def tap(self, name: str) -> None:
        """Touch the middle of what can be seen under this name."""
        self.tap_at(self.find(name).box.center())

    def tap_at(self, point: QPoint) -> None:
        """Touch a point of the window."""
        with self._unhurried():
            self.quick_taps(point, 1)
        self.settle()

    def reach(self, name: str) -> None:
        """Go on through a text or a sheet, by the key that says there is more, until something of this name can be seen."""
        for _ in range(8):
            if any(self._pressable(lambda called: name in (called, called.partition(",")[0]))):
                return
            more = [key for key in self.keys if key.startswith("More") or key == "Read on"]
            if not more:
                break
            self.tap(more[0])
        self.find(name)

    def drag(self, *stations: QPoint, milliseconds: int = 120) -> None:
        """Draw a finger through the stations; each leg takes `milliseconds`."""
        self.draw(*stations, milliseconds=milliseconds)
        self.settle()

    def pinch(self, middle: QPoint, before: int, after: int) -> None:
        """Draw two fingers apart about a point, or together: from so many pixels of it to so many."""
        way = QPoint(1, 0)
        self.touch(press={0: middle - way * before, 1: middle + way * before})
        for number in range(1, 13):
            apart = way * round(before + (after - before) * number / 12)
            self.wait(12)
            self.touch(move={0: middle - apart, 1: middle + apart})
        self.touch(release={0: middle - way * after, 1: middle + way * after})
        self.settle()

    def swipe(self, direction: str, share: float = 0.4, *, milliseconds: int = 120) -> None:
        """Swipe left, right, up or down over a share of the window."""
        width, height = self.window.width(), self.window.height()
        middle = QPoint(width // 2, round(height * 0.45))
        ways = {"left": QPoint(-width, 0), "right": QPoint(width, 0), "up": QPoint(0, -height), "down": QPoint(0, height)}
        way = ways[direction] * (share / 2)
        self.drag(middle - way, middle + way, milliseconds=milliseconds)

    def slide_off(self, name: str) -> None:
        """Press something, slide the finger away from it, and lift it there."""
        middle = self.find(name).box.center()
        self.drag(middle, middle - QPoint(0, self.window.height() // 3), milliseconds=250)

    def click(self, name: str, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click what has this name."""
        self.click_at(self.find(name).box.center(), button)

    def click_at(self, point: QPoint, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
        """Click a point of the window."""
        with self._unhurried():
            QTest.mouseClick(self.window, button, NONE, point)
        self.settle()

    def press(self, *keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
        """Press keys one after the other."""
        for key in keys:
            QTest.keyClick(self.window, key, modifiers)
            self.settle()

    def press_unseen(self, name: str) -> None:
        """Press a key as a screen reader does: without a finger, a mouse or a keyboard."""
        waiting = [QAccessible.queryAccessibleInterface(self.window)]
        while waiting:
            place = waiting.pop()
            if place.text(QAccessible.Text.Name) == name and place.role() == QAccessible.Role.Button and not place.state().disabled:
                place.actionInterface().doAction("Press")
                self.settle()
                return
            waiting += [place.child(index) for index in range(place.childCount())]
        msg = f"nothing is called {name!r}"
        raise AssertionError(msg)

    def press_until(self, key: Qt.Key, name: str, most: int = 30) -> None:
        """Press a key that moves the focus until it is on something of this name. Fails when that never comes."""
        met = []
        for _ in range(most):
            self.press(key)
            met.append(self.focused)
            if met[-1] == name:
                return
        msg = f"{name!r} never has the focus; {met} have"
        raise AssertionError(msg)

    def resize(self, width: int, height: int) -> None:
        """Make the window another size."""
        self.window.resize(width, height)
        self.settle()
