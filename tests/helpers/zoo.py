"""Where a monkey is let at the exhibit that comes with the program: in a process of its own, on a small screen, as `kiosk show` shows it."""

import os
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tests.helpers.monkey import Deed, Harmed, Monkey

PATIENCE: Final = 60
SURROUNDING: Final = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "LC_ALL": "C.UTF-8"}


class Zoo:
    """One exhibit for all monkeys, one after the other."""

    def __init__(self) -> None:
        self._home = tempfile.TemporaryDirectory(prefix="kiosk-zoo-")
        os.environ |= SURROUNDING | {"XDG_STATE_HOME": self._home.name, "XDG_CACHE_HOME": self._home.name}

        from PySide6.QtGui import QAccessible

        from kiosk.app import Application, Showing, make_application
        from kiosk.exhibit.loader import load
        from kiosk.installation.model import Installation
        from kiosk.platform.paths import default_exhibit
        from kiosk.unattended.beside import Unattended
        from tests.helpers.visitor import Visitor

        make_application()
        QAccessible.setActive(True)
        showing = Showing(mode="kiosk", renderer="software", still=True, patience=PATIENCE, attracts=True)
        self._application = Application(load(default_exhibit()), showing)
        self._beside = Unattended(self._application, Installation(), Path(self._home.name))
        self._application.show()
        self._application.window.requestActivate()
        self._visitor = Visitor(self._application)
        self._visitor.settle()
        self.last: Sequence[Deed] = ()

    def harm(self, deeds: Sequence[Deed]) -> str:
        """Let a monkey do this to a fresh visit; say what harm it did, and keep its deeds up to there."""
        self._application.start_over()
        self._visitor.settle()
        try:
            Monkey(self._visitor).run(deeds)
        except AssertionError as error:
            self.last = error.deeds if isinstance(error, Harmed) else deeds
            return str(error)
        return ""

    def close(self) -> None:
        """Take the exhibit down."""
        self._application.close()
        self._home.cleanup()
