"""What is done when the graphics fail: the driver is remembered, and the program ends, to be started anew with the processor drawing.

Qt would call abort(), which says nothing to anybody; a GPU that was reset, or has no memory left, may come back only for a new process.
"""

from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.app import Application
from kiosk.operations.writing import write_whole
from kiosk.platform.messages import LOG
from kiosk.platform.renderer import FAILED_DRIVER, gl_renderer_name

GRAPHICS_FAILED: Final = 1
"""The exit code; whoever supervises starts the program again."""


class Drawing(QObject):
    """Hears of what the scene graph cannot do."""

    def __init__(self, application: Application, state: Path) -> None:
        """Listen from now on; `state` is where it is written down."""
        super().__init__(application.window)
        self._qt, self._file = application.qt, state / FAILED_DRIVER
        application.window.sceneGraphError.connect(self._fail)

    def _fail(self, _error: QQuickWindow.SceneGraphError, message: str) -> None:
        driver = gl_renderer_name()
        LOG.error("the graphics have failed (%s: %s); at the next start the processor draws", driver or "no OpenGL", message)
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_whole(self._file, driver.encode())
        QTimer.singleShot(0, self, self._end)  # The first picture fails before the event loop runs, which could not be left yet.

    def _end(self) -> None:
        self._qt.exit(GRAPHICS_FAILED)
