"""What is wrong with a picture, found by drawing it small, as Qt draws it on the wall.

A file can be made so that drawing it never ends or takes all memory (faults.md C18, C20). Against the first a clock of the
processor's time runs, which ends the process: whoever asks is in another one.
"""

import signal
from pathlib import Path
from typing import Final, Literal

from PySide6.QtCore import QMessageLogContext, QSize, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QImage

from kiosk.drawing.opening import is_bomb, opened

Flaw = Literal["", "broken", "blank", "plain", "thin", "empty", "slow"]
"""`blank`: nothing is drawn; `plain`: one colour all over; `thin`: no box can be filled with it; `empty`: far more pixels than there
is anything to say about; `slow`: drawing takes too long, or more memory than there is, or ends the process."""

SMALL: Final = QSize(96, 96)
THINNEST: Final = 40
"""Times as long as wide."""
PATIENCE: Final = 0.5
"""Seconds of the processor's time for a drawing. Those of the exhibits that come with the program take 0.02."""
PIXELS_A_SECOND: Final = 8_000_000
"""What a slow machine decodes."""
BREAKS: Final = ("Corrupt JPEG data", "will take too long to rasterize")
"""What Qt says of a picture that it shows in part, and takes for sound."""


def flaw_of(file: Path) -> Flaw:
    """Draw a picture small and say what is wrong with it; an empty text when nothing is.

    Needs a QGuiApplication. May end the process when the file was made to: then it is `slow`.
    """
    said: list[str] = []

    def hear(_kind: QtMsgType, _context: QMessageLogContext, message: str | None) -> None:
        said.append(message or "")

    before = qInstallMessageHandler(hear)
    try:
        _set_clock(PATIENCE)
        return _look(file, said)
    finally:
        _set_clock(0)
        qInstallMessageHandler(before)


def _look(file: Path, said: list[str]) -> Flaw:
    reader = opened(file)
    size = reader.size()
    if odd := _oddity(size):
        return odd
    if file.suffix.lower() != ".svg":
        if is_bomb(file, size):
            return "empty"
        _set_clock(PATIENCE + size.width() * size.height() / PIXELS_A_SECOND)
    reader.setScaledSize(size.scaled(SMALL, Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1)))
    picture = reader.read()
    if any("allocation limit" in message for message in said):
        return ""  # what is too large to be read at once waits for kiosk prepare, and was told of
    if picture.isNull() or any(sign in message for message in said for sign in BREAKS):
        return "broken"
    return _emptiness(picture)


def _oddity(size: QSize) -> Flaw:
    """Tell whether a picture of a size can be shown at all."""
    if not size.isValid():
        return "broken"
    if size.isEmpty():
        return "blank"
    return "thin" if max(size.width(), size.height()) > THINNEST * min(size.width(), size.height()) else ""


def _emptiness(picture: QImage) -> Flaw:
    """Tell whether anything at all is to be seen."""
    small = picture.convertToFormat(QImage.Format.Format_RGBA8888)  # held, for its points go with it
    points = bytes(small.constBits())
    if not any(points[3::4]):
        return "blank"
    return "plain" if points == points[:4] * (len(points) // 4) else ""


def _set_clock(seconds: float) -> None:
    """Let the process end when it has worked for so long; 0: never. Windows has no such clock, and waits for whoever asks."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds)
