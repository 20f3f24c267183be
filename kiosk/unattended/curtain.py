"""The curtain: a window behind the exhibit with one quiet sentence, so that nobody ever sees what else is on the machine.

It is a program of its own and knows neither QML nor an exhibit, so it stays when one of them fails. What it shows comes over standard
input, a line of JSON; when that ends, so does it.
"""

import argparse
import json
import os
import sys
from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QColor, QFont, QGuiApplication, QPaintDevice, QPainter, QPaintEvent, QRasterWindow

from kiosk.operations.endings import NO_SCREEN
from kiosk.operations.notify import tell
from kiosk.platform.fonts import load_fonts
from kiosk.platform.screens import ScreenKeeper

USUAL: Final = {"ground": "#F4F0E7", "ink": "#191713", "ink2": "#433D35", "lines": ["This exhibit is being prepared."]}
"""What it shows before an exhibit has ever told it."""
DESIGNED_FOR: Final = 1080
"""The shorter side of the screen, in pixels, that sizes are given for."""
MARGIN, SIZE, PITCH, RULE, GAP = 120, 46, 74, 88, 44


def draw(ground: QPaintDevice, size: QSize, shows: Mapping[str, Any]) -> None:
    """Draw a short rule, and below it the sentence in each language, in the middle of the height."""
    scale = min(size.width(), size.height()) / DESIGNED_FOR
    margin, pitch, gap, lines = MARGIN * scale, PITCH * scale, GAP * scale, shows["lines"]
    painter = QPainter(ground)
    painter.fillRect(QRect(QPoint(), size), QColor(shows["ground"]))
    top = (size.height() - pitch * len(lines) - gap) / 2
    painter.fillRect(QRectF(margin, top, RULE * scale, max(2, 4 * scale)), QColor(shows["ink"]))
    font = QFont(["IBM Plex Serif"])
    font.setPixelSize(max(12, round(SIZE * scale)))
    painter.setFont(font)
    for number, words in enumerate(lines):
        painter.setPen(QColor(shows["ink2" if number else "ink"]))
        painter.drawText(QPointF(margin, top + gap + pitch * (number + 0.8)), words)
    painter.end()


class CurtainWindow(QRasterWindow):
    """Takes no input and no focus."""

    def __init__(self) -> None:
        """Draw nothing yet."""
        super().__init__()
        self.setFlags(
            Qt.WindowType.Window
            | Qt.WindowType.FramelessWindowHint
            | Qt.WindowType.WindowStaysOnBottomHint
            | Qt.WindowType.WindowTransparentForInput
            | Qt.WindowType.WindowDoesNotAcceptFocus
        )
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.shows: dict[str, Any] = dict(USUAL)
        self._told = False

    def show_line(self, line: str) -> None:
        """Show what a line of JSON says; what is wrong in it stays as it was."""
        try:
            told = json.loads(line)
        except ValueError:
            return
        if isinstance(told, dict):
            colours = {name: told[name] for name in ("ground", "ink", "ink2") if QColor.isValidColorName(str(told.get(name, "")))}
            lines = [str(words) for words in told.get("lines") or ()]
            self.shows = self.shows | colours | ({"lines": lines} if lines else {})
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:  # noqa: N802, Qt's own name
        """Draw it, and the first time say that it hangs."""
        draw(self, self.size(), self.shows)
        if not self._told:
            self._told = True
            QTimer.singleShot(0, self._tell)  # When Qt has handed the picture over.

    def _tell(self) -> None:
        tell({"READY": "1"})


def hang(screen: str) -> int:
    """Show it until standard input ends."""
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")
    application = QGuiApplication(["kiosk-curtain"])
    application.setQuitOnLastWindowClosed(False)
    load_fonts()
    window = CurtainWindow()

    def hear() -> None:
        line = os.read(0, 8192)
        if not line:
            application.exit(0)
        for words in line.decode(errors="replace").splitlines():
            window.show_line(words)

    ear = QSocketNotifier(0, QSocketNotifier.Type.Read, window)
    ear.activated.connect(hear)
    keeper = ScreenKeeper(window, screen, window)
    keeper.cover()
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.create()
    window.lower()
    window.setVisible(True)  # Not showFullScreen(), which asks for the focus.
    return application.exec()


def main(arguments: list[str] | None = None) -> int:
    """Hang it, where there is a screen."""
    parser = argparse.ArgumentParser(prog="kiosk curtain")
    parser.add_argument("--screen", default="")
    options = parser.parse_args(arguments)
    from kiosk.platform.preflight import choose_platform

    choice = choose_platform(os.environ)
    if choice.findings:
        return NO_SCREEN
    os.environ.setdefault("QT_QPA_PLATFORM", choice.platform)
    return hang(options.screen)


if __name__ == "__main__":
    sys.exit(main())
