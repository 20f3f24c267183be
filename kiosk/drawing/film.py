"""Films where there is no GPU: Qt's own item for them draws nothing on the software scene graph, so the pictures are painted here.

Beside the player's QML and the player of sound alone this is the one place that knows Qt Multimedia, which is an extra. It is imported
when the first recording is opened, and only where the extra is there.
"""

import ctypes
import os
from contextlib import suppress
from pathlib import Path
from typing import Final

import PySide6
from PySide6.QtCore import Property, QObject, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtMultimedia import QVideoFrame, QVideoSink
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

AV_LOG_FATAL: Final = 8
"""From libavutil/log.h. What cannot be played is logged by ourselves; FFmpeg calls many things errors after which it goes on."""


class FilmPainter(QQuickPaintedItem):
    """Paints the newest picture that the player put into its sink.

    WORKAROUND: a VideoOutput stays black on the software scene graph (Qt 6.11.3). One call of Python for each picture that is drawn.
    """

    def __init__(self, parent: QQuickItem | None = None) -> None:
        """Begin without a picture."""
        super().__init__(parent)
        self._sink = QVideoSink(self)
        self._options = QVideoFrame.PaintOptions()
        self._options.backgroundColor = QColor(Qt.GlobalColor.transparent)
        self._options.aspectRatioMode = Qt.AspectRatioMode.KeepAspectRatio
        self._options.paintFlags = QVideoFrame.PaintOptions.PaintFlag.DontDrawSubtitles
        self._sink.videoFrameChanged.connect(self.update)

    def paint(self, painter: QPainter) -> None:
        """Draw the picture as large as there is room for it; nothing before the first and after the last."""
        frame = self._sink.videoFrame()
        if frame.isValid():
            frame.paint(painter, self.boundingRect(), self._options)

    def _get_sink(self) -> QObject:
        return self._sink

    videoSink = Property(QObject, _get_sink, constant=True)  # noqa: N815, as Qt's player asks for it


def hush() -> None:
    """Let FFmpeg speak of the worst only: it writes lines for every file, and for some films a line for every picture."""
    QVideoSink()  # It loads the libraries.
    for file in (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libavutil.so.*"):
        with suppress(OSError):  # Of the names of one library one is loaded.
            ctypes.CDLL(file.name, mode=os.RTLD_NOLOAD).av_log_set_level(AV_LOG_FATAL)
