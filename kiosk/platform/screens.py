"""Keeping the window on its screen.

A kiosk covers one screen, chosen by name or number. Without a window manager `showFullScreen()` does not resize, so the
geometry is set as well; and screens come, go, turn and change their mode while running, so it is set again each time.
"""

from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

WINDOW: Final = QSize(1280, 800)
"""What a window begins with."""
LEAST_WINDOW: Final = QSize(1024, 768)
"""The least that the pages are drawn for where there is room for it."""
FRAME: Final = 48
"""Pixels that a title and an edge take around it, at most."""


def find_screen(wish: str) -> QScreen | None:
    """Find a screen by its name (`HDMI-1`) or number from 1; None when there is no such screen."""
    screens = QGuiApplication.screens()
    numbered = {str(number): screen for number, screen in enumerate(screens, 1)}
    named = {screen.name().casefold(): screen for screen in screens}
    return (named | numbered).get(wish.casefold())


def screen_names() -> list[str]:
    """Name the screens there are, in the order of their numbers."""
    return [screen.name() for screen in QGuiApplication.screens()]


def told_width(wish: str) -> int:
    """Give the width in millimetres that a screen tells of itself, the primary one where none is wished for; 0: nothing."""
    told = find_screen(wish) if wish else QGuiApplication.primaryScreen()
    return round(told.physicalSize().width()) if told is not None else 0


def size_of(wish: str) -> tuple[int, int] | None:
    """Give the width and height in pixels of a screen, of the primary one where none is wished for or it is away. None: there is none."""
    screen = find_screen(wish) or QGuiApplication.primaryScreen()
    return (screen.geometry().width(), screen.geometry().height()) if screen is not None else None


def fitted(size: QSize, wish: str = "") -> QSize:
    """Make a window no larger than its screen has room for, beside panels and below a title: many a laptop has 768 lines, not 800."""
    screen = find_screen(wish) or QGuiApplication.primaryScreen()
    if screen is None or screen.availableGeometry().isEmpty():
        return size
    return size.boundedTo(screen.availableGeometry().size() - QSize(0, FRAME))


def wrong_screen(wish: str) -> str:
    """Say what is wrong with a wished screen; nothing when it is there. The Qt application has to be there."""
    if not wish or find_screen(wish) is not None:
        return ""
    return f"no screen {wish!r}; there are " + ", ".join(f"{number} ({name})" for number, name in enumerate(screen_names(), 1))


class ScreenKeeper(QObject):
    """Holds a window on the wished screen, on the primary one while that is away."""

    def __init__(self, window: QWindow, wish: str, parent: QObject | None = None) -> None:
        """Watch every screen. `wish` is a name or a number; empty for the primary screen."""
        super().__init__(parent)
        self._window = window
        self._wish = wish
        self._covering = False
        self._before = window.geometry()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.screenAdded.connect(self._watch)
            application.screenRemoved.connect(self._place_soon)
            application.primaryScreenChanged.connect(self._place_soon)
        for screen in QGuiApplication.screens():
            self._watch(screen)

    def cover(self) -> None:
        """Fill the screen from now on, and remember the place the window had."""
        if not self._covering:
            self._before = self._window.geometry()
        self._covering = True
        self._place()

    def send(self, wish: str) -> None:
        """Hold the window on another screen from now on."""
        if wish == self._wish:
            return
        self._wish = wish
        full = self._covering and self._window.isVisible()
        if full:
            self._window.showNormal()  # A window that fills a screen stays there, whatever place it is given.
        self._place()
        if full:
            self._window.showFullScreen()

    def release(self) -> None:
        """Stop filling the screen, and give the window the place that it had."""
        if self._covering:
            self._covering = False
            self._window.setGeometry(self._before)

    def _watch(self, screen: QScreen) -> None:
        """Follow a screen's changes of mode and rotation."""
        screen.geometryChanged.connect(self._place_soon)
        self._place_soon()

    def _place_soon(self) -> None:
        """Place after Qt has finished its own part of the change."""
        QTimer.singleShot(0, self, self._place)

    def _place(self) -> None:
        """Put the window over its screen."""
        screen = find_screen(self._wish) if self._wish else None
        screen = screen or QGuiApplication.primaryScreen()
        if not self._covering or screen is None or screen.geometry().isEmpty():
            return  # While the last one is away Qt has none, or one without a size; the window waits for the next.
        # WORKAROUND: QWindow.screen() makes the QScreen a child of the window's Python wrapper, which deletes it when it
        # goes; Qt then crashes with the next window (PySide6 6.11.3). So the window is never asked where it is.
        self._window.setScreen(screen)
        self._window.setGeometry(screen.geometry())
