"""A picture of the exhibit without its colours, for the palette `grey`. The light of every point stays as it was."""

from pathlib import Path
from typing import Final
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

LARGEST: Final = QSize(4096, 4096)


class GreyPictureProvider(QQuickImageProvider):
    """Serve `image://grey/PATH`, the path percent-encoded, so large that it covers the size that QML asks for."""

    def __init__(self, folder: Path) -> None:
        """Serve pictures that lie in this folder, and no others."""
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder.resolve()

    def requestImage(self, name: str, size: QSize, requested: QSize) -> QImage:  # noqa: N802, Qt's name
        """Read one picture; one that is not there, or not ours, gives an empty one rather than a warning on the wall."""
        path = Path(unquote(name)).resolve()
        image = grey_picture(path, requested.boundedTo(LARGEST)) if path.is_relative_to(self._folder) else QImage()
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(Qt.GlobalColor.transparent)
        size.setWidth(image.width())
        size.setHeight(image.height())
        return image


def grey_picture(file: Path, least: QSize) -> QImage:
    """Read a picture in greys, decoded no larger than it takes to cover `least` pixels; null where it cannot be read."""
    reader = QImageReader(str(file))
    reader.setAutoTransform(True)
    natural = reader.size()
    if natural.isValid() and not least.isEmpty():
        reader.setScaledSize(natural.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding))
    picture = reader.read()
    return picture if picture.isNull() else picture.convertToFormat(QImage.Format.Format_Grayscale8)
