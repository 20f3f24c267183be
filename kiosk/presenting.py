"""The verb `present`: the exhibit on the wall of a classroom, and the console of whoever leads the class on the laptop.

Two windows, each with an engine of its own because each has its own sizes and colours, over the same view models: they cannot drift.
"""

from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Application
from kiosk.drawing.mirrored import MirroredProvider
from kiosk.engine import load_window, take_down
from kiosk.platform.network import NoNetworkFactory
from kiosk.platform.screens import ScreenKeeper
from kiosk.platform.stopping import run_until_stopped
from kiosk.platform.twoscreens import TwoScreens
from kiosk.viewmodels.classroom import ClassroomViewModel
from kiosk.viewmodels.mirror import MirrorViewModel


class Console:
    """The window on the laptop."""

    def __init__(self, wall: Application, classroom: ClassroomViewModel) -> None:
        """Make it. Raises WindowNotMadeError when the QML does not load."""
        self.mirror = MirrorViewModel(wall.window)
        self._network = NoNetworkFactory()
        self.engine = QQmlApplicationEngine()
        self.engine.setNetworkAccessManagerFactory(self._network)
        self.engine.addImageProvider("mirrored", MirroredProvider(self.mirror.pictures))
        properties = {"classroom": classroom, "mirror": self.mirror, "keys": wall.keys, "languages": wall.languages}
        self.window: QQuickWindow = load_window(self.engine, "Console", properties)
        wall.languages.languageChanged.connect(self.engine.retranslate)

    def close(self) -> None:
        """Take the engine down before what it reads."""
        take_down(self.engine, self.window)
        self.mirror.deleteLater()


class Presentation:
    """The wall and the console, on their screens."""

    def __init__(self, wall: Application, screen: str = "", screens: TwoScreens | None = None) -> None:
        """Make the console beside a wall that is shown to a class.

        `screen` is the wall's; empty for the one that is not the laptop's own. Raises WindowNotMadeError when the console's QML does not
        load, ValueError for a wall without a class.
        """
        if wall.classroom is None:
            msg = "this exhibit is not shown to a class"
            raise ValueError(msg)
        self.wall, self.classroom = wall, wall.classroom
        classroom = wall.classroom
        self.console = Console(wall, classroom)
        self.screens = screens or TwoScreens(screen)
        self._keeper = ScreenKeeper(self.console.window, self.screens.desk, self.console.window)
        self._wanted = not self.screens.is_alone
        self.screens.changed.connect(self.place)
        classroom.consoleRequested.connect(self.toggle_console)
        classroom.swapRequested.connect(self.screens.swap)
        classroom.leaveRequested.connect(wall.leave)

    def show(self) -> None:
        """Put both windows on their screens; with one screen only, the console waits until it is asked for."""
        self.wall.keeper.send(self.screens.wall)
        self.wall.show()
        self.place()

    def place(self) -> None:
        """Put the windows where they belong now. Whoever leads keeps the console also when the projector is pulled out."""
        self.wall.keeper.send(self.screens.wall)
        self._keeper.send(self.screens.desk)
        window = self.console.window
        if self._wanted or not self.screens.is_alone:
            self._wanted = True
            self._keeper.cover()
            window.showFullScreen()
            window.requestActivate()
        else:
            window.hide()
            self.wall.window.requestActivate()

    def toggle_console(self) -> None:
        """Show the console, or on a single screen take it away again."""
        self._wanted = not self._wanted if self.screens.is_alone else True
        self.place()

    def run(self) -> int:
        """Lead the class until it is ended."""
        self.show()
        code = run_until_stopped(self.wall.qt, self.wall.leave)
        self.close()
        return code

    def close(self) -> None:
        """Take the console down, then the wall."""
        self.console.close()
        self.wall.close()
