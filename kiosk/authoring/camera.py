"""Takes pictures of a running exhibit, as each visitor would find it."""

from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QThread

from kiosk.app import Application
from kiosk.authoring.shots import Shot
from kiosk.exhibit.kept import panel_of
from kiosk.viewmodels.views import KINDS, MEDIA, PICTURE

DRAWN: Final = 20
"""Milliseconds within which Qt draws what has changed."""
LONGEST: Final = 25
"""Times that one waits for another drawing at most: whatever moves on and on is pictured as it is."""


class Camera:
    """Takes pictures of a running exhibit."""

    def __init__(self, application: Application) -> None:
        """Show the window where nobody sees it."""
        self._application, self._drawings = application, 0
        application.window.frameSwapped.connect(self._drawn)
        application.window.showNormal()

    def take(self, shot: Shot, file: Path) -> None:
        """Go there and save what is to be seen. Raises OSError when the file cannot be written."""
        self.go(shot)
        if not self._application.window.grabWindow().save(str(file)):
            msg = f"cannot write {file}"
            raise OSError(msg)

    def go(self, shot: Shot) -> None:
        """Go to what a picture shows, as the next visitor would find it, and let everything settle."""
        window, navigation = self._application.window, self._application.navigation
        if (window.width(), window.height()) != shot.size:
            window.resize(*shot.size)
        if shot.language and shot.language != self._application.languages.property("language"):
            self._application.speak(shot.language)
        if shot.palette:
            self._application.preferences.choosePalette(shot.palette)
        navigation.restart(max(0, self._application.exhibit.panel_list.row_of(panel_of(shot.ident))))
        if shot.view == "figure":
            navigation.openFigure(shot.ident)
        elif shot.view == "contents":
            navigation.openContents()
        elif shot.view == PICTURE:
            navigation.openView(PICTURE, f"panel:{shot.ident}")
        elif shot.view == MEDIA:
            navigation.openView(MEDIA, f"media:{shot.ident}")
        elif shot.view in KINDS:
            navigation.openView(shot.view)
        else:
            navigation.agree()  # Pictures are for those who look after the exhibit: they show the text, not its notice.
            navigation.chooseWording(shot.wording)
        if shot.view == "sources":
            navigation.openEvidence()
        self.settle()

    def settle(self) -> None:
        """Let bindings, layouts and what was called later take their turn; nothing moves, so a few turns are enough.

        A list lays itself out when it is drawn, and may need another drawing for what it has made then.
        """
        self._turn()
        for _ in range(LONGEST):
            drawings = self._drawings
            for _ in range(DRAWN):
                QThread.msleep(1)
                self._turn()
                if self._drawings > drawings:
                    break
            else:
                break
        # What was closed is taken away in an event loop only, and there is none: it would stay, and listen to all that follows.
        self._application.qt.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _turn(self) -> None:
        for _ in range(4):
            self._application.qt.processEvents()
            self._application.qt.sendPostedEvents()

    def _drawn(self) -> None:
        self._drawings += 1
