"""The composition root: everything is made here, once, in this order.

1. the Qt application, with what must be said before it exists;
2. the renderer, which cannot change after the first window;
3. the type;
4. the exhibit, read and reported on;
5. the view models over it, and its words in the language asked for;
6. the QML engine with its locks: no network, and pictures of ours drawn by name;
7. the window, on its screen.
"""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import PySide6.QtQuick  # noqa: F401, else the root window comes back as a bare QWindow
from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QCursor, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.drawing.dotfield import DotFieldProvider
from kiosk.drawing.greypicture import GreyPictureProvider
from kiosk.drawing.mapimage import MapProvider
from kiosk.drawing.monogram import MonogramProvider
from kiosk.drawing.placemark import PlaceMarkProvider
from kiosk.drawing.scanimage import ScanProvider
from kiosk.exhibit.loader import Loaded
from kiosk.exhibit.model import Exhibit, Palette
from kiosk.exhibit.translations import languages, translate
from kiosk.platform.fonts import load_fonts
from kiosk.platform.messages import LOG
from kiosk.platform.network import NoNetworkFactory
from kiosk.platform.paths import assets_folder, scans_folder
from kiosk.platform.renderer import Renderer, choose_renderer
from kiosk.platform.screens import ScreenKeeper, find_screen, screen_names
from kiosk.platform.stopping import Stopper
from kiosk.platform.words import SOURCE_LANGUAGE, Words
from kiosk.viewmodels.exhibit import ExhibitViewModel
from kiosk.viewmodels.keys import KeysViewModel
from kiosk.viewmodels.languages import LanguagesViewModel
from kiosk.viewmodels.navigation import NavigationViewModel
from kiosk.viewmodels.people import portrait_files
from kiosk.viewmodels.preferences import Mode, PreferencesViewModel
from kiosk.viewmodels.views import ViewsViewModel

QML: Final = Path(__file__).parent / "qml"
FINGER_SLIP: Final = 20
"""How far in pixels at 1080p a finger may wander before a tap becomes a swipe; Qt's 10 is made for a mouse (faults I8)."""


class WindowNotMadeError(RuntimeError):
    """The QML could not be loaded; what Qt said about it is in the log."""


@dataclass(frozen=True, kw_only=True)
class Showing:
    """What to show and how, as the command line says it."""

    mode: Mode = "desktop"
    panel: str = ""
    language: str = ""
    palette: Palette | None = None
    screen: str = ""
    renderer: Renderer = "auto"
    still: bool = False


def make_application(arguments: Sequence[str] = ("kiosk",)) -> QGuiApplication:
    """Make the Qt application, or give the one that is there."""
    if isinstance(running := QCoreApplication.instance(), QGuiApplication):
        return running
    # Inside cage Qt would draw a title bar with a close button (faults 0.2).
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")
    application = QGuiApplication(list(arguments))
    application.setApplicationName("kiosk")
    application.setApplicationDisplayName("")
    application.setDesktopFileName("kiosk")
    # A projector that is unplugged takes the last window away for a moment; that is no reason to end.
    application.setQuitOnLastWindowClosed(False)
    application.styleHints().setStartDragDistance(FINGER_SLIP)
    return application


class Application:
    """A running exhibit: owns every object for the life of the engine."""

    def __init__(self, loaded: Loaded, showing: Showing) -> None:
        """Make everything. Raises WindowNotMadeError when the QML does not load."""
        self.qt = make_application()
        self.renderer = choose_renderer(showing.renderer)
        for name in load_fonts():
            LOG.warning("type face not found: %s", name)
        self._original = loaded.exhibit
        self._translated: dict[str, Exhibit] = {}
        self._words = Words()
        exhibit = self._said_in(showing.language or self._original.cover.language)
        self.languages = LanguagesViewModel(languages(self._original), exhibit.cover.language)
        self.languages.chosen.connect(self.speak)
        self.exhibit = ExhibitViewModel(exhibit)
        self._first_language = exhibit.cover.language
        self.views = ViewsViewModel(exhibit, self.exhibit.panel_list)
        self.navigation = NavigationViewModel(exhibit, self.exhibit.panel_list)
        self.navigation.restarted.connect(self.views.forget)
        self.preferences = PreferencesViewModel(showing.mode, showing.palette, still=showing.still)
        self.keys = KeysViewModel(self.navigation, self.preferences)
        self._first_panel = self.exhibit.panel_list.row_of(showing.panel)
        self.navigation.restart(self._first_panel)
        self._network = NoNetworkFactory()
        self.engine = QQmlApplicationEngine()
        self.engine.setNetworkAccessManagerFactory(self._network)
        self.engine.addImageProvider("monogram", MonogramProvider(portrait_files(exhibit)))
        self.engine.addImageProvider("map", MapProvider(assets_folder()))
        self.engine.addImageProvider("grey", GreyPictureProvider(Path(exhibit.folder)))
        self.engine.addImageProvider("place", PlaceMarkProvider())
        self.engine.addImageProvider("dots", DotFieldProvider())
        self.engine.addImageProvider("scan", ScanProvider(scans_folder()))
        self.engine.addImportPath(str(QML))
        self.engine.setInitialProperties(self._properties())
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            msg = "the window could not be made"
            raise WindowNotMadeError(msg)
        self.window: QQuickWindow = roots[0]
        self.keeper = ScreenKeeper(self.window, showing.screen, self.window)
        self.preferences.leaveRequested.connect(self.leave)
        self.preferences.fullScreenChanged.connect(self._follow_full_screen)

    def _properties(self) -> dict[str, QObject]:
        """Name what Main.qml requires."""
        return {
            "exhibit": self.exhibit,
            "navigation": self.navigation,
            "preferences": self.preferences,
            "keys": self.keys,
            "languages": self.languages,
            "views": self.views,
        }

    def _said_in(self, language: str) -> Exhibit:
        """Give the exhibit in a language, and let the program itself speak it too."""
        if not self._words.speak(language):
            LOG.warning("the program has no words of its own in %r", language)
        if language not in self._translated:
            said = translate(self._original, Path(self._original.folder), language)
            for problem in said.problems:
                LOG.warning("%s", problem)
            self._translated[language] = said.exhibit
        return self._translated[language]

    def speak(self, language: str) -> None:
        """Say everything in another language, where the visitor is."""
        exhibit = self._said_in(language)
        before = self.exhibit.adopt(exhibit) + self.views.adopt(exhibit, self.exhibit.panel_list)
        self.navigation.adopt(exhibit, self.exhibit.panel_list)
        self.exhibit.changed.emit()
        self.views.changed.emit()
        self.engine.retranslate()
        self.languages.speak(language)
        for unused in before:
            unused.deleteLater()

    def start_over(self, panel: str | None = None) -> None:
        """Begin again for the next visitor, at a panel or where the showing began: nothing chosen, opened, read or typed is left."""
        self.languages.choose(self._first_language)
        self.preferences.restart()
        self.navigation.restart(self._first_panel if panel is None else self.exhibit.panel_list.row_of(panel))

    def show(self) -> None:
        """Put the window on its screen."""
        self._follow_full_screen()
        if self.preferences.property("mode") == "kiosk":
            self.qt.setOverrideCursor(QCursor(Qt.CursorShape.BlankCursor))

    def _follow_full_screen(self) -> None:
        """Cover the screen or stand in a window, as preferred."""
        if self.preferences.property("fullScreen"):
            self.keeper.cover()
            self.window.showFullScreen()
        else:
            self.window.showNormal()
            self.keeper.release()

    def run(self) -> int:
        """Show the exhibit until the machine, or in some modes a person, ends it."""
        stopper = Stopper(self.leave)
        self.show()
        code = self.qt.exec()
        stopper.deleteLater()
        self.close()
        return code

    def leave(self) -> None:
        """End the event loop. `quit()` would ask the window first, which in kiosk mode always refuses."""
        self.qt.exit(0)

    def close(self) -> None:
        """Take the engine down before the view models it reads."""
        self.window.hide()
        self.engine.deleteLater()
        self.qt.sendPostedEvents(None, 52)
        self._words.speak(SOURCE_LANGUAGE)  # a translator that stays would speak in the next exhibit of this process too


def wrong_screen(wish: str) -> str:
    """Say what is wrong with a wished screen; nothing when it is there."""
    make_application()
    if not wish or find_screen(wish) is not None:
        return ""
    return f"no screen {wish!r}; there are " + ", ".join(f"{number} ({name})" for number, name in enumerate(screen_names(), 1))
