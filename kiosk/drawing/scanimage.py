"""Large pictures as QML asks for them: the whole at a bounded size, and the tiles of its levels.

Qt asks on a thread of its own, so that reading a file through and unpacking a tile never hold up a finger.
"""

import base64
import binascii
import logging
from pathlib import Path
from threading import Lock

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickImageProvider

from kiosk.drawing.opening import ask_for, is_too_much, opened, upright_size
from kiosk.drawing.pyramid import WHOLE, folder_of, tile_name
from kiosk.unfailing import unfailing


def written(file: Path) -> str:
    """Write a path so that it survives in an address."""
    return base64.urlsafe_b64encode(str(file).encode()).decode()


class ScanProvider(QQuickImageProvider):
    """Serve `image://scan/whole/FILE` and `image://scan/LEVEL/COLUMN/ROW/FILE`, where FILE is a path as `written` gives it."""

    def __init__(self, home: Path) -> None:
        """Look into the folder of levels only when a picture is asked for."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._home = home
        self._folders: dict[tuple[str, int, int], Path] = {}
        self._missed: set[str] = set()
        self._lock = Lock()

    @unfailing(QImage)
    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Give a picture or a tile; what is not there is empty, rather than a warning on the wall."""
        image = self._found(name, requested)
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image

    def _found(self, name: str, requested: QSize) -> QImage:
        *place, path = name.split("/")
        try:
            file = Path(base64.urlsafe_b64decode(path).decode())
            folder = self._folder(file)
            if place == ["whole"]:
                return _covering(QImage(str(folder / "whole")), requested) if folder.is_dir() else self._unprepared(file, requested)
            level, column, row = map(int, place)
        except (ValueError, OSError, binascii.Error):
            return QImage()
        return QImage(str(folder / tile_name(level, column, row)))

    def _folder(self, file: Path) -> Path:
        """Find the folder of a picture's levels; a file is read through for it once, and again when it has changed."""
        about = file.stat()
        key = (str(file), about.st_size, about.st_mtime_ns)
        with self._lock:
            if key not in self._folders:
                self._folders[key] = folder_of(file, self._home)
            return self._folders[key]

    def _unprepared(self, file: Path, requested: QSize) -> QImage:
        """Read a picture without levels, at the size it is shown at; and tell, once, what would make it better."""
        if str(file) not in self._missed:
            self._missed.add(str(file))
            logging.getLogger("kiosk").warning("%s is large and has no levels, so it cannot be enlarged sharply: run kiosk prepare", file)
        reader = opened(file)
        size = upright_size(reader)
        if is_too_much(file, size):
            return QImage()
        ask_for(reader, size.scaled(QSize(WHOLE, WHOLE), Qt.AspectRatioMode.KeepAspectRatio))
        return _covering(reader.read(), requested)


def _covering(image: QImage, box: QSize) -> QImage:
    """Make a picture smaller, as far as it still covers a box."""
    if box.isEmpty() or image.isNull():
        return image
    fitted = image.size().scaled(box, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
    smaller = fitted.width() < image.width()
    return image.scaled(fitted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation) if smaller else image
