"""Makes a mistake wherever Python is called from Qt, and once in a thread, then tells how many were counted."""

import sys
import threading
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QEvent, QObject, QTimer, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickImageProvider

from kiosk.platform.messages import start_logging
from kiosk.unattended.pulse import Faults
from kiosk.unfailing import nothing, unfailing

SCENE = b"""
import QtQuick
import QtQml
Window {
    required property var rows
    visible: true
    Instantiator { model: rows; delegate: QtObject { required property var display } }
    Image { source: "image://broken/any" }
}
"""


class Rows(QAbstractListModel):
    """A model that cannot say what is in it."""

    def rowCount(self, *_parent: object) -> int:  # noqa: N802, Qt's own name
        """One row."""
        return 1

    @unfailing(nothing)
    def data(self, *_place: object) -> object:
        """Fail."""
        return 1 / 0


class Broken(QQuickImageProvider):
    """Pictures that cannot be drawn."""

    def __init__(self) -> None:
        """Draw images."""
        super().__init__(QQuickImageProvider.ImageType.Image)

    @unfailing(QImage)
    def requestImage(self, *_wish: object) -> QImage:  # noqa: N802, Qt's own name
        """Fail."""
        return QImage(1 // 0, 1, QImage.Format.Format_RGB32)


class Filter(QObject):
    """Whoever hears of every event."""

    @unfailing(bool)
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802, Qt's own name
        """Fail at the one that is sent to it."""
        return event.type() == QEvent.Type.User and bool(1 / 0)


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
ears = Filter()
rows.installEventFilter(ears)
QCoreApplication.postEvent(rows, QEvent(QEvent.Type.User))
QTimer.singleShot(0, fail)
threading.Thread(target=fail).start()
QTimer.singleShot(300, application.quit)
application.exec()
print(f"{faults.count} mistakes, and alive")  # noqa: T201, it is what it is for
faults.close()
del engine
