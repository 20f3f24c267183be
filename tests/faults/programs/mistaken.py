"""Makes a mistake wherever Python is called from Qt, and once in a thread, then tells how many were counted."""

import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QAbstractListModel, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.messages import start_logging
from kiosk.unattended.pulse import Faults

SCENE = b"""
import QtQuick
Window {
    required property var rows
    visible: true
    Repeater { model: rows; delegate: Text { required property string display; text: display } }
    Image { source: "image://broken/any" }
}
"""


class Rows(QAbstractListModel):
    """A model that cannot say what is in it."""

    def rowCount(self, *_parent: object) -> int:  # noqa: N802, Qt's own name
        """One row."""
        return 1

    def data(self, *_place: object) -> object:
        """Fail."""
        return 1 / 0


class Broken(QQuickImageProvider):
    """Pictures that cannot be drawn."""

    def __init__(self) -> None:
        """Draw images."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, *_wish: object) -> QImage:  # noqa: N802, Qt's own name
        """Fail."""
        return QImage(1 // 0, 1, QImage.Format.Format_RGB32)


def fail() -> None:
    """Divide by nothing."""
    _ = 1 / 0


application = QGuiApplication(["mistaken"])
start_logging()
faults = Faults()
engine, rows = QQmlApplicationEngine(), Rows()
engine.addImageProvider("broken", Broken())
engine.setInitialProperties({"rows": rows})
engine.loadData(SCENE, QUrl())
QTimer.singleShot(0, fail)
threading.Thread(target=fail).start()
QTimer.singleShot(300, application.quit)
application.exec()
print(f"{faults.count} mistakes, and alive")  # noqa: T201, it is what it is for
faults.close()
del engine
