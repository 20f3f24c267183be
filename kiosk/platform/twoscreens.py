"""Which window stands on which screen, where one is for the class and one for whoever leads it.

Screens come and go in a lesson: a cable is pulled, a projector sleeps. The windows then stand on what is left, and go back when it returns.
"""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.platform.screens import screen_names


def own_screen() -> str:
    """Name the laptop's own screen: the primary one."""
    screen = QGuiApplication.primaryScreen()
    return screen.name() if screen is not None else ""


class TwoScreens(QObject):
    """Knows the screen of the wall and the screen of the desk by name; both are the same while there is only one."""

    changed = Signal()

    def __init__(
        self,
        wish: str = "",
        parent: QObject | None = None,
        *,
        names: Callable[[], list[str]] = screen_names,
        own: Callable[[], str] = own_screen,
    ) -> None:
        """Watch the screens. `wish` is the wall's: a name or a number; empty for the one that is not the laptop's own."""
        super().__init__(parent)
        self._wish, self._names, self._own = wish, names, own
        self._swapped = False
        self.wall = self.desk = ""
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            for signal in (application.screenAdded, application.screenRemoved, application.primaryScreenChanged):
                # Qt moves the windows of a screen that went itself, and has to be done with it.
                signal.connect(lambda *_: QTimer.singleShot(0, self, self.look))
        self.look()

    @property
    def is_alone(self) -> bool:
        """True: there is only one screen for both."""
        return self.wall == self.desk

    def swap(self) -> None:
        """Exchange the two screens."""
        self._swapped = not self._swapped
        self.look()

    def look(self) -> None:
        """See which screens there are."""
        names, own = self._names(), self._own()
        numbered = {str(number): name for number, name in enumerate(names, 1)}
        wished = next((name for name in names if name.casefold() == self._wish.casefold()), numbered.get(self._wish, ""))
        wall = wished or next((name for name in names if name != own), own)
        desk = own if own != wall else next((name for name in names if name != wall), own)
        if self._swapped:
            wall, desk = desk, wall
        if (wall, desk) != (self.wall, self.desk):
            self.wall, self.desk = wall, desk
            self.changed.emit()
