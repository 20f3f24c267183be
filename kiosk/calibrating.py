"""The verb `calibrate`: staff measure the screen on the wall, and what they measured goes into installation.yaml."""

from pathlib import Path
from typing import Final

from msgspec.structs import replace
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

from kiosk.app import make_application
from kiosk.engine import load_window, take_down
from kiosk.installation.model import Screen
from kiosk.installation.writing import NotWrittenError, settle_screen
from kiosk.platform.fonts import load_fonts
from kiosk.platform.messages import LOG
from kiosk.platform.renderer import choose_renderer
from kiosk.platform.screens import ScreenKeeper, find_screen
from kiosk.platform.stopping import run_until_stopped
from kiosk.platform.words import SOURCE_LANGUAGE, Words
from kiosk.viewmodels.wall import LEAST_WIDTH, WallViewModel

USUAL_WIDTH: Final = 708
"""Millimetres of a screen of 32 inches, where the screen itself says nothing."""


def presumed(screen: Screen) -> Screen:
    """Begin with the width that the screen tells of itself, which is often right, and never to be relied on."""
    told = find_screen(screen.output) if screen.output else QGuiApplication.primaryScreen()
    width = round(told.physicalSize().width()) if told is not None else 0
    return replace(screen, width_mm=width if width >= LEAST_WIDTH else USUAL_WIDTH)


class Calibration:
    """The page with its window, for the life of the engine."""

    def __init__(self, screen: Screen, file: Path, language: str = SOURCE_LANGUAGE) -> None:
        """Make everything. Raises WindowNotMadeError when the QML does not load."""
        self.qt = make_application()
        choose_renderer("auto")
        load_fonts()
        self._file = file
        self.wall = WallViewModel(screen if screen.width_mm else presumed(screen))
        self.wall.saveRequested.connect(self.save)
        self.wall.leaveRequested.connect(self.leave)
        self._words = Words()
        self._words.speak(language)
        self.engine = QQmlApplicationEngine()
        self.window = load_window(self.engine, "Calibration", {"wall": self.wall})
        self.keeper = ScreenKeeper(self.window, screen.output, self.window)

    def save(self) -> None:
        """Write down what was measured, and say where, or why it could not be."""
        try:
            settle_screen(self._file, self.wall.screen)
        except NotWrittenError as error:
            LOG.warning("%s", error)
            self.wall.say(str(error))
        else:
            self.wall.say_written(str(self._file))

    def run(self) -> int:
        """Show it until it is closed."""
        self.keeper.cover()
        self.window.showFullScreen()
        code = run_until_stopped(self.qt, self.leave)
        self.close()
        return code

    def leave(self) -> None:
        """End the event loop."""
        self.qt.exit(0)

    def close(self) -> None:
        """Take the engine down before what it reads."""
        take_down(self.engine, self.window)
        self._words.speak(SOURCE_LANGUAGE)
