"""Running exhibits for tests, and taking them down again.

Qt deletes later than one thinks: an engine that is still there when the next one is made, or at the end of Python, crashes
somewhere else. So the rooms are emptied here, in one place, and what Qt says meanwhile is a failure.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Application, Showing
from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.model import Art, Palette
from kiosk.viewmodels.preferences import Mode
from tests.helpers.visitor import Visitor

LOUD: Final = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)


class Rooms:
    """Shows exhibits and takes all of them down."""

    def __init__(self, qt: QGuiApplication) -> None:
        self._qt = qt
        self._shown: list[Application] = []

    def show(
        self,
        loaded: Loaded,
        mode: Mode = "kiosk",
        *,
        size: tuple[int, int] | None = None,
        palette: Palette | None = None,
        panel: str = "",
        still: bool = False,
    ) -> Visitor:
        """Show an exhibit as `kiosk show` does and send a visitor in.

        With a size the window is a plain one of that size; without it, it covers the screen where its mode does so.
        """
        application = Application(loaded, Showing(mode=mode, palette=palette, panel=panel, still=still))
        self._shown.append(application)
        if size is None:
            application.show()
        else:
            application.window.resize(*size)
            application.window.showNormal()
        application.window.requestActivate()
        QTest.qWaitForWindowActive(application.window)
        visitor = Visitor(application)
        visitor.settle()
        return visitor

    def close(self) -> None:
        """Take down everything. Fails when Qt complains, or when a window stays."""
        with complaints() as said:
            while self._shown:
                self._shown.pop().close()
                while QGuiApplication.overrideCursor() is not None:
                    QGuiApplication.restoreOverrideCursor()
                for _ in range(3):
                    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
                    QCoreApplication.processEvents()
        assert said == []
        assert [window.title() for window in self._qt.topLevelWindows()] == []

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
        if kind in LOUD:
            said.append(message or "")

    before = qInstallMessageHandler(hear)
    try:
        yield said
    finally:
        qInstallMessageHandler(before)
