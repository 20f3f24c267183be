"""What a visitor of the soak does: touches, turns, opens one thing or another, and leaves without a word.

Everything is done within the event loop, a step each time that the one before was painted, so that Qt tidies up as it does in the
museum. Where input can be given it is given as a finger or a key; the rest asks the view models what QML would ask them.
"""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtQml import QQmlEngine
from PySide6.QtTest import QTest

from kiosk.app import Application
from tests.helpers.hands import NONE, touch_screen

Step = Iterator[None]
QUERIES: Final = ("kirov", "1937", "stal", "троцк", "x" * 40)
PALETTES: Final = ("dark", "contrast", "grey", "paper")


class Clock:
    """Time that passes when it is told to."""

    def __init__(self) -> None:
        """Begin a while after the machine was switched on."""
        self.now = 1000.0

    def __call__(self) -> float:
        """Tell it."""
        return self.now


class Visitors:
    """All of them, one after the other."""

    def __init__(self, application: Application) -> None:
        """Take over the clock of the visits."""
        self.application, self.window, self.navigation = application, application.window, application.navigation
        self.clock = Clock()
        application.session._clock = self.clock
        application.session.rest()
        engine: QQmlEngine = application.engine
        self._guard = engine.singletonInstance("Kiosk.Controls", "TapGuard")
        exhibit = application.exhibit_said()
        self._panels = len(exhibit.panels)
        self._figures = sorted(exhibit.figures)
        self._languages = [str(code) for code in application.languages.codes]
        views = [*application.views.property("offered"), "bibliography", "picture", "reading"]
        self.things: dict[str, Callable[[int], Step]] = {
            "sheet": self.sheet,
            "sources": lambda _number: self._look_at(self.navigation.openEvidence),
            "contents": lambda _number: self._look_at(self.navigation.openContents),
            **{view: lambda _number, view=view: self._look_at(lambda: self.navigation.openView(view)) for view in views},
            "typed": self.search,
            "language": self.language,
            "colours": self.colours,
            "size": self.size,
            "wording": self.wording,
            "turning": self.turning,
        }

    def visit(self, number: int) -> Step:
        """Come, turn to a panel, look at one thing, and go."""
        yield from self.touch(number)
        self.navigation.close()
        self.navigation.turnTo(number % self._panels)
        self.navigation.agree()
        yield
        names = list(self.things)
        yield from self.things[names[number % len(names)]](number // len(names))
        yield from self.leave(number)

    def touch(self, number: int) -> Step:
        """Lay a finger somewhere on what invites: on a chapter, on the picture, on a language."""
        self._guard.setProperty("last", 0)
        width, height = self.window.width(), self.window.height()
        self.tap(QPoint(round(width * (0.05 + number * 0.137 % 0.9)), round(height * (0.1 + number * 0.073 % 0.85))))
        yield
        if self.application.session.property("state") == "attract":
            self.application.session.begin()
            yield

    def leave(self, number: int) -> Step:
        """Give no sign any more. Every tenth comes back when asked, and then leaves too."""
        session = self.application.session
        if number % 10 == 0:
            self.clock.now += 120
            session.look()
            yield
            self.key(Qt.Key.Key_Shift)
            yield
        self.clock.now += 240
        session.look()
        yield
        while session.property("state") == "warning":
            session.look()
        yield

    def _look_at(self, open_it: Callable[[], object]) -> Step:
        open_it()
        yield
        self.key(Qt.Key.Key_Escape)
        yield

    def sheet(self, number: int) -> Step:
        """Open somebody's sheet."""
        return self._look_at(lambda: self.navigation.openFigure(self._figures[number % len(self._figures)]))

    def search(self, number: int) -> Step:
        """Look something up."""
        self.navigation.openView("search")
        yield
        self.application.views.view("search").write(QUERIES[number % len(QUERIES)])
        yield
        self.key(Qt.Key.Key_Escape)
        yield

    def language(self, number: int) -> Step:
        """Read on in another language; the reset brings the first one back."""
        self.application.languages.choose(self._languages[number % len(self._languages)])
        yield

    def colours(self, number: int) -> Step:
        """Read in other colours."""
        self.application.preferences.choosePalette(PALETTES[number % len(PALETTES)])
        yield

    def size(self, number: int) -> Step:
        """Read in larger type."""
        self.application.preferences.chooseTextScale((1.25, 1.5, 1.75, 2)[number % 4])
        yield

    def wording(self, number: int) -> Step:
        """Read more, or less."""
        self.navigation.chooseWording(("brief", "full", "easy")[number % 3])
        yield

    def turning(self, _number: int) -> Step:
        """Turn on and back by keys."""
        for key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self.key(key)
            yield

    def tap(self, point: QPoint) -> None:
        """Touch a point."""
        for act in ("press", "release"):
            frame = QTest.touchEvent(self.window, touch_screen(), False)
            getattr(frame, act)(0, point, self.window)
            frame.commit(False)

    def key(self, key: Qt.Key) -> None:
        """Press a key."""
        for what in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(self.window, QKeyEvent(what, key, NONE))
