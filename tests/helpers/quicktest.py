"""Runs tests/qml, or one file of it, as Qt Quick Test does, with our QML, type and monograms: `python -m tests.helpers.quicktest PATH`.

In a process of its own, because Qt Quick Test makes its own application and ends it.
"""

import sys
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Slot
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuickTest import QUICK_TEST_MAIN_WITH_SETUP

from kiosk.drawing.monogram import MonogramProvider
from kiosk.platform.fonts import load_fonts

QML: Final = Path(__file__).resolve().parents[2] / "kiosk" / "qml"


class Setup(QObject):
    """Prepares what every component finds in the program."""

    @Slot()
    def applicationAvailable(self) -> None:  # noqa: N802, Qt's name
        """Make the type faces known."""
        assert load_fonts() == ()

    @Slot(QQmlEngine)
    def qmlEngineAvailable(self, engine: QQmlEngine) -> None:  # noqa: N802, Qt's name
        """Let the tests import ours."""
        engine.addImportPath(str(QML))
        engine.addImageProvider("monogram", MonogramProvider())


if __name__ == "__main__":
    path = Path(sys.argv[1]).resolve()
    folder = path if path.is_dir() else path.parent
    sys.exit(QUICK_TEST_MAIN_WITH_SETUP(path.stem, Setup, [path.stem, "-input", str(path)], str(folder)))
