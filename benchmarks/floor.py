"""The least that a window of Qt Quick can be: one line of text on a ground. What it costs is the floor for everything else.

python benchmarks/floor.py
"""

import sys

import PySide6.QtQuick  # noqa: F401, else the root window comes back as a bare QWindow
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine

QML = b"""
import QtQuick
Window {
    width: Screen.width; height: Screen.height; visible: true; flags: Qt.FramelessWindowHint; color: "#f4f0e7"
    property int turned: 0
    Item { focus: true; Keys.onRightPressed: parent.parent.turned++ }
    Text { anchors.centerIn: parent; text: "A bare window " + parent.turned; font.pixelSize: 48; textFormat: Text.PlainText }
}
"""

if __name__ == "__main__":
    application = QGuiApplication(sys.argv)
    engine = QQmlApplicationEngine()
    engine.loadData(QML)
    sys.exit(application.exec())
