"""Running exhibits for tests, and taking them down again.

Qt deletes later than one thinks: an engine that is still there when the next one is made, or at the end of Python, crashes
somewhere else. So the rooms are emptied here, in one place, and what Qt says meanwhile is a failure.

As in a museum the exhibit goes on between two visitors: it starts over, and whoever comes next and wants the same exhibit, shown in
the same way, finds it as if it had just been started. A test whose visitor finds anything else has found a trace of a visit.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from operator import attrgetter
from typing import ClassVar, Final, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.aloud import Ways
from kiosk.app import Application, Showing
from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.model import Art, Palette
from kiosk.installation.model import Screen
from kiosk.platform.messages import HARMLESS
from kiosk.viewmodels.preferences import Mode
from tests.helpers.visitor import Visitor

ROOMS: Final = 6
"""How many exhibits wait at most; one takes about 40 MB."""
UNMEASURED: Final = Screen()
SILENT: Final = Ways()
FORGETFUL: Final = "Cannot find member data"
"""Qt says so of what waits to be deleted, now and then (pyproject.toml ignores it in tests as well)."""
LOUD: Final = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Way(NamedTuple):
    """An exhibit and how it is shown: what cannot change while it runs."""

    loaded: Loaded
    mode: Mode
    palette: Palette | None
    still: bool
    patience: float
    attracts: bool
    school: bool
    languages: tuple[str, ...]
    wall: Screen
    ways: Ways


class Standing(NamedTuple):
    """A running exhibit."""

    way: Way
    application: Application
    wanted_again: bool = False
    """Somebody came back to it."""


class Rooms:
    """Shows exhibits, and takes all of them down."""

    empty: ClassVar[list[Standing]] = []
    """The exhibits that wait for their next visitor, behind closed doors: those that nobody came back to stand first, and
    of the others the one that was left last comes last."""

    def __init__(self, qt: QGuiApplication) -> None:
        self._qt = qt
        self._shown: list[Standing] = []

    def show(
        self,
        loaded: Loaded,
        mode: Mode = "kiosk",
        *,
        size: tuple[int, int] | None = None,
        palette: Palette | None = None,
        panel: str = "",
        still: bool = False,
        patience: float = 0,
        attracts: bool = False,
        school: bool = False,
        languages: tuple[str, ...] = (),
        wall: Screen = UNMEASURED,
        ways: Ways = SILENT,
    ) -> Visitor:
        """Show an exhibit as `kiosk show` does and send a visitor in.

        With a size the window is a plain one of that size; without it, it covers the screen where its mode does so.
        """
        way = Way(loaded, mode, palette, still, patience, attracts, school, languages, wall, ways)
        standing = self._enter(way)
        if standing:
            application = standing.application
            application.speech.use(application.aloud.engine)
            application.first_panel = panel
            application.start_over()
            # What the last visitor left open is gone before the window is another size, as it is when nobody came for a while.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        else:
            application = Application(loaded, Showing(panel=panel, size=size, **{name: getattr(way, name) for name in Way._fields[1:]}))
        self._shown.append(Standing(way, application, standing is not None))
        while QGuiApplication.overrideCursor() is not None:
            QGuiApplication.restoreOverrideCursor()
        if size is None:
            application.show()
        else:
            application.keeper.release()
            application.window.showNormal()
            application.window.resize(*size)
        application.window.requestActivate()
        QTest.qWaitForWindowActive(application.window)
        visitor = Visitor(application)
        visitor.settle()
        visitor.ready()
        return visitor

    def _enter(self, way: Way) -> Standing | None:
        """Go in where an exhibit is shown in this way, if one waits. The first one makes room for a new one."""
        for standing in self.empty:
            if way.loaded is standing.way.loaded and way[1:] == standing.way[1:]:
                self.empty.remove(standing)
                return standing
        self._take_down(self.empty, ROOMS - 1)
        return None

    def leave(self) -> None:
        """Leave the exhibit that was shown last to whoever comes next, and take down the others. Fails when Qt complains."""
        with complaints() as said:
            last = self._shown.pop() if self._shown else None
            self._take_down(self._shown)
            if last:
                last.application.languages.choose(last.way.loaded.exhibit.cover.language)  # or the program itself goes on speaking another
                last.application.window.hide()
                self.empty.append(last)
                self.empty.sort(key=attrgetter("wanted_again"))
            QCoreApplication.processEvents()
        assert said == []

    def close(self) -> None:
        """Take down everything. Fails when Qt complains, or when a window stays."""
        with complaints() as said:
            self._take_down(self._shown)
            self.clear()
        assert said == []
        assert [window.title() for window in self._qt.topLevelWindows()] == []

    @classmethod
    def clear(cls) -> None:
        """Take down all that wait."""
        cls._take_down(cls.empty)

    @staticmethod
    def _take_down(exhibits: list[Standing], left: int = 0) -> None:
        """Take them down, the first ones first, until so many are left, and let Qt clear away what was theirs."""
        while len(exhibits) > left:
            exhibits.pop(0).application.close()
            while QGuiApplication.overrideCursor() is not None:
                QGuiApplication.restoreOverrideCursor()
            for _ in range(3):
                QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                QCoreApplication.processEvents()

    @staticmethod
    def without_pictures(loaded: Loaded) -> Loaded:
        """Give the same exhibit with no art."""
        panels = tuple(
            replace(panel, art=Art(file="", alt=panel.art.alt, title_colour=panel.art.title_colour)) for panel in loaded.exhibit.panels
        )
        return replace(loaded, exhibit=replace(loaded.exhibit, panels=panels))

    @staticmethod
    def without_notices(loaded: Loaded) -> Loaded:
        """Give the same exhibit with no notice before any text."""
        panels = tuple(replace(panel, notice="") for panel in loaded.exhibit.panels)
        return replace(loaded, exhibit=replace(loaded.exhibit, panels=panels))


@contextmanager
def complaints() -> Iterator[list[str]]:
    """Collect what Qt warns of; pytest-qt itself listens only while a test runs, not while it is cleared away."""
    said: list[str] = []

    def hear(kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        if kind in LOUD and message != HARMLESS and FORGETFUL not in (message or ""):
            said.append(message or "")

    before = qInstallMessageHandler(hear)
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
