"""The verb `calibrate`: staff measure the screen on the wall, and what they measured goes into installation.yaml."""

from functools import partial
from pathlib import Path

from PySide6.QtQml import QQmlApplicationEngine

from kiosk.engine import load_window, take_down
from kiosk.installation.model import Screen
from kiosk.measuring import write_down
from kiosk.platform.application import make_application
from kiosk.platform.fonts import load_fonts
from kiosk.platform.renderer import choose_renderer
from kiosk.platform.screens import ScreenKeeper, told_width
from kiosk.platform.stopping import run_until_stopped
from kiosk.platform.words import SOURCE_LANGUAGE, Words
from kiosk.viewmodels.wall import WallViewModel


class Calibration:
    """The page with its window, for the life of the engine."""

    def __init__(self, screen: Screen, file: Path, language: str = SOURCE_LANGUAGE) -> None:
        """Make everything. Raises WindowNotMadeError when the QML does not load."""
        self.qt = make_application()
        choose_renderer("auto")
        load_fonts()
        self.wall = WallViewModel(screen)
        self.wall.presume(told_width(screen.output))
        self.wall.saveRequested.connect(partial(write_down, self.wall, file))
        self.wall.leaveRequested.connect(self.leave)
        self._words = Words()
        self._words.speak(language)
        self.engine = QQmlApplicationEngine()
        self.window = load_window(self.engine, "Calibration", {"wall": self.wall})
        self.keeper = ScreenKeeper(self.window, screen.output, self.window)

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
